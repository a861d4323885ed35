internal import Drafts
internal import Phrases
package import SourceText
internal import Words

/// Paragraphs or list items that differ by little more than a name, as in pages made for one town after the other.
///
/// Two texts are compared by their shingles, each three words in a row: the share of the shorter one's
/// shingles that the other one has, too (containment, after Broder 1997). A text is compared with the
/// first of its kind alone, so that the time grows with the length of the draft.
package struct TwinPassages: Sendable, Equatable {
  /// The paragraphs that are alike, the first included, by block.
  package let blocks: [Int]
  /// From the second to the last; the first says something new.
  package let source: ByteRange?

  /// The share of shingles that makes two texts twins.
  static let likeness = 0.45
  /// Shorter texts are alike by chance.
  static let fewestWords = 12

  /// The groups of twins in a draft, in the order of the text.
  static func all(_ words: ProseWords, in matched: MatchedDraft, _ scope: TextScope)
    -> [TwinPassages]
  {
    let passages = scope.proseBlocks.filter {
      words.places.range(ofBlock: $0).count >= fewestWords
        && matched.draft.blocks[$0].role != .tableCell
    }
    if passages.count < 2 { return [] }
    var table = ShingleTable(of: words.numbers)
    // By group, its first passage; the others of those that have some.
    var firsts: [Int] = []
    var twins: [Int: [Int]] = [:]
    for block in passages {
      guard
        let group = table.group(
          of: words.places.range(ofBlock: block), withAtLeast: fewestWords - ShingleTable.width + 1,
          likeness: likeness)
      else { continue }
      if group == firsts.count {
        firsts.append(block)
      } else {
        twins[group, default: []].append(block)
      }
    }
    return twins.sorted { $0.key < $1.key }.map { group, blocks in
      TwinPassages(
        blocks: [firsts[group]] + blocks,
        source: ByteRange.union(
          of: blocks.map { index in
            let block = matched.draft.blocks[index]
            return block.text.sourceRange(of: 0..<block.text.utf8.count) ?? block.range
          }))
    }
  }
}
