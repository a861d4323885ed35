internal import Drafts
internal import Phrases
internal import SourceText
internal import Vocabulary
internal import Words

extension Use {
  static func all(in matched: MatchedDraft, at places: TextPlaces) -> [Use] {
    let phrases = matched.phrases
    var ofTerm: [[String]] = Array(repeating: [], count: phrases.terms.count)
    for (phrase, terms) in zip(phrases.phrases, phrases.termIndexes) {
      for term in terms { ofTerm[term].append(phrase.text) }
    }
    return matched.occurrences.map { Use($0, phrases: ofTerm[$0.term], in: matched, at: places) }
  }

  private init(
    _ occurrence: Occurrence, phrases: [String], in matched: MatchedDraft, at places: TextPlaces
  ) {
    let block = matched.draft.blocks[occurrence.block]
    let normalized = matched.segmented.blocks[occurrence.block].text
    func text(_ units: Range<Int>) -> String {
      String(decoding: block.text.utf8[normalized.textRange(of: units)], as: UTF8.self)
    }
    let (start, end) = (occurrence.range.lowerBound, occurrence.range.upperBound)
    let first = max(0, start - Self.contextLength)
    let last = min(normalized.count, end + Self.contextLength)
    self.init(
      term: matched.phrases.terms[occurrence.term].text, phrases: phrases,
      text: text(occurrence.range), kind: Kind(occurrence.kind), place: Place(occurrence.place),
      isCounted: occurrence.isCounted, isUncertain: occurrence.confidence == .low,
      span: places.span(occurrence.source ?? block.range),
      before: (first > 0 ? "…" : "") + text(first..<start),
      after: text(end..<last) + (last < normalized.count ? "…" : ""))
  }

  /// In UTF-16 units: how much of the text around a use is told.
  private static let contextLength = 24
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
