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
  /// Whether a heading below the title has all terms, alone or with the paragraph, list or table right
  /// below it.
  package let isHeaded: Bool
  /// Each use of the whole phrase in a row, in order.
  package let rows: [PhraseRow]

  init(_ uses: PhraseUses, _ matched: MatchedDraft, _ scope: TextScope) {
    let inProse = uses.counted.filter { scope.isProse($0.occurrence.block) }
    func level(_ groups: [ArraySlice<PhraseUses.Use>]) -> Level {
      let whole = groups.filter { uses.isWhole(TermSet($0.lazy.map(\.term))) }
      let first = ByteRange.union(of: (whole.first ?? []).lazy.map(\.occurrence.source))
      return Level(count: whole.count, first: first)
    }
    let sentences = inProse.grouped {
      $0.occurrence.block == $1.occurrence.block && $0.occurrence.sentence == $1.occurrence.sentence
    }
    rows = sentences.flatMap { RowFinder.rows(of: $0, termCount: uses.termCount, matched) }
    row = Level(count: rows.count, first: rows.first?.source)
    sentence = level(sentences)
    paragraph = level(inProse.grouped { $0.occurrence.block == $1.occurrence.block })
    section = level(
      inProse.grouped {
        scope.section(ofBlock: $0.occurrence.block) == scope.section(ofBlock: $1.occurrence.block)
      })
    isHeaded =
      uses.isWhole(uses.said)
      && matched.outline.headings.contains { heading in
        heading.level > 1
          && uses.isWhole(
            uses.terms(inBlocks: [heading.block] + Self.passage(below: heading, matched.draft)))
      }
  }

  /// The first paragraph or quotation below a heading, or its first list or table as a whole.
  private static func passage(below heading: Outline.Heading, _ draft: Draft) -> ArraySlice<Int> {
    let prose = heading.blocks.drop { !draft.blocks[$0].isProse }
    guard let first = prose.first else { return [] }
    let role = draft.blocks[first].role
    guard role == .listItem || role == .tableCell else { return prose.prefix(1) }
    return prose.prefix { draft.blocks[$0].role == role }
  }
}

extension Array {
  /// Groups neighbours that belong together.
  fileprivate func grouped(by belong: (Element, Element) -> Bool) -> [ArraySlice<Element>] {
    var groups: [ArraySlice<Element>] = []
    var start = 0
    for index in indices where index + 1 == count || !belong(self[index], self[index + 1]) {
      groups.append(self[start...index])
      start = index + 1
    }
    return groups
  }
}
