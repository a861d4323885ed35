internal import Drafts
internal import Phrases
package import SourceText
internal import Words

/// How near to each other the terms of a phrase stand in the prose.
package struct Nearness: Sendable {
  /// How often all terms stand within a unit of text, and where they first do.
  package struct Level: Sendable {
    package let count: Int
    package let first: ByteRange?
  }

  /// All terms in a row: only particles and symbols stand between them.
  package let row: Level
  package let sentence: Level
  package let paragraph: Level
  package let section: Level
  /// Each use of the whole phrase in a row, in order.
  package let rows: [PhraseRow]

  init(_ uses: PhraseUses, _ matched: MatchedDraft, _ scope: TextScope) {
    let prose = Set(scope.proseBlocks)
    let inProse = uses.counted.filter { prose.contains($0.occurrence.block) }
    func level(_ groups: [[PhraseUses.Use]]) -> Level {
      let whole = groups.filter { uses.isWhole(Set($0.map(\.term))) }
      let first = ByteRange.union(of: (whole.first ?? []).map(\.occurrence.source))
      return Level(count: whole.count, first: first)
    }
    let sentences = inProse.grouped { [$0.occurrence.block, $0.occurrence.sentence] }
    rows = sentences.flatMap { RowFinder.rows(of: $0, termCount: uses.termCount, matched) }
    row = Level(count: rows.count, first: rows.first?.source)
    sentence = level(sentences)
    paragraph = level(inProse.grouped { [$0.occurrence.block] })
    var sectionOfBlock: [Int: Int] = [:]
    for (index, section) in matched.outline.sections.enumerated() {
      for block in section.blocks { sectionOfBlock[block] = index }
    }
    section = level(inProse.grouped { [sectionOfBlock[$0.occurrence.block] ?? -1] })
  }
}

extension Array {
  /// Groups neighbours that have the same key; the array is ordered by it.
  fileprivate func grouped(by key: (Element) -> [Int]) -> [[Element]] {
    var groups: [[Element]] = []
    var lastKey: [Int]?
    for element in self {
      let own = key(element)
      if own == lastKey {
        groups[groups.count - 1].append(element)
      } else {
        groups.append([element])
        lastKey = own
      }
    }
    return groups
  }
}
