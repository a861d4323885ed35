/// Validity of UTF-8.
package enum UTF8Check {
  /// The offset of the first byte of the first ill-formed sequence, `nil` in valid UTF-8.
  package static func firstInvalidOffset(_ bytes: [UInt8]) -> Int? {
    bytes.withUnsafeBufferPointer { buffer in
      if isValid(buffer) { return nil }
      var parser = Unicode.UTF8.ForwardParser()
      var iterator = buffer.makeIterator()
      var offset = 0
      while true {
        switch parser.parseScalar(from: &iterator) {
        case .valid(let scalar): offset += scalar.count
        case .emptyInput, .error: return offset
        }
      }
    }
  }

  /// Whether all sequences are well-formed (The Unicode Standard, table 3-7).
  private static func isValid(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    func goesOn(_ index: Int) -> Bool { bytes[index] & 0b1100_0000 == 0b1000_0000 }
    let raw = UnsafeRawBufferPointer(bytes)
    /// Whether the lowest byte begins three of which the other two may be any that go on.
    func startsKana(_ bytes: UInt64) -> Bool {
      (0xE1...0xEC).contains(UInt8(truncatingIfNeeded: bytes))
    }
    var index = 0
    while index < bytes.count {
      // Kana and most kanji, two at a time.
      while index + 8 <= bytes.count {
        let eight = UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: index, as: UInt64.self))
        guard eight & 0xC0C0_00C0_C000 == 0x8080_0080_8000, startsKana(eight),
          startsKana(eight >> 24)
        else { break }
        index += 6
      }
      let first = bytes[index]
      let left = bytes.count - index
      switch first {
      case 0...0x7F: index += 1
      case 0xE0...0xEF:
        guard left >= 3, goesOn(index + 1), goesOn(index + 2) else { return false }
        // Neither what is shorter otherwise nor surrogates.
        if first == 0xE0, bytes[index + 1] < 0xA0 { return false }
        if first == 0xED, bytes[index + 1] > 0x9F { return false }
        index += 3
      case 0xC2...0xDF:
        guard left >= 2, goesOn(index + 1) else { return false }
        index += 2
      case 0xF0...0xF4:
        guard left >= 4, goesOn(index + 1), goesOn(index + 2), goesOn(index + 3) else {
          return false
        }
        // Neither what is shorter otherwise nor what is past U+10FFFF.
        if first == 0xF0, bytes[index + 1] < 0x90 { return false }
        if first == 0xF4, bytes[index + 1] > 0x8F { return false }
        index += 4
      default: return false
      }
    }
    return true
  }
}
