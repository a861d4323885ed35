package import Vocabulary

/// Something that holds a draft back.
package struct FindingReport: Codable, Sendable, Equatable {
  package var rule: RuleID
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
  /// The beginning of the text at the place, on one line; empty where the draft as a whole is meant.
  package var excerpt: String
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
    rule: RuleID, severity: String, phrase: String?, message: String, advice: String, line: Int,
    column: Int, endLine: Int, endColumn: Int, byteColumn: Int, endByteColumn: Int,
    excerpt: String = "", fingerprint: String, baselineState: String? = nil,
    suppression: SuppressionReport? = nil, scope: LineRange? = nil
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
    self.excerpt = excerpt
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
