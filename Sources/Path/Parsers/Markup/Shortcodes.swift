internal import Drafts
internal import SourceText

/// WordPress shortcodes: `[gallery ids="1"]`, `[/caption]`, and `[toc]` or
/// `[vc_row][vc_column]` on a line of their own.
///
/// Brackets in prose (`[1]`, `[注]`, `[Web]`) are text.
enum Shortcodes {
  /// The places of the shortcodes in a text that do not reach into its code, in order. What stands between an opening
  /// and a closing one is none.
  static func ranges(in utf8: TextBytes, outsideCodeOf spans: [Block.Span]) -> [Range<Int>] {
    let found = ranges(in: utf8)
    if found.isEmpty { return found }
    return found.filter { range in !spans.contains { $0.kind == .code && $0.range.overlaps(range) }
    }
  }

  /// The places of the shortcodes in a text, in order.
  static func ranges(in utf8: TextBytes) -> [Range<Int>] {
    var candidates: [Candidate] = []
    var offset = 0
    while let open = utf8.firstIndex(of: UInt8(ascii: "["), from: offset) {
      if let candidate = Candidate(utf8, at: open) {
        candidates.append(candidate)
        offset = candidate.range.upperBound
      } else {
        offset = open + 1
      }
    }
    guard !candidates.isEmpty else { return [] }
    let closed = Set(candidates.filter(\.isClosing).map(\.name))
    var found: [Range<Int>] = []
    for row in rows(of: candidates, in: utf8) {
      let standsAlone = standsAlone(row, in: utf8)
      found += row.filter {
        standsAlone || $0.isClosing || $0.hasAttributes || closed.contains($0.name)
      }.map(\.range)
    }
    return found
  }

  /// The candidates in rows of those that have nothing but blanks between them.
  private static func rows(
    of candidates: [Candidate], in utf8: TextBytes
  ) -> [ArraySlice<Candidate>] {
    var rows: [ArraySlice<Candidate>] = []
    var start = 0
    for index in 1...candidates.count {
      if index < candidates.count {
        let between = candidates[index - 1].range.upperBound..<candidates[index].range.lowerBound
        if utf8[between].allSatisfy(\.isBlank) { continue }
      }
      rows.append(candidates[start..<index])
      start = index
    }
    return rows
  }

  /// Whether a row of candidates is all that stands on its line.
  private static func standsAlone(_ row: ArraySlice<Candidate>, in utf8: TextBytes) -> Bool {
    guard let first = row.first, let last = row.last else { return false }
    let separator = LineBreaking.separator
    let end = utf8[..<first.range.lowerBound].lastIndex { !$0.isBlank }
    let before = utf8[..<(end.map { $0 + 1 } ?? 0)]
    let after = utf8[last.range.upperBound...].drop(while: \.isBlank)
    let opensLine =
      before.last.map(\.isLineEnd) ?? true || before.suffix(3).elementsEqual(separator)
    return opensLine && (after.first.map(\.isLineEnd) ?? true || after.starts(with: separator))
  }
}

/// A bracket whose inside has a shortcode's form.
private struct Candidate {
  let range: Range<Int>
  let name: [UInt8]
  let isClosing: Bool
  let hasAttributes: Bool

  init?(_ utf8: TextBytes, at open: Int) {
    var scanner = ByteScanner(utf8, at: open + 1)
    isClosing = scanner.skip(UInt8(ascii: "/"))
    name = scanner.take { $0.isLowercaseLetter || $0.isDigit || $0 == 0x5F || $0 == 0x2D }
    guard let first = name.first, first.isLowercaseLetter else { return nil }
    var hasAttributes = false
    while true {
      let hadSpace = scanner.skipSpaces()
      _ = scanner.skip(UInt8(ascii: "/"))
      if scanner.skip(UInt8(ascii: "]")) { break }
      guard hadSpace, !isClosing, scanner.skipAttribute() else { return nil }
      hasAttributes = true
    }
    self.hasAttributes = hasAttributes
    range = open..<scanner.offset
  }
}

extension UInt8 {
  fileprivate var isLowercaseLetter: Bool { (0x61...0x7A).contains(self) }
}

private struct ByteScanner {
  let utf8: TextBytes
  var offset: Int

  init(_ utf8: TextBytes, at offset: Int) {
    self.utf8 = utf8
    self.offset = offset
  }

  var byte: UInt8? { offset < utf8.count ? utf8[offset] : nil }

  mutating func skip(_ expected: UInt8) -> Bool {
    guard byte == expected else { return false }
    offset += 1
    return true
  }

  mutating func skipSpaces() -> Bool { !take(while: \.isMarkupSpace).isEmpty }

  mutating func take(while condition: (UInt8) -> Bool) -> [UInt8] {
    let start = offset
    while let byte, condition(byte) { offset += 1 }
    return Array(utf8[start..<offset])
  }

  /// Skips `name=value`, the value quoted or a run of bytes without spaces and brackets.
  mutating func skipAttribute() -> Bool {
    let name = take { $0.isLetter || $0.isDigit || $0 == 0x5F || $0 == 0x2D }
    guard !name.isEmpty, skip(UInt8(ascii: "=")), let first = byte else { return false }
    if first == UInt8(ascii: "\"") || first == UInt8(ascii: "'") {
      offset += 1
      _ = take { $0 != first }
      return skip(first)
    }
    return !take { !$0.isMarkupSpace && $0 != UInt8(ascii: "]") && $0 != UInt8(ascii: "[") }.isEmpty
  }
}
