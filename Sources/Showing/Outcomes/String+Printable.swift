extension String {
  /// The text on one line, with a visible sign for each control character.
  package var printable: String {
    // Most texts have no byte that could belong to such a character.
    let isSafe = utf8.withContiguousStorageIfAvailable { bytes in
      bytes.allSatisfy { $0 >= 0x20 && $0 != 0x7F && $0 != 0xC2 && $0 != 0xE2 }
    }
    guard isSafe != true, unicodeScalars.contains(where: { $0.sign != nil }) else { return self }
    var scalars = UnicodeScalarView()
    for scalar in unicodeScalars { scalars.append(scalar.sign ?? scalar) }
    return String(scalars)
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
