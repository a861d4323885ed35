import TestSupport
import Testing

@testable import Measures

@Suite("Numbered pairs")
struct PairNumbersTests {
  @Test("Equal pairs have the same number, in the order in which they are first met")
  func order() {
    var numbers = PairNumbers()
    let pairs: [(UInt32, UInt32)] = [(0, 0), (0, 1), (1, 0), (0, 1), (.max, .max), (0, 0)]
    #expect(pairs.map { numbers.number(of: $0, $1) } == [0, 1, 2, 1, 3, 0])
    #expect(numbers.count == 4)
  }

  @Test("Many pairs are told apart as a dictionary tells them", arguments: [UInt64(1), 2])
  func many(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    var numbers = PairNumbers()
    var expected: [[UInt32]: UInt32] = [:]
    for _ in 0..<20_000 {
      let pair = (0..<2).map { _ in UInt32.random(in: 0...99, using: &generator) << 16 }
      let number = expected[pair] ?? UInt32(expected.count)
      expected[pair] = number
      #expect(numbers.number(of: pair[0], pair[1]) == number)
    }
    #expect(numbers.count == expected.count)
  }
}
