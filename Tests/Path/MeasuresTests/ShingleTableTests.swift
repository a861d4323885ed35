import TestSupport
import Testing

@testable import Measures

@Suite("Groups of passages by their shingles")
struct ShingleTableTests {
  @Test("A passage belongs to the first group that has enough of its shingles, each counted once")
  func groups() {
    // 0 1 2 3, then 1 2 3 again and again, then a passage that shares nothing, then one too short.
    let words: [UInt32] = [0, 1, 2, 3, 1, 2, 3, 1, 2, 3, 4, 5, 6, 7, 1, 2]
    var table = ShingleTable(of: words)
    let found = [0..<4, 4..<10, 10..<14, 14..<16].map {
      table.group(of: $0, withAtLeast: 2, likeness: 0.3)
    }
    // Of 123, 231 and 312 the first passage has one.
    #expect(found == [0, 0, 1, nil])
  }

  @Test("Shingles that only a twin or a passage that is too short has are of no group")
  func strangers() {
    let words: [UInt32] = [0, 1, 2, 3, 1, 2, 3, 4, 5, 6, 3, 4, 5, 6, 7, 3, 4, 5]
    var table = ShingleTable(of: words)
    // The second has 123 of the first and founds nothing with 234, 345 and 456, which the fourth founds a group with.
    let found = [0..<4, 4..<10, 10..<12, 10..<15, 15..<18].map {
      table.group(of: $0, withAtLeast: 1, likeness: 0.25)
    }
    #expect(found == [0, 0, nil, 1, 1])
  }

  /// Of 8 words there are 512 shingles at most, of 200 nearly all are new: more than the first table holds.
  @Test(
    "Many passages are sorted as sets sort them",
    arguments: [(UInt64(1), 8, 8_000), (2, 20, 20_000), (3, 200, 80_000)])
  func many(seed: UInt64, different: UInt32, count: Int) {
    var generator = SeededGenerator(seed: seed)
    var words = (0..<count).map { _ in UInt32.random(in: 0..<different, using: &generator) }
    // Each third passage repeats most of one before it.
    for start in stride(from: 150, to: words.count, by: 150) {
      let from = 50 * Int.random(in: 0..<start / 50, using: &generator)
      words.replaceSubrange(start..<start + 30, with: words[from..<from + 30])
    }
    var table = ShingleTable(of: words)
    var groupOfShingle: [[UInt32]: Int] = [:]
    var groups = 0
    for start in stride(from: 0, to: words.count, by: 50) {
      let passage = start..<min(start + Int.random(in: 2...50, using: &generator), words.count)
      let own = Set(passage.dropLast(2).map { Array(words[$0..<$0 + 3]) })
      let shared = Dictionary(grouping: own.compactMap { groupOfShingle[$0] }) { $0 }
      let best = shared.max { ($0.value.count, -$0.key) < ($1.value.count, -$1.key) }
      var expected: Int?
      if own.count >= 10 {
        if let best, Double(best.value.count) >= 0.45 * Double(own.count) {
          expected = best.key
        } else {
          expected = groups
          groups += 1
          for shingle in own where groupOfShingle[shingle] == nil {
            groupOfShingle[shingle] = expected
          }
        }
      }
      #expect(table.group(of: passage, withAtLeast: 10, likeness: 0.45) == expected)
    }
    #expect(groups > 1)
  }
}
