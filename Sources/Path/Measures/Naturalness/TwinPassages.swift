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
  static func all(_ words: ProseWords, in matched: MatchedDraft, _ scope: TextScope)
    -> [TwinPassages]
  {
    var groups: [[Int]] = []
    var reader = ShingleReader()
    // By shingle, the group that has it first; -1 where none has.
    var groupOf: [Int] = []
    for block in scope.proseBlocks where matched.draft.blocks[block].role != .tableCell {
      let shingles = reader.shingles(of: words.ofBlock(block))
      guard shingles.count + shingle - 1 >= fewestWords else { continue }
      groupOf += repeatElement(-1, count: reader.count - groupOf.count)
      var shared: [Int: Int] = [:]
      for own in shingles where groupOf[own] >= 0 { shared[groupOf[own], default: 0] += 1 }
      let best = shared.max { ($0.value, -$0.key) < ($1.value, -$1.key) }
      if let best, Double(best.value) >= likeness * Double(shingles.count) {
        groups[best.key].append(block)
      } else {
        for own in shingles where groupOf[own] < 0 { groupOf[own] = groups.count }
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
}

/// Numbers the shingles of a draft's passages: equal ones have the same number.
private struct ShingleReader {
  /// Of two words in a row, and of such a pair and the word behind it.
  private var pairs = PairNumbers()
  private var shingles = PairNumbers()
  /// By shingle, the passage that was the last to have it, by its ordinal.
  private var lastPassage: [Int] = []
  private var passages = 0

  /// How many different shingles were met.
  var count: Int { shingles.count }

  /// The shingles of a passage, each once.
  /// - Parameter words: the passage's, by number.
  mutating func shingles(of words: [UInt32]) -> [Int] {
    passages += 1
    guard words.count >= TwinPassages.shingle else { return [] }
    var found: [Int] = []
    found.reserveCapacity(words.count)
    for start in 0...words.count - TwinPassages.shingle {
      let pair = pairs.number(of: words[start], words[start + 1])
      let own = Int(shingles.number(of: pair, words[start + 2]))
      if own == lastPassage.count { lastPassage.append(0) }
      if lastPassage[own] < passages { found.append(own) }
      lastPassage[own] = passages
    }
    return found
  }
}
