internal import Drafts
internal import SourceText

/// The lines that front matter stands between, and its notation.
///
/// An opening line is front matter's where an entry follows it. What follows a thematic break is prose
/// or a blank line, so that a draft may begin with one.
struct FrontMatterFence {
  let notation: FrontMatterNotation
  /// The bytes between the lines.
  let content: ByteRange
  /// The 0-based line at which the text starts.
  let bodyLine: Int
  /// Whether no line closes it but the bracket of its one object.
  var endsWithItsObject = false

  /// - Throws: where front matter begins and is not closed.
  static func find(in source: SourceFile, keys: MetadataKeys) throws(DraftError)
    -> FrontMatterFence?
  {
    let lines = SourceLines(source)
    for form in Form.all where lines.isFence(0, [form.opening]) {
      return try fenced(form, lines)
    }
    return object(lines) ?? unopened(lines, keys)
  }

  private struct Form {
    let opening: String
    let closings: [String]
    let notation: FrontMatterNotation

    static let all = [
      Form(opening: "---", closings: ["---", "..."], notation: .yaml),
      Form(opening: "---yaml", closings: ["---", "..."], notation: .yaml),
      Form(opening: "---toml", closings: ["---"], notation: .toml),
      Form(opening: "---json", closings: ["---"], notation: .json),
      Form(opening: "+++", closings: ["+++"], notation: .toml),
      Form(opening: ";;;", closings: [";;;"], notation: .json),
    ]
  }

  private static func fenced(_ form: Form, _ lines: SourceLines) throws(DraftError)
    -> FrontMatterFence?
  {
    guard let end = (1..<max(lines.count, 1)).first(where: { lines.isFence($0, form.closings) })
    else {
      guard lines.count > 1, lines.isEntry(1, in: form.notation) else { return nil }
      throw .unclosedFrontMatter(closing: form.closings[0])
    }
    let content = ByteRange(lines.range(1).start, lines.range(end).start)
    // YAML is told from prose by its reader.
    if form.notation != .yaml {
      let first = (1..<end).first { !lines.isBlankOrComment($0) }
      if let first, !lines.isEntry(first, in: form.notation) { return nil }
    }
    return FrontMatterFence(notation: form.notation, content: content, bodyLine: end + 1)
  }

  /// Hugo's `{ "title": … }` without a line around it.
  private static func object(_ lines: SourceLines) -> FrontMatterFence? {
    let utf8 = lines.source.utf8
    guard utf8.first == UInt8(ascii: "{"),
      let second = utf8.dropFirst().first(where: { !$0.isMarkupSpace }),
      second == UInt8(ascii: "\"")
    else { return nil }
    return FrontMatterFence(
      notation: .json, content: ByteRange(0, utf8.count), bodyLine: 0, endsWithItsObject: true)
  }

  /// Hexo's entries from the first line on, with a line after them alone.
  private static func unopened(_ lines: SourceLines, _ keys: MetadataKeys) -> FrontMatterFence? {
    let isJSON = lines.source.utf8.first == UInt8(ascii: "\"")
    var line = 0
    var hasKnownKey = false
    while line < lines.count, !lines.isFence(line, [isJSON ? ";;;" : "---"]) {
      let content = lines.content(line)
      let bytes = lines.source.utf8[content.start..<content.end]
      guard let first = bytes.first else { return nil }
      if let key = bytes.keyOfEntry {
        hasKnownKey = hasKnownKey || keys.isUsual(String(decoding: key, as: UTF8.self))
      } else if line == 0 || !(first.isBlank || first == UInt8(ascii: "-")) {
        return nil
      }
      line += 1
    }
    guard hasKnownKey, line < lines.count else { return nil }
    return FrontMatterFence(
      notation: isJSON ? .json : .yaml, content: ByteRange(0, lines.range(line).start),
      bodyLine: line + 1)
  }
}

/// The language that front matter is written in.
package enum FrontMatterNotation: String, Sendable {
  case yaml = "YAML"
  case toml = "TOML"
  case json = "JSON"
}

extension SourceLines {
  fileprivate func isBlankOrComment(_ line: Int) -> Bool {
    let start = textStart(line, quotes: 0)
    return start >= trimmedEnd(line) || source.utf8[start] == UInt8(ascii: "#")
  }

  /// Whether a line is an entry of a notation: `key:`, `key =`, `[table]`, `"key":` or `{`.
  fileprivate func isEntry(_ line: Int, in notation: FrontMatterNotation) -> Bool {
    let content = content(line)
    let bytes = source.utf8[content.start..<content.end]
    switch notation {
    case .yaml: return bytes.keyOfEntry != nil
    case .json:
      let first = bytes.first { !$0.isBlank }
      return first == UInt8(ascii: "{") || first == UInt8(ascii: "\"")
    case .toml:
      let text = bytes.drop(while: \.isBlank)
      if text.first == UInt8(ascii: "[") { return true }
      guard let equals = text.firstIndex(of: UInt8(ascii: "=")) else { return false }
      let key = text[..<equals].filter { !$0.isBlank }
      return !key.isEmpty
        && (key.allSatisfy { $0.isKeyPart || $0 == UInt8(ascii: ".") }
          || key.first == UInt8(ascii: "\"") || key.first == UInt8(ascii: "'"))
    }
  }
}

extension ArraySlice<UInt8> {
  /// The key of a line that is `key:` or `key: value`; a key is a name in ASCII, or quoted.
  fileprivate var keyOfEntry: ArraySlice<UInt8>? {
    guard let first else { return nil }
    var key: ArraySlice<UInt8>
    var rest: ArraySlice<UInt8>
    if first == UInt8(ascii: "\"") || first == UInt8(ascii: "'") {
      guard let end = dropFirst().firstIndex(of: first) else { return nil }
      key = self[(startIndex + 1)..<end]
      rest = self[(end + 1)...]
    } else {
      key = prefix { $0.isKeyPart || $0 == UInt8(ascii: ".") }
      rest = self[key.endIndex...]
      guard first.isLetter || first == UInt8(ascii: "_") else { return nil }
    }
    rest = rest.drop(while: \.isBlank)
    guard !key.isEmpty, rest.first == UInt8(ascii: ":") else { return nil }
    let after = rest.dropFirst().first
    let isQuoted = first == UInt8(ascii: "\"")
    return after == nil || after?.isBlank == true || isQuoted ? key : nil
  }
}

extension UInt8 {
  /// What a key is made of that needs no quotes: letters, digits, `_` and `-`.
  var isKeyPart: Bool {
    isLetter || isDigit || self == UInt8(ascii: "_") || self == UInt8(ascii: "-")
  }
}
