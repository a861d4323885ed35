import TestSupport
import Testing
import Words

@Suite("Automaton")
struct PatternAutomatonTests {
  /// Every place of every pattern, found one by one.
  private func naive(_ patterns: [[UInt16]], _ text: [UInt16]) -> Set<String> {
    var found: Set<String> = []
    for (index, pattern) in patterns.enumerated()
    where !pattern.isEmpty && pattern.count <= text.count {
      for start in 0...(text.count - pattern.count)
      where Array(text[start..<start + pattern.count]) == pattern {
        found.insert("\(index) \(start)..<\(start + pattern.count)")
      }
    }
    return found
  }

  @Test(
    "It finds what a search for each pattern finds", arguments: [UInt64.random(in: 0..<1 << 32), 1])
  func sameAsNaive(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    for _ in 0..<200 {
      func random(_ count: Int) -> [UInt16] {
        (0..<count).map { _ in UInt16.random(in: 0x3042...0x3044, using: &generator) }
      }
      let patterns = (0..<Int.random(in: 1...12, using: &generator)).map { _ in
        random(Int.random(in: 1...5, using: &generator))
      }
      let text = random(40)
      var found: Set<String> = []
      PatternAutomaton(patterns).scan(text) { pattern, range in
        let isNew = found.insert("\(pattern) \(range)").inserted
        #expect(isNew, "seed \(seed)")
      }
      #expect(found == naive(patterns, text), "seed \(seed)")
    }
  }

  @Test("No patterns find nothing")
  func empty() {
    PatternAutomaton([]).scan([0x3042]) { _, _ in Issue.record("found something") }
  }
}
