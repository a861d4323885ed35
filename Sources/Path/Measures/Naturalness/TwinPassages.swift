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
  static let shingle = 3

  /// The groups of twins in a draft, in the order of the text.
  static func all(in matched: MatchedDraft, _ scope: TextScope) -> [TwinPassages] {
    var groups: [[Int]] = []
    var groupOf: [[UInt16]: Int] = [:]
    for block in scope.proseBlocks where matched.draft.blocks[block].role != .tableCell {
      let shingles = shingles(of: matched.segmented.blocks[block])
      guard shingles.count + shingle - 1 >= fewestWords else { continue }
      var shared: [Int: Int] = [:]
      for own in shingles { if let group = groupOf[own] { shared[group, default: 0] += 1 } }
      let best = shared.max { ($0.value, -$0.key) < ($1.value, -$1.key) }
      if let best, Double(best.value) >= likeness * Double(shingles.count) {
        groups[best.key].append(block)
      } else {
        for own in shingles where groupOf[own] == nil { groupOf[own] = groups.count }
        groups.append([block])
      }
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

  private static func shingles(of block: SegmentedBlock) -> Set<[UInt16]> {
    let words = block.words.filter(\.isWord)
    guard words.count >= shingle else { return [] }
    return Set(
      (0...words.count - shingle).map { start in
        words[start..<start + shingle].reduce(into: [UInt16]()) { key, word in
          key += block.text.units[word.range]
          key.append(0x20)
        }
      })
  }
}
