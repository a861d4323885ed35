extension SourceFile {
  /// The entries of a file that holds one per line, with their line numbers, 1-based; blank lines and
  /// lines that begin with `#` are passed over.
  package var listEntries: [(line: Int, text: String)] {
    let text = String(decoding: utf8, as: UTF8.self)
    let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    return lines.enumerated().compactMap { index, line in
      guard let first = line.trimmed.first, first != "#" else { return nil }
      return (index + 1, String(line))
    }
  }
}
