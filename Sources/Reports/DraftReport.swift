/// The result of one draft.
package struct DraftReport: Codable, Sendable, Equatable {
  package var path: String
  /// `markdown`, `html` or `text`.
  package var format: String
  /// The encoding the file was read in: `UTF-8`, `Shift_JIS` ...
  package var encoding: String
  /// 0 to 100; left out for a draft without target phrases.
  package var score: Double?
  package var passed: Bool
  /// Left out for a draft without a title.
  package var title: Title?
  package var text: Text
  /// Every heading of the main content in order, the title among them where it is a heading.
  package var outline: [OutlineHeading]
  package var phrases: [PhraseReport]
  /// The active findings, by place, then by severity.
  package var findings: [FindingReport]
  /// The findings that the draft itself suppresses, in the same order.
  package var suppressed: [FindingReport]

  package init(
    path: String, format: String, encoding: String, score: Double?, passed: Bool, title: Title?,
    text: Text, outline: [OutlineHeading], phrases: [PhraseReport], findings: [FindingReport],
    suppressed: [FindingReport] = []
  ) {
    self.path = path
    self.format = format
    self.encoding = encoding
    self.score = score
    self.passed = passed
    self.title = title
    self.text = text
    self.outline = outline
    self.phrases = phrases
    self.findings = findings
    self.suppressed = suppressed
  }

  package struct Title: Codable, Sendable, Equatable {
    package var text: String
    /// A full-width character is 1, a half-width one 0.5.
    package var width: Double
    /// `frontMatter`, `titleElement`, `openGraph`, `heading` or `firstLine`.
    package var source: String

    package init(text: String, width: Double, source: String) {
      self.text = text
      self.width = width
      self.source = source
    }
  }

  /// How much text the audit read: the title and the main content, without code and bare lists of
  /// target phrases. Densities are shares of these figures.
  package struct Text: Codable, Sendable, Equatable {
    /// Without white space.
    package var characters: Int
    package var words: Int
    package var sentences: Int
    package var paragraphs: Int
    /// Headings below the title.
    package var headings: Int

    package init(characters: Int, words: Int, sentences: Int, paragraphs: Int, headings: Int) {
      self.characters = characters
      self.words = words
      self.sentences = sentences
      self.paragraphs = paragraphs
      self.headings = headings
    }
  }

  package struct OutlineHeading: Codable, Sendable, Equatable {
    /// 1 to 6.
    package var level: Int
    package var text: String
    package var line: Int
    /// The terms of all target phrases that the heading uses.
    package var terms: [String]

    package init(level: Int, text: String, line: Int, terms: [String]) {
      self.level = level
      self.text = text
      self.line = line
      self.terms = terms
    }
  }
}

/// Something that holds a draft back.
package struct FindingReport: Codable, Sendable, Equatable {
  /// The rule's id.
  package var rule: String
  /// `error`, `warning` or `info`.
  package var severity: String
  /// The target phrase it is about; left out for the draft as a whole.
  package var phrase: String?
  package var message: String
  package var advice: String
  package var line: Int
  package var column: Int
  package var endLine: Int
  package var endColumn: Int
  /// `column` counted in bytes of UTF-8, from 1, for readers that count so.
  package var byteColumn: Int
  /// `endColumn` counted in bytes of UTF-8, from 1.
  package var endByteColumn: Int
  /// Tells the finding from all others of its draft, and stays the same while other parts of the
  /// draft change: at least 16 hexadecimal digits.
  package var fingerprint: String
  /// `new` or `unchanged` beside a baseline; left out without one.
  package var baselineState: String?
  /// Left out for an active finding.
  package var suppression: SuppressionReport?
  /// The lines whose text it judges, its own and maybe more; left out where it judges the draft as
  /// a whole.
  package var scope: LineRange?

  package init(
    rule: String, severity: String, phrase: String?, message: String, advice: String, line: Int,
    column: Int, endLine: Int, endColumn: Int, byteColumn: Int, endByteColumn: Int,
    fingerprint: String, baselineState: String? = nil, suppression: SuppressionReport? = nil,
    scope: LineRange? = nil
  ) {
    self.rule = rule
    self.severity = severity
    self.phrase = phrase
    self.message = message
    self.advice = advice
    self.line = line
    self.column = column
    self.endLine = endLine
    self.endColumn = endColumn
    self.byteColumn = byteColumn
    self.endByteColumn = endByteColumn
    self.fingerprint = fingerprint
    self.baselineState = baselineState
    self.suppression = suppression
    self.scope = scope
  }

  /// Lines of the draft, 1-based.
  package struct LineRange: Codable, Sendable, Equatable {
    package var first: Int
    /// Not before `first`.
    package var last: Int

    package init(first: Int, last: Int) {
      self.first = first
      self.last = last
    }
  }
}

/// What keeps a finding from counting.
package struct SuppressionReport: Codable, Sendable, Equatable {
  /// `inSource`: a comment in the draft.
  package var kind: String
  /// The reason that the comment gives.
  package var justification: String?

  package init(kind: String, justification: String?) {
    self.kind = kind
    self.justification = justification
  }
}
