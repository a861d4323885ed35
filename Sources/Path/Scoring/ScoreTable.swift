package import Vocabulary

/// The standard weights of the score, in points, with where they come from.
///
/// The order of importance follows what Yoast SEO and Rank Math weigh most (the title, then
/// headings and the introduction); the figures are the house's choice. No weight pays for
/// repetition: every part is full once each term stands where it should.
package enum ScoreTable {
  /// Points for the parts of a phrase's score; they add up to 100.
  package static func points(for part: ScorePartID) -> Double {
    switch part {
    case .titleTerms: 24
    case .titleEarly: 6
    case .headingTerms: 12
    case .bestHeading: 8
    case .leadTerms: 10
    case .leadSentence: 5
    case .body: 15
    case .nearness: 10
    case .description: 5
    case .spread: 5
    }
  }

  /// Points taken off for each finding that counts: what search engines name as stuffing, lists of
  /// words and unnatural repetition.
  package static func points(for deduction: ScoreDeduction.Kind) -> Double {
    switch deduction {
    case .keywordList, .repetition: 10
    case .tooManyHeadings: 5
    }
  }

  /// At most this is taken off a phrase's score.
  package static let largestDeduction = 30.0

  /// The share of `titleEarly` for a phrase that is complete past the width that is sure to be
  /// shown, but within the longest title that Japanese guides accept.
  static let lateTitleShare = 0.5

  /// The shares of `nearness` where no sentence, or no paragraph either, has every term.
  static let nearnessInParagraph = 0.6
  static let nearnessInSection = 0.3

  /// The share of sections with a term of the phrase that earns all of `spread`.
  static let fullSpread = 0.75

  /// How often the first phrase, the one the draft is written for, counts in the draft's score,
  /// and how often the others do, unless the phrases say otherwise.
  static func phraseWeight(at index: Int) -> Double { index == 0 ? 2 : 1 }
}
