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
    func level(_ groups: [Range<Int>]) -> Level {
      let whole = groups.filter { group in
        group.count >= uses.termCount
          && uses.isWhole(TermSet(inProse[group].lazy.map(\.term)))
      }
      let first = whole.first.flatMap {
        ByteRange.union(of: inProse[$0].lazy.map(\.occurrence.source))
      }
      return Level(count: whole.count, first: first)
    }
    let sentences = inProse.runs {
      $0.occurrence.block == $1.occurrence.block && $0.occurrence.sentence == $1.occurrence.sentence
    }
    rows = sentences.filter { $0.count >= uses.termCount }.flatMap {
      RowFinder.rows(of: inProse[$0], termCount: uses.termCount, matched)
    }
    row = Level(count: rows.count, first: rows.first?.source)
    sentence = level(sentences)
    paragraph = level(inProse.runs { $0.occurrence.block == $1.occurrence.block })
    section = level(
      inProse.runs {
        scope.section(ofBlock: $0.occurrence.block) == scope.section(ofBlock: $1.occurrence.block)
      })
    isHeaded =
      uses.isWhole(uses.said)
      && scope.slots.passages.contains { passage in
        uses.isWhole(
          uses.terms(inBlock: passage.heading).union(uses.terms(inBlocks: passage.blocks)))
      }
  }
}
