/// A character by its number: `&#12354;`, `&#x3042;`.
struct NumericReference {
  /// The greatest number of a character.
  static let greatest = 0x10FFFF

  /// The places of the digits.
  let digits: Range<Int>
  /// One more than the greatest where it is beyond.
  let value: Int

  /// Reads the reference whose `&` stands at a place; `nil` where no digit follows before `limit`.
  init?(in bytes: [UInt8], at index: Int, upTo limit: Int) {
    guard index + 2 < limit, bytes[index + 1] == UInt8(ascii: "#") else { return nil }
    let isHexadecimal = bytes[index + 2].lowercased == UInt8(ascii: "x")
    let start = index + (isHexadecimal ? 3 : 2)
    var (end, value) = (start, 0)
    while end < limit, isHexadecimal ? bytes[end].isHexDigit : bytes[end].isDigit {
      let digit = bytes[end].isDigit ? bytes[end] - 0x30 : bytes[end].lowercased - 0x57
      value = min(value * (isHexadecimal ? 16 : 10) + Int(digit), Self.greatest + 1)
      end += 1
    }
    guard end > start else { return nil }
    digits = start..<end
    self.value = value
  }
}
