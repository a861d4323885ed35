internal import SourceText

extension String {
  /// The text on one line, with a visible sign for each control character.
  package var printable: String {
    var text = self
    guard text.withUTF8(Self.holdsControls) else { return self }
    var scalars = UnicodeScalarView()
    for scalar in unicodeScalars { scalars.append(scalar.sign ?? scalar) }
    return String(scalars)
  }

  private static func holdsControls(_ utf8: UnsafeBufferPointer<UInt8>) -> Bool {
    let bytes = UnsafeRawBufferPointer(utf8)
    var offset = 0
    while offset < utf8.count {
      if offset + 8 <= utf8.count,
        !mayHoldControls(bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
      {
        offset += 8
        continue
      }
      for place in offset..<Swift.min(offset + 8, utf8.count) {
        switch utf8[place] {
        case 0x00..<0x20, 0x7F: return true
        // The first bytes of all others, and of characters that are none.
        case 0xC2, 0xE2: if utf8.scalar(at: place).scalar.sign != nil { return true }
        default: break
        }
      }
      offset += 8
    }
    return false
  }

  /// Whether one of eight bytes is a control or the first of one.
  private static func mayHoldControls(_ eight: UInt64) -> Bool {
    let (ones, tops): (UInt64, UInt64) = (0x0101_0101_0101_0101, 0x8080_8080_8080_8080)
    /// The top bits of the bytes that are zero, and maybe of some above them.
    func zeros(_ bytes: UInt64) -> UInt64 { (bytes &- ones) & ~bytes & tops }
    let low = (eight &- 0x20 * ones) & ~eight & tops
    return low | zeros(eight ^ 0x7F * ones) | zeros(eight ^ 0xC2 * ones)
      | zeros(eight ^ 0xE2 * ones) != 0
  }
}

extension String {
  /// The same, line by line.
  package var printableLines: String {
    split(separator: "\n", omittingEmptySubsequences: false).map { String($0).printable }
      .joined(separator: "\n")
  }
}

extension String {
  /// Characters at either end of a message that are shown however long it is: more than a sentence with a path in
  /// it has, and little enough to read.
  private static let shownEnd = 1_000

  /// The text, without its middle where it is very long.
  package var shortened: String {
    // As many bytes cannot be more characters.
    guard utf8.count > 2 * Self.shownEnd, unicodeScalars.count > 2 * Self.shownEnd else {
      return self
    }
    return String(unicodeScalars.prefix(Self.shownEnd)) + " … "
      + String(unicodeScalars.suffix(Self.shownEnd))
  }
}

extension Unicode.Scalar {
  /// What stands for a scalar that must not reach a terminal or a log; `nil` for all others.
  package var sign: Unicode.Scalar? {
    switch value {
    // Tab, line feed, carriage return, next line and the Unicode separators part words.
    case 0x09, 0x0A, 0x0D, 0x85, 0x2028, 0x2029: " "
    // The control pictures.
    case 0x00..<0x20: Unicode.Scalar(0x2400 + value)
    case 0x7F: "\u{2421}"
    // C1 controls, and marks that turn the direction of all that follows.
    case 0x80...0x9F, 0x202A...0x202E, 0x2066...0x2069: "\u{FFFD}"
    default: nil
    }
  }
}
