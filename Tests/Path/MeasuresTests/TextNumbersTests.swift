import TestSupport
import Testing

@testable import Measures

@Suite("Numbered texts")
struct TextNumbersTests {
  @Test("Equal texts have the same number, in the order in which they are first met")
  func order() {
    var numbers = TextNumbers<UInt16>()
    let text = Array("春の市と春と市の春".utf16)
    let found = [0..<1, 2..<3, 4..<5, 0..<2, 0..<0, 8..<9, 6..<7].map {
      numbers.number(of: $0, in: text)
    }
    #expect(found == [0, 1, 0, 2, 3, 0, 1])
    #expect(numbers.count == 4)
    #expect(numbers.known(6..<7, in: text) == 1)
    #expect(numbers.known(1..<3, in: text) == nil)
  }

  @Test("Short and long texts are told apart by all of their units")
  func lengths() {
    let text = Array("春春の市春の市春の市場春の市場春の市電Ａa".utf16)
    var numbers = TextNumbers<UInt16>()
    // 春, 春の市 twice, 春の市場 twice, 春の市電, Ａ, a.
    let found = [1..<2, 1..<4, 4..<7, 7..<11, 11..<15, 15..<19, 19..<20, 20..<21].map {
      numbers.number(of: $0, in: text)
    }
    #expect(found == [0, 1, 1, 2, 2, 3, 4, 5])
  }

  @Test("Many texts are told apart as a dictionary tells them", arguments: [UInt64(1), 2])
  func many(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let units = (0..<5_000).map { _ in UInt32.random(in: 0...9, using: &generator) }
    var numbers = TextNumbers<UInt32>()
    var expected: [[UInt32]: Int] = [:]
    for start in 0..<units.count - 4 {
      let range = start..<start + Int.random(in: 0...4, using: &generator)
      let number = expected[Array(units[range])] ?? expected.count
      expected[Array(units[range])] = number
      #expect(numbers.number(of: range, in: units) == number)
    }
    #expect(numbers.count == expected.count)
  }
}
