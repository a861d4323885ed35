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
      words.range(ofBlock: $0).count >= fewestWords && matched.draft.blocks[$0].role != .tableCell
    }
    if passages.count < 2 { return [] }
    var table = ShingleTable(of: words.numbers)
    var groups: [[Int]] = []
    // By group, how many shingles of the passage at hand it has, and the groups that have some.
    var shared = [Int](repeating: 0, count: passages.count)
    var sharing: [Int] = []
    for block in passages {
      let shingles = table.shingles(of: words.range(ofBlock: block))
      guard shingles.count + ShingleTable.width - 1 >= fewestWords else { continue }
      for own in shingles {
        guard let group = table.group(of: own) else { continue }
        if shared[group] == 0 { sharing.append(group) }
        shared[group] += 1
      }
      let best = sharing.max { (shared[$0], $1) < (shared[$1], $0) }
      if let best, Double(shared[best]) >= likeness * Double(shingles.count) {
        groups[best].append(block)
      } else {
        table.give(shingles, to: groups.count)
        groups.append([block])
      }
      for group in sharing { shared[group] = 0 }
      sharing.removeAll(keepingCapacity: true)
    }
    return groups.filter { $0.count > 1 }.map { group in
      TwinPassages(
        blocks: group,
        source: ByteRange.union(
          of: group.dropFirst().map { index in
            let block = matched.draft.blocks[index]
            return block.text.sourceRange(of: 0..<block.text.utf8.count) ?? block.range
          }))
    }
  }
}
