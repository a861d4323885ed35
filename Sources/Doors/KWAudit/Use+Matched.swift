internal import Drafts
internal import Phrases
internal import SourceText
internal import Vocabulary
internal import Words

extension Use {
  static func all(in matched: MatchedDraft, at places: TextPlaces) -> [Use] {
    matched.occurrences.map { Use($0, in: matched, at: places) }
  }

  private init(_ occurrence: Occurrence, in matched: MatchedDraft, at places: TextPlaces) {
    let block = matched.draft.blocks[occurrence.block]
    let range = matched.segmented.blocks[occurrence.block].text.textRange(of: occurrence.range)
    self.init(
      term: matched.phrases.terms[occurrence.term].text,
      text: String(decoding: block.text.utf8[range], as: UTF8.self),
      kind: Kind(occurrence.kind), place: Place(occurrence.place), isCounted: occurrence.isCounted,
      isUncertain: occurrence.confidence == .low,
      span: places.span(occurrence.source ?? block.range))
  }
}

extension Use.Kind {
  fileprivate init(_ kind: MatchKind) {
    self =
      switch kind {
      case .exact: .exact
      case .compound: .compound
      case .inflected: .inflected
      case .variant: .variant
      case .synonym: .synonym
      }
  }
}

extension Use.Place {
  fileprivate init(_ place: UsePlace) {
    self =
      switch place {
      case .title: .title
      case .description: .description
      case .heading: .heading
      case .lead: .lead
      case .body: .body
      case .list: .list
      case .table: .table
      case .quotation: .quotation
      case .alt: .alt
      case .link: .link
      case .code: .code
      }
  }
}
