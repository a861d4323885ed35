internal import Drafts
internal import SourceText

/// What Zenn, Qiita, VitePress, Docusaurus, kramdown, MDX and Obsidian read in Markdown and cmark
/// takes for text.
enum MarkdownSyntax {
  /// - Parameters:
  ///   - start: Where the Markdown starts, after front matter.
  ///   - isMDX: Whether `{…}` in the text is an expression.
  static func scan(_ source: [UInt8], from start: Int, isMDX: Bool) -> SyntaxScan {
    var scan = SyntaxScan(source, from: start)
    while let byte = scan.byte {
      if scan.isAtLineStart || scan.offset == start, scan.readLine() { continue }
      if !scan.readInline(byte, isMDX: isMDX) { scan.pass() }
    }
    return scan
  }

  /// Words after `:::note` and its like that name a look; all other text there is a title.
  static let looks: Set<String> = ["info", "warn", "alert", "warning"]
}

// Lines.
extension SyntaxScan {
  /// Takes the line that starts here where it is not text, and goes on after it.
  mutating func readLine() -> Bool {
    let text = textStart(of: offset)
    if skipFence(at: text) || readContainer(at: text) || readContents(at: text) { return true }
    takeHeadingAttributes(at: text)
    takeLook(at: text)
    return readModuleLine()
  }

  /// Where a line's text starts, after the marks of quotations and list items.
  private func textStart(of line: Int) -> Int {
    var offset = skipBlanks(line)
    while offset + 1 < bytes.count {
      let isMark = bytes[offset] == .greater || (isBullet(offset) && bytes[offset + 1].isBlank)
      if !isMark { break }
      offset = skipBlanks(offset + 1)
    }
    return offset
  }

  private func isBullet(_ offset: Int) -> Bool {
    [UInt8(ascii: "-"), UInt8(ascii: "*"), UInt8(ascii: "+")].contains(bytes[offset])
  }

  /// Goes on after a fenced block of code.
  private mutating func skipFence(at start: Int) -> Bool {
    guard starts("```", at: start) || starts("~~~", at: start) else { return false }
    let mark = bytes[start]
    let length = bytes[start...].prefix { $0 == mark }.count
    let rest = bytes[start + length..<lineEnd(from: start)]
    if mark == UInt8(ascii: "`"), rest.contains(mark) { return false }
    var line = nextLine(from: start)
    while line < bytes.count {
      let text = textStart(of: line)
      let marks = bytes[text...].prefix { $0 == mark }.count
      let next = nextLine(from: text)
      if marks >= length, skipBlanks(text + marks) == lineEnd(from: text) {
        offset = next
        return true
      }
      line = next
    }
    offset = bytes.count
    return true
  }

  /// `:::message`, `:::details 題`, `:::`.
  private mutating func readContainer(at start: Int) -> Bool {
    guard starts(":::", at: start) else { return false }
    let end = lineEnd(from: start)
    var title = skipBlanks(start + bytes[start...].prefix { $0 == UInt8(ascii: ":") }.count)
    let name = bytes[title..<end].prefix { $0.isLetter || $0.isDigit || $0 == 0x2D || $0 == 0x5F }
    let hasAttributes = title < end && bytes[title] == UInt8(ascii: "{")
    guard !name.isEmpty || title == end || hasAttributes else { return false }
    title = skipBlanks(name.endIndex)
    if title < end, bytes[title] == UInt8(ascii: "{") {
      title = (bytes[title..<end].firstIndex(of: UInt8(ascii: "}")) ?? end - 1) + 1
    }
    title = min(skipBlanks(title), end)
    let look = bytes[title..<end].prefix { $0.isLetter }
    if MarkdownSyntax.looks.contains(String(decoding: look, as: UTF8.self)) {
      title = min(skipBlanks(look.endIndex), end)
    }
    var titleEnd = end
    if title < end, bytes[title] == UInt8(ascii: "["),
      let close = bytes[title..<end].lastIndex(of: UInt8(ascii: "]"))
    {
      (title, titleEnd) = (title + 1, close)
    }
    add(.paragraph, text: title..<max(title, titleEnd))
    take(start..<end)
    offset = nextLine(from: end)
    return true
  }

  /// `[[toc]]`, `[TOC]`, `{:toc}`, and kramdown's list item above the latter.
  private mutating func readContents(at start: Int) -> Bool {
    let end = lineEnd(from: start)
    guard start < end, end - start <= 16 else { return false }
    let line = String(decoding: bytes[start..<end], as: UTF8.self).filter { $0 != " " }.lowercased()
    let isMark = ["[[toc]]", "[toc]", "[[_toc_]]", "{:toc}", "${toc}"].contains(line)
    guard isMark || (start > offset && starts("{:toc}", at: nextLine(from: end))) else {
      return false
    }
    take(offset..<end)
    offset = nextLine(from: end)
    return true
  }

  /// `{#id .class}` at the end of a heading.
  private mutating func takeHeadingAttributes(at start: Int) {
    var end = lineEnd(from: start)
    while end > start, bytes[end - 1].isBlank { end -= 1 }
    guard end > start, bytes[end - 1] == UInt8(ascii: "}"),
      let open = bytes[start..<end].lastIndex(of: UInt8(ascii: "{")), open + 2 < end,
      [UInt8(ascii: "#"), UInt8(ascii: "."), UInt8(ascii: ":")].contains(bytes[open + 1]),
      !starts("{:", at: open) || bytes[start] == UInt8(ascii: "#")
    else { return }
    let next = nextLine(from: end)
    let underline = next < bytes.count ? bytes[next] : .lineFeed
    let isSetext =
      [UInt8(ascii: "="), UInt8(ascii: "-")].contains(underline)
      && bytes[next..<lineEnd(from: next)].allSatisfy { $0 == underline || $0.isBlank }
    if bytes[start] == UInt8(ascii: "#") || isSetext { take(open..<end, .space) }
  }

  /// `[!note]` at the start of a quotation; what follows it is a title.
  private mutating func takeLook(at start: Int) {
    guard starts("[!", at: start), bytes[offset..<start].contains(.greater) else { return }
    let end = lineEnd(from: start)
    let name = bytes[start + 2..<end].prefix { $0.isLetter || $0 == 0x2D || $0 == 0x5F }
    guard !name.isEmpty, name.endIndex < end, bytes[name.endIndex] == UInt8(ascii: "]") else {
      return
    }
    var title = name.endIndex + 1
    if title < end, bytes[title] == UInt8(ascii: "-") || bytes[title] == UInt8(ascii: "+") {
      title += 1
    }
    add(.quotation, text: title..<end, within: offset..<end)
    take(start..<end, .space)
    offset = end
  }
}

// Within lines.
extension SyntaxScan {
  /// Takes what starts here and is not text, and goes on after it.
  mutating func readInline(_ byte: UInt8, isMDX: Bool) -> Bool {
    switch byte {
    case UInt8(ascii: "`"): skipCodeSpan()
    case .backslash: skipEscape()
    case UInt8(ascii: "{"):
      readTag() || readAttributeList() || readBraces(isMDX: isMDX)
    case .less: skipRawHTML() || readComponent(isMDX: isMDX)
    case UInt8(ascii: "["): readBracketedCode() || readWikiLink() || readFalseFootnote()
    case UInt8(ascii: "!"): readEmbed()
    case UInt8(ascii: "]"): readImageSize()
    case UInt8(ascii: "@"): readCard()
    case UInt8(ascii: "="): readMark()
    case UInt8(ascii: "$"): readFormula()
    default: false
    }
  }

  private mutating func skipEscape() -> Bool {
    guard offset + 1 < bytes.count, bytes[offset + 1].isPunctuation else { return false }
    offset += 2
    return true
  }

  private mutating func skipCodeSpan() -> Bool {
    let marks = bytes[offset...].prefix { $0 == UInt8(ascii: "`") }.count
    let mark = [UInt8](repeating: UInt8(ascii: "`"), count: marks)
    let content = offset + marks
    offset = content
    let paragraphEnd = paragraphEnd(from: content)
    var index = content
    while index < paragraphEnd, !isMissing(mark, from: index) {
      guard let close = next(mark, from: index), close < paragraphEnd else { break }
      let length = bytes[close...].prefix { $0 == UInt8(ascii: "`") }.count
      if length == marks {
        offset = close + marks
        break
      }
      index = close + length
    }
    return true
  }

  /// kramdown's `{: .notice}`.
  private mutating func readAttributeList() -> Bool {
    guard starts("{:"), let end = nextInLine("}", from: offset),
      end > offset + 2, bytes[offset..<end].allSatisfy({ $0 < 0x80 })
    else { return false }
    take(offset..<end + 1)
    offset = end + 1
    return true
  }

  /// `[[page]]`, `[[page|text]]`: its text stays.
  private mutating func readWikiLink() -> Bool {
    guard starts("[["), let end = wikiLinkEnd(from: offset + 2) else { return false }
    let inside = bytes[offset + 2..<end]
    guard let first = inside.first, first.isLetter || first >= 0x80, !starts("](", at: end + 1)
    else { return false }
    let text = inside.lastIndex(of: UInt8(ascii: "|")).map { $0 + 1 } ?? inside.startIndex
    take(offset..<text)
    take(end..<end + 2)
    offset = end + 2
    return true
  }

  /// `[^` that begins no mark of a footnote, whose name has no white space and nothing that may hide its bracket's end:
  /// cmark would take what follows for one, and cut it short where its bracket is closed on another line.
  private mutating func readFalseFootnote() -> Bool {
    guard starts("[^") else { return false }
    let name = bytes[(offset + 2)..<reach(from: offset)]
    let end = name.firstIndex { $0.isMarkupSpace || "[]`<\\".utf8.contains($0) }
    if let end, end > name.startIndex, bytes[end] == UInt8(ascii: "]") { return false }
    take(offset + 1..<offset + 2, .letter)
    offset += 2
    return true
  }

  private func wikiLinkEnd(from start: Int) -> Int? {
    let end = bytes[start..<reach(from: start)].firstIndex { $0 == 0x5B || $0 == 0x5D }
    return end.flatMap { starts("]]", at: $0) ? $0 : nil }
  }

  /// `![[image.png]]`.
  private mutating func readEmbed() -> Bool {
    guard starts("![["), let end = wikiLinkEnd(from: offset + 3) else { return false }
    take(offset..<end + 2)
    offset = end + 2
    return true
  }

  /// ` =250x` in `![](u.png =250x)`.
  private mutating func readImageSize() -> Bool {
    guard starts("]("),
      let end = nextInLine(")", from: offset),
      let size = bytes[offset..<end].lastIndex(of: UInt8(ascii: "=")), bytes[size - 1].isBlank,
      bytes[size + 1..<end].contains(UInt8(ascii: "x")),
      bytes[size + 1..<end].allSatisfy({ $0.isDigit || $0 == UInt8(ascii: "x") })
    else { return false }
    take(size..<end, .space)
    offset = end
    return true
  }

  /// `@[card](address)`.
  private mutating func readCard() -> Bool {
    guard starts("@[") else { return false }
    let name = bytes[(offset + 2)...].prefix { $0.isLetter || $0.isDigit || $0 == 0x2D }
    guard !name.isEmpty, starts("](", at: name.endIndex),
      let end = nextInLine(")", from: name.endIndex)
    else { return false }
    take(offset..<end + 1)
    offset = end + 1
    return true
  }

  /// `==mark==`: its text stays.
  private mutating func readMark() -> Bool {
    let marks = bytes[offset...].prefix { $0 == UInt8(ascii: "=") }.count
    guard marks == 2, let start = byteAfter(2), !start.isMarkupSpace, start != 0x3E else {
      offset += marks
      return true
    }
    let end = reach(from: offset)
    var close = offset + 2
    while close + 1 < end, !starts("==", at: close) { close += 1 }
    guard close + 1 < end, close > offset + 2, !bytes[close - 1].isBlank,
      close + 2 >= bytes.count || bytes[close + 2] != UInt8(ascii: "=")
    else {
      offset += 2
      return true
    }
    take(offset..<offset + 2)
    take(close..<close + 2)
    offset += 2
    return true
  }

  private func byteAfter(_ distance: Int) -> UInt8? {
    offset + distance < bytes.count ? bytes[offset + distance] : nil
  }

  /// `$…$` and `$$…$$`; prices in dollars are text.
  private mutating func readFormula() -> Bool {
    if starts("$$") {
      guard let end = next(Array("$$".utf8), from: offset + 2),
        !bytes[offset..<end].isParagraphBroken
      else {
        offset += 2
        return true
      }
      take(offset..<end + 2)
      offset = end + 2
      return true
    }
    let line = reach(from: offset)
    guard let first = byteAfter(1), !first.isMarkupSpace,
      let end = bytes[(offset + 1)..<line].firstIndex(of: UInt8(ascii: "$")),
      !bytes[end - 1].isMarkupSpace, end + 1 >= line || !bytes[end + 1].isDigit
    else { return false }
    let formula = bytes[offset + 1..<end]
    guard formula.allSatisfy({ $0 < 0x80 }) || formula.contains(.backslash) else { return false }
    take(offset..<end + 1)
    offset = end + 1
    return true
  }
}

extension ArraySlice<UInt8> {
  /// Whether a blank line stands in it.
  fileprivate var isParagraphBroken: Bool {
    var isBlank = false
    for byte in self {
      if byte == .lineFeed, isBlank { return true }
      if byte == .lineFeed { isBlank = true } else if !byte.isMarkupSpace { isBlank = false }
    }
    return false
  }
}
