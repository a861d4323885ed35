internal import Drafts
internal import Phrases
package import SourceText
internal import Words

/// Neighbouring items or sentences that open with the same term, where Japanese drops a topic that is known:
/// 格安SIMは…。格安SIMは…。
package struct RepeatedOpenings: Sendable, Equatable {
  package enum Kind: Sendable { case listItems, sentences, headings }

  package let kind: Kind
  /// How many of them open with the term and a particle behind it.
  package let openings: Int
  /// All of them, from the first of the run to the last.
  package let all: Int
  /// The first opening; `nil` where its place is not known.
  package let first: ByteRange?
  /// From the first opening to the last.
  package let source: ByteRange?

  /// Fewer are not looked at.
  static let fewest = 3

  /// The runs of a term: of items, then of sentences, each in the order of the text, then of headings.
  static func all(
    _ uses: [TermUse], of term: Int, in matched: MatchedDraft, _ places: OpeningPlaces
  ) -> [RepeatedOpenings] {
    let openings = openings(among: uses, matched)
    // A character alone opens idioms and verses.
    guard openings.count >= fewest, !matched.phrases.terms[term].isCharacter else { return [] }
    var runs: [RepeatedOpenings] = []
    func add(_ kind: Kind, _ found: some Collection<Occurrence>, of all: Int) {
      guard found.count >= fewest, let first = found.first else { return }
      runs.append(
        RepeatedOpenings(
          kind: kind, openings: found.count, all: all, first: first.source,
          source: ByteRange.union(of: found.lazy.map(\.source))))
    }
    let items = openings.compactMap { use in places.list(of: use).map { (list: $0, use: use) } }
    for run in items.runs(where: { $0.list == $1.list }) {
      add(.listItems, items[run].map(\.use), of: places.itemsOfList[items[run.lowerBound].list])
    }
    let sentences = openings.compactMap { use in
      places.position(of: use).map { (position: $0, use: use) }
    }
    for run in sentences.runs(where: { $0.position + 1 == $1.position }) {
      add(.sentences, sentences[run].map(\.use), of: run.count)
    }
    add(.headings, openings.filter(places.isHeading), of: places.headings)
    return runs
  }

  /// The uses that open their sentences alone, one of each.
  private static func openings(among uses: [TermUse], _ matched: MatchedDraft) -> [Occurrence] {
    let blocks = matched.segmented.blocks
    var openings: [Occurrence] = []
    for use in uses where use.isBare && opens(use.occurrence, blocks[use.occurrence.block]) {
      let next = use.occurrence
      if let last = openings.last, last.block == next.block, last.sentence == next.sentence {
        continue
      }
      openings.append(next)
    }
    return openings
  }

  /// Whether a use opens its sentence and has a particle behind it.
  private static func opens(_ use: Occurrence, _ block: SegmentedBlock) -> Bool {
    let text = block.text
    let end = use.range.upperBound
    guard end < text.count, particles.contains(text.units[end]) else { return false }
    let start = block.sentences[use.sentence].lowerBound
    return start <= use.range.lowerBound
      && !text.classes[start..<use.range.lowerBound].contains(where: \.isWordPart)
  }

  /// は が を に の で も な(ら) と
  private static let particles: UnitSet = "はがをにのでもなと"
}
