package import Vocabulary

/// How a draft does for one target phrase.
package struct PhraseReport: Codable, Sendable, Equatable {
  package var phrase: String
  /// Where the phrase was named.
  package var source: PhraseSourceKind
  /// The phrase file or the settings that name it.
  package var sourceFile: String?
  /// The line of the phrase file, of the settings or of the draft that names it, where there is one.
  package var sourceLine: Int?
  /// Whether it is one of the labels (`keywords`) of the draft's metadata, taken for a target phrase
  /// because nobody names any.
  package var isLabel = false
  /// Parts of the phrase in which there is no word, as typed.
  package var unused: [String] = []
  /// 0 to 100; left out where no part could be checked.
  package var score: Double?
  /// How much the phrase counts in the draft's score, beside the weights of the others.
  package var weight = 1.0
  package var parts: [ScorePart]
  /// What holds the score down; left out where nothing accuses the draft of stuffing.
  package var cap: Cap?
  /// What would raise the score most, in the order in which to do it.
  package var steps: [StepReport] = []
  package var terms: [TermReport]
  /// Words of the topic that stand for the terms where these are not said, the most frequent first.
  package var topicWords: [String] = []
  /// How often all terms stand near each other in the prose.
  package var together: Together
  /// The longest run of sentences that leave the topic, in sentences of paragraphs and
  /// quotations.
  package var longestGap: Int
  /// The same as a share of all sentences, 0 to 1.
  package var longestGapShare: Double
  package var headings: HeadingCounts
  /// One for each section of the text in order, the lead first where there is one.
  package var spread: [SectionSpread]
  package var occurrences: [OccurrenceReport]

  /// The counted uses that may be none.
  package var unsureUses: [OccurrenceReport] { unsureUseIndexes.map { occurrences[$0] } }

  /// Their places among all uses. To ask for them copies no use.
  package var unsureUseIndexes: [Int] {
    occurrences.indices.filter { occurrences[$0].counted && occurrences[$0].confidence == .low }
  }

  package struct ScorePart: Codable, Sendable, Equatable {
    package var id: ScorePartID
    package var earned: Double
    package var maximum: Double
    /// False where the draft has nothing to check, or may have it in an unread block; then the maximum is left out of the score.
    package var checked: Bool
    /// Why points are missing, or what was found.
    package var reason: String
  }

  package struct Cap: Codable, Sendable, Equatable {
    /// The most that the phrase can score.
    package var limit: Double
    /// The rule of the finding that says why.
    package var rule: RuleID
  }

  package struct Together: Codable, Sendable, Equatable {
    /// In a row, with only particles and symbols between.
    package var row: Int
    package var sentence: Int
    package var paragraph: Int
    package var section: Int
    /// The line on which all terms first stand in one sentence, or failing that in one paragraph.
    package var firstLine: Int?
  }

  /// Headings of level 2 and 3.
  package struct HeadingCounts: Codable, Sendable, Equatable {
    package var total: Int
    package var withAnyTerm: Int
    package var withAllTerms: Int
  }

  package struct SectionSpread: Codable, Sendable, Equatable {
    /// Left out for the text before the first main heading.
    package var heading: String?
    package var line: Int
    /// The terms of the phrase that the section uses.
    package var terms: [String]
    /// Whether it uses a term or a word of the topic.
    package var keepsToTopic: Bool
  }
}
