/// Some of the numbers below a bound, of which those next to any are found at once, however many there are.
struct NumberSet {
  /// A bit for each number, then one for each 64 bits of the level before that says whether one of them is set, up
  /// to the level of one word.
  private var levels: [[UInt64]] = []

  /// None of the numbers below a bound.
  init(below bound: Int) {
    var count = bound
    repeat {
      count = (count + 63) / 64
      levels.append([UInt64](repeating: 0, count: count))
    } while count > 1
  }

  func contains(_ number: Int) -> Bool { levels[0][number / 64] & Self.bit(of: number) != 0 }

  mutating func insert(_ number: Int) {
    var number = number
    for level in levels.indices {
      levels[level][number / 64] |= Self.bit(of: number)
      number /= 64
    }
  }

  /// The greatest of them below a number, which is itself below the bound.
  func last(before number: Int) -> Int? {
    nearest(to: number, in: { $1 & ($0 &- 1) }, choosing: { 63 - $0.leadingZeroBitCount })
  }

  /// The least of them above a number, which is below the bound.
  func first(after number: Int) -> Int? {
    nearest(to: number, in: { $1 & ~($0 | ($0 &- 1)) }, choosing: \.trailingZeroBitCount)
  }

  /// - Parameters:
  ///   - side: of a word's bits those on the side asked for of the one that is set in another.
  ///   - chosen: of a word's bits the one nearest to that.
  private func nearest(
    to number: Int, in side: (_ bit: UInt64, _ word: UInt64) -> UInt64,
    choosing chosen: (UInt64) -> Int
  ) -> Int? {
    var number = number
    for level in levels.indices {
      let word = number / 64
      let others = side(Self.bit(of: number), levels[level][word])
      number = word
      if others == 0 { continue }
      // Down again, always to the nearest.
      number = word * 64 + chosen(others)
      for below in levels[..<level].reversed() { number = number * 64 + chosen(below[number]) }
      return number
    }
    return nil
  }

  private static func bit(of number: Int) -> UInt64 { 1 << UInt64(number % 64) }
}
