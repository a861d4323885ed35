internal import Drafts
internal import Phrases

/// Where a draft repeats itself, and how: what an editor sees who looks for stuffing.
///
/// The density of a whole draft is the weakest of all signs. Stuffing is local and structural: a thick
/// passage, a row of names, items that all open alike. Each measure says what it finds and where; which
/// figures are too many is for rules to say.
package struct Naturalness: Sendable {
  /// One for each term of the phrase set, in the same order.
  package let terms: [Term]
  /// The series of names of each phrase, in the order of the phrase set.
  package let series: [[LabelSeries]]
  /// Rows of the same names that come again, of each phrase, in the order of the phrase set.
  package let recurring: [RecurringRows?]
  /// Rows of places of each phrase, in the order of the phrase set.
  package let places: [[PlaceSeries]]
  /// Lists outside the main content of each phrase, in the order of the phrase set.
  package let menus: [[MenuSeries]]
  /// Hidden uses of each phrase, in the order of the phrase set.
  package let hidden: [HiddenTerms?]
  /// Paragraphs that are alike, whatever they say.
  package let twins: [TwinPassages]

  /// What is measured of one term, whichever phrases it belongs to.
  package struct Term: Sendable {
    package let thickness: ThickPassages
    package let openings: [RepeatedOpenings]
    package let rows: RepetitiveRows?
    package let slots: [SlotRepetition]
    package let spans: [RepeatedSpans]
    package let rotation: SpellingRotation?
  }

  init(
    _ all: TermUses, _ phrases: [PhraseUses], _ stream: ProseStream, _ twins: [TwinPassages],
    _ matched: MatchedDraft, _ scope: TextScope
  ) {
    let spans = TextSpans(matched, scope)
    let openings = OpeningPlaces(matched, scope)
    terms = matched.phrases.terms.indices.map { term in
      let all = all.uses(of: term)
      let uses = TermUses.counted(among: all)
      return Term(
        thickness: ThickPassages(uses, of: term, in: matched, stream),
        openings: RepeatedOpenings.all(uses, of: term, in: matched, openings),
        rows: RepetitiveRows(uses, in: matched),
        slots: SlotRepetition.all(all, of: term, in: matched),
        spans: RepeatedSpans.all(uses, of: term, in: matched, spans),
        rotation: SpellingRotation(uses, in: matched))
    }
    let rows = LabelRows(matched)
    series = LabelSeries.all(of: phrases, in: matched, rows)
    recurring = phrases.map { RecurringRows.of($0, in: matched, rows) }
    places = phrases.map { PlaceSeries.all(of: $0, in: matched, rows) }
    menus = phrases.map { MenuSeries.all(of: $0, in: matched) }
    hidden = phrases.map { HiddenTerms($0, in: matched) }
    self.twins = twins
  }
}
