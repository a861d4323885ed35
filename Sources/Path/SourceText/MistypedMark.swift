/// A mark in YAML that looks like the right one and is another: `：` for `: `, a tab or a full-width space in
/// an indentation or after a colon, a colon with nothing after it.
package struct MistypedMark: Sendable, Equatable {
  package enum Kind: Sendable, Equatable {
    /// A tab before the first word of a line.
    case tab
    /// U+3000 before the first word of a line.
    case wideSpace
    /// `：` after a key.
    case wideColon
    /// A colon after a key, with a value right after it.
    case unspacedColon
    /// A colon after a key, with U+3000 after it.
    case widelySpacedColon

    /// How many bytes the mark has.
    fileprivate var length: Int {
      switch self {
      case .tab, .unspacedColon: 1
      case .wideSpace, .wideColon: 3
      case .widelySpacedColon: 4
      }
    }
  }

  package let kind: Kind
  /// The bytes of the mark.
  package let range: ByteRange

  /// The mark that makes YAML fail; `nil` where none does.
  /// - Parameters:
  ///   - content: the YAML in the source.
  ///   - line: the 0-based line of the source at which it fails.
  ///   - failure: reads YAML, and gives the 0-based line of it that fails; `nil` for none.
  package static func culprit(
    in source: SourceFile, _ content: ByteRange, failingAt line: Int,
    failure: (String) -> Int?
  ) -> MistypedMark? {
    let first = source.lines.lineNumber(at: content.start)
    let marks = all(in: source, content, upTo: line)
    func explains(_ mended: [MistypedMark]) -> Bool {
      guard let failing = failure(text(of: source, content, mending: mended)) else { return true }
      return failing + first > line
    }
    // No line is indented with a tab, whatever else is wrong with it.
    if let mark = marks.last, mark.kind == .tab,
      source.lines.lineNumber(at: mark.range.start) == line
    {
      return mark
    }
    // The one nearest to the failure, or all of them together.
    if let mark = marks.suffix(3).reversed().first(where: { explains([$0]) }) { return mark }
    return marks.count > 1 && explains(marks) ? marks[0] : nil
  }

  /// The mark after the key that a text begins with, in the place of `: `; `nil` where there is none.
  package static func afterKey(_ text: some StringProtocol) -> (
    key: String, mark: Kind, offset: Int
  )? {
    let key = text.utf8.prefix(while: isOfKey)
    guard let start = key.first, start > 0x40 else { return nil }
    let rest = text.utf8[key.endIndex...]
    let name = String(decoding: key, as: UTF8.self)
    if rest.starts(with: "：".utf8) { return (name, .wideColon, key.count) }
    // A time, an address and a Windows path are no keys.
    guard rest.first == UInt8(ascii: ":"), let next = rest.dropFirst().first,
      next != 0x20, next != 0x09, next != 0x0A, next != 0x0D, next != UInt8(ascii: "/"),
      next != UInt8(ascii: "\\")
    else { return nil }
    let isWide = rest.dropFirst().starts(with: "\u{3000}".utf8)
    return (name, isWide ? .widelySpacedColon : .unspacedColon, key.count)
  }

  /// Every mark of the lines up to one, in source order.
  private static func all(in source: SourceFile, _ content: ByteRange, upTo line: Int)
    -> [MistypedMark]
  {
    let starts = source.lines.starts
    let first = source.lines.lineNumber(at: content.start)
    guard first <= min(line, starts.count - 1) else { return [] }
    return (first...min(line, starts.count - 1)).compactMap { index in
      let end = index + 1 < starts.count ? starts[index + 1] : source.utf8.count
      let start = max(starts[index], content.start)
      guard start < min(end, content.end) else { return nil }
      return mark(in: source.utf8[start..<min(end, content.end)])
    }
  }

  private static func mark(in line: ArraySlice<UInt8>) -> MistypedMark? {
    var rest = line
    while let byte = rest.first {
      if byte == 0x20 {
        rest = rest.dropFirst()
      } else if byte == 0x09 {
        return MistypedMark(kind: .tab, range: ByteRange(rest.startIndex, rest.startIndex + 1))
      } else if rest.starts(with: "\u{3000}".utf8) {
        return MistypedMark(
          kind: .wideSpace, range: ByteRange(rest.startIndex, rest.startIndex + 3))
      } else if byte == UInt8(ascii: "-"), rest.dropFirst().first == 0x20 {
        rest = rest.dropFirst(2)
      } else {
        break
      }
    }
    guard let (_, kind, offset) = afterKey(String(decoding: rest, as: UTF8.self)) else {
      return nil
    }
    let start = rest.startIndex + offset
    return MistypedMark(kind: kind, range: ByteRange(start, start + kind.length))
  }

  private static func text(
    of source: SourceFile, _ content: ByteRange, mending marks: [MistypedMark]
  ) -> String {
    var utf8: [UInt8] = []
    var offset = content.start
    for mark in marks {
      utf8 += source.utf8[offset..<mark.range.start]
      switch mark.kind {
      case .tab, .wideSpace: utf8 += "  ".utf8
      case .wideColon, .unspacedColon, .widelySpacedColon: utf8 += ": ".utf8
      }
      offset = mark.range.end
    }
    return String(decoding: utf8 + source.utf8[offset..<content.end], as: UTF8.self)
  }

  private static func isOfKey(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
    default: byte == UInt8(ascii: "_") || byte == UInt8(ascii: "-") || byte == UInt8(ascii: ".")
    }
  }
}
