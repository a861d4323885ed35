internal import SourceText

/// Recognises what a line of plain text begins with.
enum LineMarker {
  /// The marker of a line and its length in UTF-8 bytes, white space after it included.
  static func find(
    at line: ByteRange, in utf8: [UInt8]
  ) -> (marker: TextLine.Marker, length: Int)? {
    // Most lines begin with a word, which their first scalar shows.
    guard let first = UTF8Scalar(at: line.start, in: utf8, before: line.end),
      let unit = UInt16(exactly: first.value)
    else { return nil }
    if numberBeginnings.contains(unit) { return numbering(at: line, in: utf8) }
    guard otherBeginnings.contains(unit) else { return nil }
    return find(in: String(decoding: utf8[line.start..<line.end], as: UTF8.self)[...])
  }

  private static let numberBeginnings = UnitSet("0123456789０１２３４５６７８９(（")
  private static let otherBeginnings = UnitSet(
    "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳第■□◆◇●▼▽★☆【#＃•・◦‣･○▪✓✔-*+–—>＞")

  /// The marker of a line that begins with no number.
  private static func find(in text: Substring) -> (marker: TextLine.Marker, length: Int)? {
    guard let first = text.first else { return nil }
    if bullets.contains(first) { return marked(.bullet, text, symbols: 1) }
    if let found = chapter(text) { return found }
    if let scalar = text.unicodeScalars.first, (0x2460...0x2473).contains(scalar.value) {
      return marked(.bullet, text, symbols: 1)
    }
    if headingSymbols.contains(first), let symbol = text.unicodeScalars.first {
      // `■■■■■` divides, `★★★★☆ 4.0` rates: neither is a heading.
      let symbols = text.prefix { headingSymbols.contains($0) }
      guard text.dropFirst(symbols.count).contains(where: \.isLetter) else { return nil }
      return marked(.symbol(symbol), text, symbols: symbols.count)
    }
    if first == "【", text.contains("】") { return (.lenticular, 0) }
    if first == "#" || first == "＃" {
      let count = text.prefix { $0 == first }.count
      let next = text.dropFirst(count).first
      // `#hashtag` is not a heading; a full-width mark needs no space after it.
      guard first == "＃" || next?.isWhitespace == true else { return nil }
      return marked(.hash(count: count), text, symbols: count)
    }
    if "-*+–—".contains(first), text.dropFirst().first?.isWhitespace == true {
      return marked(.bullet, text, symbols: 1)
    }
    if first == ">" || first == "＞" { return marked(.quotation, text, symbols: 1) }
    return nil
  }

  private static let headingSymbols: UnitSet = "■□◆◇●▼▽★☆"
  private static let bullets: UnitSet = "•・◦‣･○▪✓✔"

  private static func marked(
    _ marker: TextLine.Marker, _ text: Substring, symbols: Int
  ) -> (TextLine.Marker, Int) {
    // Behind U+3000 there is no white space.
    let rest = text.dropFirst(symbols).unicodeScalars.drop {
      $0.value <= 0x3000 && $0.properties.isWhitespace
    }
    return (marker, text.utf8.count - Substring(rest).utf8.count)
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

  /// `1. `, `1.`, `1．`, `1)`, `(1)`, `1.2 `, `1-2 `, and their full-width forms.
  ///
  /// The number belongs to the marker, so the content is the heading's or item's own text. `2.5倍`
  /// and `10.21発表` are text: a number with parts needs white space after it, and so does one before Latin
  /// letters (`1.iOS`), unless its point is full-width.
  private static func numbering(
    at line: ByteRange, in utf8: [UInt8]
  ) -> (TextLine.Marker, Int)? {
    var index = line.start
    var next: UTF8Scalar? { UTF8Scalar(at: index, in: utf8, before: line.end) }
    let isParenthesized = next?.value == 0x28 || next?.value == 0xFF08  // ( （
    if isParenthesized { index += next?.length ?? 0 }
    var depth = 0
    var last = 0
    var endsWithSeparator = false
    var isFullWidth = false
    while true {
      let start = index
      var number = 0
      var digits = 0
      while let scalar = next, let digit = digit(scalar.value) {
        // More digits than two are no number, so many that they would not fit least of all.
        digits += 1
        if digits > 2 { break }
        number = number * 10 + digit
        index += scalar.length
      }
      guard (1...2).contains(digits) else {
        index = start
        break
      }
      depth += 1
      last = number
      endsWithSeparator = false
      guard let separator = next, isSeparator(separator.value) else { break }
      endsWithSeparator = true
      isFullWidth = separator.value == 0xFF0E
      index += separator.length
    }
    guard depth > 0 else { return nil }
    if isParenthesized || (depth == 1 && !endsWithSeparator) {
      guard let closing = next, closing.value == 0x29 || closing.value == 0xFF09 else { return nil }
      index += closing.length
    } else if depth > 1 || needsSpace(before: next?.value, isFullWidth: isFullWidth) {
      guard spaceLength(at: index, utf8, line.end) > 0 else { return nil }
    }
    while case let length = spaceLength(at: index, utf8, line.end), length > 0 { index += length }
    guard index < line.end else { return nil }
    return (.number(depth: depth, last: last), index - line.start)
  }

  private static func spaceLength(at index: Int, _ utf8: [UInt8], _ end: Int) -> Int {
    index < end ? WhiteSpace.length(at: index, in: utf8, before: end) : 0
  }

  /// The value of an ASCII or full-width digit.
  private static func digit(_ scalar: UInt32) -> Int? {
    switch scalar {
    case 0x30...0x39: Int(scalar - 0x30)
    case 0xFF10...0xFF19: Int(scalar - 0xFF10)
    default: nil
    }
  }

  /// Whether a scalar stands between the parts of a number: . ． - －
  private static func isSeparator(_ scalar: UInt32) -> Bool {
    scalar == 0x2E || scalar == 0xFF0E || scalar == 0x2D || scalar == 0xFF0D
  }

  private static func needsSpace(before next: UInt32?, isFullWidth: Bool) -> Bool {
    switch next {
    case .some(0x30...0x39): true
    case .some(0x41...0x5A), .some(0x61...0x7A): !isFullWidth
    default: false
    }
  }
}

/// A scalar of well-formed UTF-8.
private struct UTF8Scalar {
  let value: UInt32
  /// In bytes.
  let length: Int

  /// - Returns: `nil` at the end.
  init?(at index: Int, in utf8: [UInt8], before end: Int) {
    guard index < end else { return nil }
    let first = utf8[index]
    length = min(first < 0x80 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4, end - index)
    var value = UInt32(length == 1 ? first : first & 0x7F >> UInt8(length))
    for offset in 1..<max(length, 1) { value = value << 6 | UInt32(utf8[index + offset] & 0x3F) }
    self.value = value
  }
}
