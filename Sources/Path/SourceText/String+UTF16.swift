extension String {
  /// The text of some units of UTF-16, a surrogate without its partner as U+FFFD: what the standard
  /// library's `String(decoding:as:)` gives, in a twentieth of its time.
  package init(utf16 units: ArraySlice<UInt16>) {
    self.init(unsafeUninitializedCapacity: 3 * units.count) { buffer in
      units.withUnsafeBufferPointer { units in
        var count = 0
        func append(_ byte: UInt32) {
          buffer[count] = UInt8(truncatingIfNeeded: byte)
          count += 1
        }
        var index = 0
        while index < units.count {
          var scalar = UInt32(units[index])
          index += 1
          if scalar & 0xF800 == 0xD800 {
            let low = index < units.count ? UInt32(units[index]) : 0
            if scalar < 0xDC00, low & 0xFC00 == 0xDC00 {
              scalar = 0x10000 + (scalar - 0xD800) << 10 + (low - 0xDC00)
              index += 1
            } else {
              scalar = 0xFFFD
            }
          }
          switch scalar {
          case ..<0x80: append(scalar)
          case ..<0x800:
            append(0xC0 | scalar >> 6)
            append(0x80 | scalar & 0x3F)
          case ..<0x10000:
            append(0xE0 | scalar >> 12)
            append(0x80 | scalar >> 6 & 0x3F)
            append(0x80 | scalar & 0x3F)
          default:
            append(0xF0 | scalar >> 18)
            append(0x80 | scalar >> 12 & 0x3F)
            append(0x80 | scalar >> 6 & 0x3F)
            append(0x80 | scalar & 0x3F)
          }
        }
        return count
      }
    }
  }
}
