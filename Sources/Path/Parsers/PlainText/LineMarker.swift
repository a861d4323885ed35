internal import SourceText

/// Recognises what a line of plain text begins with.
enum LineMarker {
  /// Whether a line can begin with a marker, by its first character; most begin with a word.
  static func mayStand(at line: ByteRange, in utf8: [UInt8]) -> Bool {
    guard !line.isEmpty else { return false }
    let first = utf8[line.start]
    if first < 0x80 { return beginnings.contains(UInt16(first)) }
    // The beginnings that are not ASCII have three bytes.
    guard first & 0xF0 == 0xE0, line.count >= 3 else { return false }
    let unit =
      UInt16(first & 0x0F) << 12 | UInt16(utf8[line.start + 1] & 0x3F) << 6
      | UInt16(utf8[line.start + 2] & 0x3F)
    return beginnings.contains(unit)
  }

  /// All that markers begin with.
  private static let beginnings = UnitSet(
    "0123456789０１２３４５６７８９(（①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳第■□◆◇●▼▽★☆【#＃•・◦‣･○▪✓✔-*+–—>＞")

  /// The marker of a line and its length in UTF-8 bytes, white space after it included.
  static func find(in text: Substring) -> (marker: TextLine.Marker, length: Int)? {
    guard let first = text.first else { return nil }
    if let found = chapter(text) ?? numbering(text) { return found }
    if headingSymbols.contains(first) {
      // `■■■■■` divides, `★★★★☆ 4.0` rates: neither is a heading.
      let symbols = text.prefix { headingSymbols.contains($0) }
      guard text.dropFirst(symbols.count).contains(where: \.isLetter) else { return nil }
      return marked(.symbol(first), text, symbols: symbols.count)
    }
    if first == "【", text.contains("】") { return (.lenticular, 0) }
    if first == "#" || first == "＃" {
      let count = text.prefix { $0 == first }.count
      let next = text.dropFirst(count).first
      // `#hashtag` is not a heading; a full-width mark needs no space after it.
      guard first == "＃" || next?.isWhitespace == true else { return nil }
      return marked(.hash(count: count), text, symbols: count)
    }
    if bullets.contains(first) { return marked(.bullet, text, symbols: 1) }
    if "-*+–—".contains(first), text.dropFirst().first?.isWhitespace == true {
      return marked(.bullet, text, symbols: 1)
    }
    if first == ">" || first == "＞" { return marked(.quotation, text, symbols: 1) }
    return nil
  }

  private static let headingSymbols: Set<Character> = ["■", "□", "◆", "◇", "●", "▼", "▽", "★", "☆"]
  private static let bullets: Set<Character> = ["•", "・", "◦", "‣", "･", "○", "▪", "✓", "✔"]

  private static func marked(
    _ marker: TextLine.Marker, _ text: Substring, symbols: Int
  ) -> (TextLine.Marker, Int) {
    let rest = text.dropFirst(symbols).drop(while: \.isWhitespace)
    return (marker, text.utf8.count - rest.utf8.count)
  }

  /// `第1章`, `第２節`, `第三章`.
  private static func chapter(_ text: Substring) -> (TextLine.Marker, Int)? {
    guard text.first == "第" else { return nil }
    let rest = text.dropFirst()
    let digits = rest.prefix { $0.isWholeNumber || "〇十百".contains($0) }
    guard (1...4).contains(digits.count) else { return nil }
    switch rest.dropFirst(digits.count).first {
    case "章", "部", "編": return (.chapter, 0)
    case "節", "項": return (.section, 0)
    default: return nil
    }
  }

  /// `1. `, `1.`, `1．`, `1)`, `(1)`, `1.2 `, `1-2 `, `①`, and their full-width forms.
  ///
  /// The number belongs to the marker, so the content is the heading's or item's own text. `2.5倍`
  /// and `10.21発表` are text: a number with parts needs white space after it, and so does one before Latin
  /// letters (`1.iOS`), unless its point is full-width.
  private static func numbering(_ text: Substring) -> (TextLine.Marker, Int)? {
    if let first = text.unicodeScalars.first, (0x2460...0x2473).contains(first.value) {
      return marked(.bullet, text, symbols: 1)
    }
    var rest = text.unicodeScalars
    let isParenthesized = rest.first == "(" || rest.first == "（"
    if isParenthesized { rest = rest.dropFirst() }
    var depth = 0
    var last = 0
    var endsWithSeparator = false
    var isFullWidth = false
    while true {
      let digits = rest.prefix { digit($0) != nil }
      guard (1...2).contains(digits.count) else { break }
      depth += 1
      last = digits.reduce(0) { $0 * 10 + (digit($1) ?? 0) }
      rest = rest.dropFirst(digits.count)
      endsWithSeparator = false
      guard let next = rest.first, ".．-－".unicodeScalars.contains(next) else { break }
      endsWithSeparator = true
      isFullWidth = next == "．"
      rest = rest.dropFirst()
    }
    guard depth > 0 else { return nil }
    if isParenthesized || (depth == 1 && !endsWithSeparator) {
      guard let closing = rest.first, closing == ")" || closing == "）" else { return nil }
      rest = rest.dropFirst()
    } else if depth > 1 || needsSpace(before: rest.first, isFullWidth: isFullWidth) {
      guard rest.first?.properties.isWhitespace == true else { return nil }
    }
    rest = rest.drop { $0.properties.isWhitespace }
    guard !rest.isEmpty else { return nil }
    return (.number(depth: depth, last: last), text.utf8.count - Substring(rest).utf8.count)
  }

  /// The value of an ASCII or full-width digit.
  private static func digit(_ scalar: Unicode.Scalar) -> Int? {
    switch scalar {
    case "0"..."9": Int(scalar.value - 0x30)
    case "０"..."９": Int(scalar.value - 0xFF10)
    default: nil
    }
  }

  private static func needsSpace(before next: Unicode.Scalar?, isFullWidth: Bool) -> Bool {
    switch next {
    case .some("0"..."9"): true
    case .some("A"..."Z"), .some("a"..."z"): !isFullWidth
    default: false
    }
  }
}
