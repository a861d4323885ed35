package import Vocabulary

/// How a draft does for one target phrase.
package struct PhraseReport: Codable, Sendable, Equatable {
  package var phrase: String
  /// Where the phrase was named: `commandLine`, `phrasesFile`, `settings`, `metadata` or
  /// `declaration`.
  package var source: String
  /// The line of the phrase file, of the settings or of the draft that names it, where there is one.
  package var sourceLine: Int?
  /// 0 to 100.
  package var score: Double
  package var parts: [ScorePart]
  /// Points taken off for stuffing, each with the rule that found it.
  package var deductions: [Deduction]
  package var terms: [TermReport]
  /// How often all terms stand near each other in the prose.
  package var together: Together
  /// The longest run of sentences without any of the terms, in sentences of paragraphs and
  /// quotations.
  package var longestGap: Int
  /// The same as a share of all sentences, 0 to 1.
  package var longestGapShare: Double
  package var headings: HeadingCounts
  /// One for each section of the text in order, the lead first where there is one.
  package var spread: [SectionSpread]
  package var occurrences: [OccurrenceReport]
  /// Counted uses with `confidence` `low`.
  package var lowConfidence: Int

  package init(
    phrase: String, source: String, sourceLine: Int?, score: Double, parts: [ScorePart],
    deductions: [Deduction], terms: [TermReport], together: Together, longestGap: Int,
    longestGapShare: Double, headings: HeadingCounts, spread: [SectionSpread],
    occurrences: [OccurrenceReport]
  ) {
    self.phrase = phrase
    self.source = source
    self.sourceLine = sourceLine
    self.score = score
    self.parts = parts
    self.deductions = deductions
    self.terms = terms
    self.together = together
    self.longestGap = longestGap
    self.longestGapShare = longestGapShare
    self.headings = headings
    self.spread = spread
    self.occurrences = occurrences
    lowConfidence = occurrences.count { $0.counted && $0.confidence == Self.low }
  }

  package static let low = "low"

  package struct ScorePart: Codable, Sendable, Equatable {
    /// `titleTerms`, `titleEarly`, `headingTerms`, `bestHeading`, `leadTerms`, `leadSentence`,
    /// `body`, `nearness`, `description` or `spread`.
    package var id: String
    package var earned: Double
    package var maximum: Double
    /// False where the draft has nothing to check; then the maximum is left out of the score.
    package var checked: Bool
    /// Why points are missing, or what was found.
    package var reason: String

    package init(id: String, earned: Double, maximum: Double, checked: Bool, reason: String) {
      self.id = id
      self.earned = earned
      self.maximum = maximum
      self.checked = checked
      self.reason = reason
    }
  }

  package struct Deduction: Codable, Sendable, Equatable {
    package var rule: RuleID
    package var points: Double

    package init(rule: RuleID, points: Double) {
      self.rule = rule
      self.points = points
    }
  }

  package struct Together: Codable, Sendable, Equatable {
    /// In a row, with only particles and symbols between.
    package var row: Int
    package var sentence: Int
    package var paragraph: Int
    package var section: Int
    /// The line on which all terms first stand in one sentence, or failing that in one paragraph.
    package var firstLine: Int?

    package init(row: Int, sentence: Int, paragraph: Int, section: Int, firstLine: Int?) {
      self.row = row
      self.sentence = sentence
      self.paragraph = paragraph
      self.section = section
      self.firstLine = firstLine
    }
  }

  /// Headings of level 2 and 3.
  package struct HeadingCounts: Codable, Sendable, Equatable {
    package var total: Int
    package var withAnyTerm: Int
    package var withAllTerms: Int

    package init(total: Int, withAnyTerm: Int, withAllTerms: Int) {
      self.total = total
      self.withAnyTerm = withAnyTerm
      self.withAllTerms = withAllTerms
    }
  }

  package struct SectionSpread: Codable, Sendable, Equatable {
    /// Left out for the text before the first main heading.
    package var heading: String?
    package var line: Int
    /// The terms of the phrase that the section uses.
    package var terms: [String]

    package init(heading: String?, line: Int, terms: [String]) {
      self.heading = heading
      self.line = line
      self.terms = terms
    }
  }
}
