import TestSupport
import Testing

@testable import Measures

@Suite("Shingles of passages")
struct ShingleTableTests {
  @Test("Equal shingles are the same, and each passage has each once")
  func equal() {
    // Two passages of four words and of six: 1 2 3 stands in both, and twice in the second.
    let words: [UInt32] = [0, 1, 2, 3, 1, 2, 3, 1, 2, 3]
    var table = ShingleTable(of: words)
    let first = table.shingles(of: 0..<4)
    let second = table.shingles(of: 4..<10)
    #expect(first.count == 2)
    #expect(second.count == 3)
    #expect(Set(first).intersection(second) == [first[1]])
    table.give(first, to: 7)
    #expect(second.compactMap { table.group(of: $0) } == [7])
    #expect(table.shingles(of: 8..<10).isEmpty)
  }

  /// Of 20 words there are 8,000 shingles at most, of 200 nearly all are new: more than the first table holds.
  @Test(
    "Many shingles are told apart as a dictionary tells them",
    arguments: [(UInt64(1), 20, 20_000), (2, 20, 20_000), (3, 200, 80_000)])
  func many(seed: UInt64, different: UInt32, count: Int) {
    var generator = SeededGenerator(seed: seed)
    let words = (0..<count).map { _ in UInt32.random(in: 0..<different, using: &generator) }
    var table = ShingleTable(of: words)
    var known: [[UInt32]: Int] = [:]
    for start in stride(from: 0, to: words.count, by: 50) {
      let passage = start..<start + 50
      var own: [[UInt32]] = []
      for place in passage.dropLast(2) {
        let shingle = Array(words[place..<place + 3])
        if !own.contains(shingle) { own.append(shingle) }
      }
      let found = table.shingles(of: passage)
      #expect(found.count == own.count)
      for (shingle, slot) in zip(own, found) { #expect(known[shingle] ?? slot == slot) }
      for (shingle, slot) in zip(own, found) { known[shingle] = slot }
    }
    #expect(Set(known.values).count == known.count)
  }
}
