package import Vocabulary

/// The standard weights of the score, in points, with where they come from.
///
/// The order of importance follows what Yoast SEO and Rank Math weigh most (the title, then
/// headings and the lead); the figures are the house's choice. No weight pays for
/// repetition: every part is full once each term stands where it should.
package enum ScoreTable {
  /// Points for the parts of a phrase's score; they add up to 100.
  package static func points(for part: ScorePartID) -> Double {
    switch part {
    case .titleTerms: 24
    case .titleEarly: 6
    case .leadTerms: 15
    case .headingTerms: 15
    case .body: 20
    case .nearness: 10
    case .description: 5
    case .spread: 5
    }
  }

  /// The most that a phrase can score while a finding of the naturalness group stands, by how grave it
  /// is: an error is what search engines name as spam, a warning what an editor would send back.
  package static func limit(for severity: Severity) -> Double? {
    switch severity {
    case .error: 40
    case .warning: 65
    case .info: nil
    }
  }

  /// The shares of a term's points that a place earns which leaves the term unsaid where the title or a
  /// heading names it: where the place keeps to the topic by other words, and where it does not show.
  ///
  /// Japanese drops a topic that is known: a draft that names it in the title and then writes of it without
  /// saying it again does nearly as much for its readers.
  static let unsaidOnTopic = 0.6
  static let unsaid = 0.35

  /// The share of `titleEarly` for a phrase that is complete past the width within which it is early, but
  /// within that of the longest title (`ScoreLimits`).
  static let lateTitleShare = 0.5

  /// The shares of `nearness` where no sentence below the title has every term.
  static let nearnessInHeading = 0.8
  static let nearnessInParagraph = 0.6
  static let nearnessInTitle = 0.6
  static let nearnessInSection = 0.3

  /// So many sections beside the first that keep to the topic earn all of `spread`; more of them are not
  /// better, so that a section about something else takes nothing away.
  static let fullSpread = 1

  /// A text of fewer sections has no spread.
  static let fewestSectionsToSpread = 2

  /// How often the first phrase, the one the draft is written for, counts in the draft's score,
  /// and how often the others do, unless the phrases say otherwise.
  static func phraseWeight(at index: Int) -> Double { index == 0 ? 2 : 1 }
}
