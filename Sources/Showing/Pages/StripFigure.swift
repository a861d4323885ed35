internal import Outcomes
internal import Reports
internal import Vocabulary

/// Where in the draft the terms of a phrase stand, a lane for each, with the passages that read as stuffed.
struct StripFigure {
  private let view: DraftView
  private let phrase: PhraseReport
  private let places: TextPlaces
  /// Where each block starts among the scalars of the text; `nil` for what is not read.
  private let starts: [Int?]
  private let length: Int

  /// - Returns: `nil` where the text is not carried, or there is none.
  init?(view: DraftView, phrase: PhraseReport) {
    guard let places = view.places else { return nil }
    var (starts, length): ([Int?], Int) = ([], 0)
    for (index, block) in places.blocks.enumerated() {
      starts.append(block.isRead ? length : nil)
      if block.isRead { length += max(1, places.length(ofBlock: index)) }
    }
    guard length > 1 else { return nil }
    self.view = view
    self.phrase = phrase
    self.places = places
    self.starts = starts
    self.length = length
  }

  /// The width of the picture, in units of its own.
  private static let width = 1000.0

  var values: Values {
    let sections = places.blocks.indices.compactMap { index in
      (places.blocks[index].level ?? 9) < 4 ? starts[index].map { x($0).plainTenths } : nil
    }
    let passages = passages
    return ["rows": phrase.terms.map { lane($0, sections, passages) }]
  }

  private func x(_ scalar: Int) -> Double { Double(scalar) / Double(length) * Self.width }

  private func lane(
    _ term: TermReport, _ sections: [String], _ passages: [Range<Int>]
  ) -> Values {
    let uses = places.blocks.indices.flatMap { index -> [(at: Int, isCounted: Bool)] in
      guard let start = starts[index] else { return [] }
      return places.blocks[index].uses.filter { $0.term == term.term }
        .map { (start + $0.start, $0.exclusion == nil) }
    }
    let path = uses.map { "M\(x($0.at).plainTenths) \($0.isCounted ? "3V17" : "8V12")" }.joined()
    let thick = passages.filter { passage in uses.count { passage.contains($0.at) } > 1 }
    let first = uses.first.map { x($0.at) / 10 }
    let last = uses.last.map { x($0.at) / 10 }
    return view.values(ofTerm: term.term).adding([
      "sections": sections,
      "ticks": path.isEmpty ? [] : [["path": path] as Values],
      "thick": thick.map { passage -> Values in
        let (start, end) = (x(passage.lowerBound), x(passage.upperBound))
        return [
          "x": start.plainTenths, "width": max(4, end - start).plainTenths,
          "end": max(start + 4, end).plainTenths,
        ]
      },
      "summary": view.labels.lane(
        term.term, uses: uses.count, uncounted: uses.count { !$0.isCounted },
        first: first?.decimal(places: 0),
        last: last?.decimal(places: 0), thick: thick.count),
    ])
  }

  /// What findings of naturalness are about, in scalars of the text.
  private var passages: [Range<Int>] {
    view.draft.findings.filter {
      $0.group == .naturalness && ($0.phrase == nil || $0.phrase == phrase.phrase)
    }.flatMap { finding in
      ([finding.place] + finding.related).compactMap { place -> Range<Int>? in
        let parts = places.parts(of: place).filter { starts[$0.block] != nil }
        guard let first = parts.first, let last = parts.last,
          let start = starts[first.block], let end = starts[last.block]
        else { return nil }
        let range = start + first.range.lowerBound..<end + last.range.upperBound
        return range.isEmpty ? nil : range
      }
    }
  }
}
