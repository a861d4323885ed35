internal import Drafts

/// Tags that a generator reads before the text is Markdown or HTML: those of Hugo, Liquid (Jekyll,
/// Shopify), Nunjucks (11ty, Hexo), Go templates, and WordPress' shortcodes of code.
enum GeneratorTags {
  struct Form {
    let open: StaticString
    let close: [UInt8]
    /// What stands before a tag's name where it closes another one: `/name`, `endname`.
    let closingMark: [UInt8]

    init(_ open: StaticString, _ close: String, closingMark: String = "") {
      self.open = open
      self.close = Array(close.utf8)
      self.closingMark = Array(closingMark.utf8)
    }
  }

  /// The longer ones come first.
  ///
  /// Sources: gohugo.io/content-management/shortcodes, shopify.github.io/liquid,
  /// mozilla.github.io/nunjucks/templating.html.
  static let forms = [
    Form("{{</*", "*/>}}"), Form("{{%/*", "*/%}}"), Form("{{/*", "*/}}"),
    Form("{{- /*", "*/ -}}"), Form("{{<", ">}}", closingMark: "/"),
    Form("{{%", "%}}", closingMark: "/"), Form("{%", "%}", closingMark: "end"),
  ]

  /// What stands between a tag and the one that closes it, where it is not text.
  enum Body {
    case comment
    case code
    /// Text as it stands, with what looks like tags in it.
    case literal
  }

  static let bodies: [String: Body] = [
    "comment": .comment, "raw": .literal, "verbatim": .literal, "highlight": .code,
    "code": .code, "codeblock": .code, "prettify": .code, "prism": .code, "mermaid": .code,
    "katex": .code, "math": .code, "javascript": .code, "style": .code, "stylesheet": .code,
    "schema": .code, "script": .code, "sourcecode": .code,
  ]

  /// Shortcodes of WordPress whose body is code.
  static let bracketed = ["code", "sourcecode"].map { Array($0.utf8) }
}

// Tags in braces.
extension SyntaxScan {
  /// Takes a tag that stands here, and what belongs to it, and goes on after it.
  mutating func readTag() -> Bool {
    guard starts("{{") || starts("{%") || starts("{#") else { return false }
    if starts("{#") { return readTemplateComment() }
    for form in GeneratorTags.forms where starts(form.open) {
      guard let end = tagEnd(form) else { return false }
      let tag = offset..<end
      take(tag)
      offset = tag.upperBound
      addAttributes(of: tag)
      if let text = HexoImageTag.text(in: tag, of: bytes) { add(.image, text: text, within: tag) }
      readBody(of: tag, form)
      return true
    }
    return readExpression()
  }

  private mutating func tagEnd(_ form: GeneratorTags.Form) -> Int? {
    next(form.close, from: offset + form.open.utf8CodeUnitCount).map { $0 + form.close.count }
  }

  /// `{# … #}` within a line.
  private mutating func readTemplateComment() -> Bool {
    guard let end = nextInLine("#}", from: offset + 2) else { return false }
    take(offset..<end + 2)
    offset = end + 2
    return true
  }

  /// `{{ page.title }}`, `{{ "x" | filter }}`: an expression, no name that somebody is to fill in.
  private mutating func readExpression() -> Bool {
    var index = offset + 2
    let limit = min(bytes.count, offset + 300)
    var quote: UInt8?
    var hasOperator = false
    while index < limit, quote != nil || bytes[index] != UInt8(ascii: "}") {
      let byte = bytes[index]
      if let open = quote {
        if byte == open { quote = nil }
      } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
        quote = byte
        hasOperator = true
      } else if byte >= 0x80 || byte == UInt8(ascii: "{") || byte.isLineEnd {
        return false
      } else if byte.isPunctuation, byte != UInt8(ascii: "_"), byte != UInt8(ascii: "-") {
        hasOperator = true
      }
      index += 1
    }
    guard hasOperator, starts("}}", at: index) else { return false }
    take(offset..<index + 2)
    offset = index + 2
    return true
  }
}

// What belongs to a tag.
extension SyntaxScan {
  private func name(in tag: Range<Int>, _ form: GeneratorTags.Form) -> ArraySlice<UInt8> {
    let content = bytes[tag.lowerBound + form.open.utf8CodeUnitCount..<tag.upperBound]
      .drop { $0.isMarkupSpace || $0 == UInt8(ascii: "-") }
    return content.prefix { $0.isLetter || $0.isDigit || $0 == UInt8(ascii: "_") || $0 == 0x2F }
  }

  private mutating func readBody(of tag: Range<Int>, _ form: GeneratorTags.Form) {
    let name = name(in: tag, form)
    guard let body = GeneratorTags.bodies[String(decoding: name, as: UTF8.self)],
      bytes[tag.upperBound - form.close.count - 1] != UInt8(ascii: "/"),
      let closing = closingTag(of: name, form)
    else { return }
    let content = tag.upperBound..<closing.lowerBound
    if body != .literal { take(content) }
    if body == .code { add(.code, text: content, within: tag.lowerBound..<closing.upperBound) }
    take(closing)
    offset = closing.upperBound
  }

  /// The next tag of a form that closes one with a name.
  private mutating func closingTag(
    of name: ArraySlice<UInt8>, _ form: GeneratorTags.Form
  ) -> Range<Int>? {
    let wanted = form.closingMark + name
    let start = offset
    defer { offset = start }
    let open = [UInt8](
      UnsafeBufferPointer(start: form.open.utf8Start, count: form.open.utf8CodeUnitCount))
    let key = open + wanted
    guard !isMissing(key, from: start) else { return nil }
    while let tagStart = next(open, from: offset) {
      offset = tagStart
      guard let end = tagEnd(form) else { break }
      if self.name(in: tagStart..<end, form).elementsEqual(wanted) { return tagStart..<end }
      offset = tagStart + open.count
    }
    noteMissing(key, from: start)
    return nil
  }

  /// An `alt` in a tag is an image's alternative text, a `caption` a paragraph.
  private mutating func addAttributes(of tag: Range<Int>) {
    for (name, role) in [("alt=", Block.Role.image), ("caption=", .paragraph)] {
      if let value = value(of: Array(name.utf8), in: tag) { add(role, text: value, within: tag) }
    }
  }

  private func value(of name: [UInt8], in tag: Range<Int>) -> Range<Int>? {
    var index = tag.lowerBound
    while index + name.count < tag.upperBound {
      let value = index + name.count
      if bytes[index - (index > 0 ? 1 : 0)].isMarkupSpace, bytes[value - 1] == name.last,
        bytes[index..<value].elementsEqual(name),
        bytes[value] == UInt8(ascii: "\"") || bytes[value] == UInt8(ascii: "'")
      {
        return bytes[value + 1..<tag.upperBound].firstIndex(of: bytes[value]).map {
          value + 1..<$0
        }
      }
      index += 1
    }
    return nil
  }
}

// Shortcodes in brackets.
extension SyntaxScan {
  /// `[code lang="php"] … [/code]`.
  mutating func readBracketedCode() -> Bool {
    guard byte == UInt8(ascii: "[") else { return false }
    for name in GeneratorTags.bracketed where bytes[(offset + 1)...].starts(with: name) {
      let afterName = offset + 1 + name.count
      guard afterName < bytes.count,
        bytes[afterName] == UInt8(ascii: "]") || bytes[afterName].isBlank,
        let open = bytes[afterName..<reach(from: afterName)].firstIndex(of: UInt8(ascii: "]")),
        let close = next(Array("[/".utf8) + name + Array("]".utf8), from: open)
      else { continue }
      let end = close + name.count + 3
      take(offset..<end)
      add(.code, text: open + 1..<close, within: offset..<end)
      offset = end
      return true
    }
    return false
  }
}
