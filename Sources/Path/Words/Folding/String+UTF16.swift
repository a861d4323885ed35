extension String {
  /// The text of UTF-16 units, with U+FFFD for each surrogate that has no other.
  init(utf16 units: UnsafeBufferPointer<UInt16>) {
    self.init(unsafeUninitializedCapacity: units.count * 3) { utf8 in
      var count = 0
      func push(_ byte: UInt32) {
        utf8[count] = UInt8(truncatingIfNeeded: byte)
        count += 1
      }
      var index = 0
      while index < units.count {
        let (scalar, length) = Self.scalar(in: units, at: index)
        index += length
        switch scalar {
        case 0..<0x80: push(scalar)
        case 0x80..<0x800:
          push(0xC0 | scalar >> 6)
          push(0x80 | scalar & 0x3F)
        case 0x800..<0x10000:
          push(0xE0 | scalar >> 12)
          push(0x80 | scalar >> 6 & 0x3F)
          push(0x80 | scalar & 0x3F)
        default:
          push(0xF0 | scalar >> 18)
          push(0x80 | scalar >> 12 & 0x3F)
          push(0x80 | scalar >> 6 & 0x3F)
          push(0x80 | scalar & 0x3F)
        }
      }
      return count
    }
  }

  private static func scalar(
    in units: UnsafeBufferPointer<UInt16>, at index: Int
  ) -> (scalar: UInt32, length: Int) {
    let unit = UInt32(units[index])
    guard unit & 0xF800 == 0xD800 else { return (unit, 1) }
    guard unit < 0xDC00, index + 1 < units.count, units[index + 1] & 0xFC00 == 0xDC00 else {
      return (0xFFFD, 1)
    }
    return (0x10000 + (unit & 0x3FF) << 10 + UInt32(units[index + 1] & 0x3FF), 2)
  }
}
