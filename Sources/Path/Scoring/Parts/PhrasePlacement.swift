internal import Measures

/// Where a draft has the terms of a phrase, as far as the score asks: what its parts are computed from.
///
/// A value that can be changed, so that steps can ask what a change of the draft would bring.
struct PhrasePlacement {
  private(set) var termCount: Int
  /// `nil` where the draft has no such place, as in `SlotCoverage`.
  var title: TermSet?
  /// The width at which the title has said every term; `nil` before it has.
  var titleEnd: Double?
  var description: TermSet?
  var lead: TermSet?
  var body: TermSet?
  /// What the headings of level 2 and 3 say together.
  var headings: TermSet
  /// How many headings of level 2 and 3 there are.
  var headingCount: Int
  /// Whether one of them says the whole phrase.
  let hasWholeHeading: Bool
  /// What the title or a heading names, so that the text may leave it unsaid.
  var named: TermSet
  let onTopic: SlotCoverage.OnTopic
  /// How many sentences, paragraphs and sections have every term.
  var sentences: Int
  let paragraphs: Int
  let sections: Int
  /// How many sections there are, and how many beside the first keep to the topic.
  let allSections: Int
  var sectionsOnTopic: Int

  init(_ standing: PhraseStanding) {
    let slots = standing.coverage
    termCount = standing.termCount
    title = slots.title
    titleEnd = slots.titleEnd
    description = slots.description
    lead = slots.lead
    body = slots.body
    headings = slots.allHeadings
    headingCount = slots.headings.count
    hasWholeHeading = slots.headings.contains(where: \.isWhole)
    named = slots.named
    onTopic = slots.onTopic
    sentences = standing.nearness.sentence.count
    paragraphs = standing.nearness.paragraph.count
    sections = standing.nearness.section.count
    allSections = standing.spread.count
    sectionsOnTopic = standing.spread.dropFirst().count(where: \.keepsToTopic)
  }

  /// The same for another phrase of as many terms, or of more or fewer where the draft uses none.
  func of(termCount: Int) -> PhrasePlacement {
    var other = self
    other.termCount = termCount
    return other
  }

  /// The positions of all terms.
  var all: TermSet { TermSet(first: termCount) }

  /// Whether a place that the draft has lacks a term.
  func lacksTerms(_ place: TermSet?) -> Bool { place.map { $0.count < termCount } ?? false }
}
