import TestSupport
import Testing

@testable import Words

@Suite("Folds of codes")
struct CodeFoldTests {
  @Test("A stretch's fold is that of its codes one by one", arguments: [UInt64(1), 2])
  func stretches(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let codes = (0..<200).map { _ in UInt16.random(in: .min ... .max, using: &generator) }
    var folds: [UInt64] = [0]
    for code in codes { folds.append(CodeFold.adding(code, to: folds[folds.count - 1])) }
    let fold = CodeFold(upTo: 8)
    for start in 0...192 {
      let length = Int.random(in: 0...8, using: &generator)
      let first = UInt64.random(in: .min ... .max, using: &generator)
      // FNV-1 with a sum in place of the exclusive or.
      let expected = codes[start..<start + length].reduce(first) {
        $0 &* 1_099_511_628_211 &+ UInt64($1)
      }
      #expect(
        fold.of(length, seed: first, from: folds[start], to: folds[start + length]) == expected)
    }
  }
}
