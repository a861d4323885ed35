/// All weights of the score, in points, with where they come from.
///
/// The order of importance follows what Yoast SEO and Rank Math weigh most (the title, then
/// headings and the introduction); the figures are the house's choice. No weight pays for
/// repetition: every part is full once each term stands where it should.
package enum ScoreTable {
  /// Points for the parts of a phrase's score; they add up to 100.
  package static func maximum(of part: ScorePart.ID) -> Double {
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

  /// The title's width (full-width 1) within which the last needed term earns all of `titleEarly`:
  /// 28 CJK characters measured 504 px in a results page (The SEO Framework's ja numbers).
  package static let earlyTitleWidth = 28.0
  /// The width within which it earns half: the longest title that Japanese guides accept.
  package static let lateTitleWidth = 36.0

  package static let nearnessInSentence = 10.0
  package static let nearnessInParagraph = 6.0
  package static let nearnessInSection = 3.0

  /// The share of sections with a term of the phrase that earns all of `spread`.
  package static let fullSpread = 0.75

  /// A text of this many characters or fewer needs no headings (Yoast ja: 600 a section).
  package static let charactersWithoutHeadings = 600

  // Deductions for what search engines name as stuffing: lists of words, unnatural repetition.
  package static let perKeywordList = 10.0
  package static let perRepetition = 10.0
  package static let tooManyHeadings = 5.0
  /// At most this is taken off a phrase's score.
  package static let largestDeduction = 30.0

  /// How often the first phrase, the one the draft is written for, counts in the draft's score.
  package static let firstPhraseWeight = 2.0
}
