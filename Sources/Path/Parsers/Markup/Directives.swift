internal import Drafts
internal import SourceText

/// Finds the comments in a draft that speak to kwaudit.
enum Directives {
  static let opening = Array("<!--".utf8)
  static let closing = Array("-->".utf8)
  private static let prefix = Array("kwaudit".utf8)

  /// The name at the beginning of a comment's content: `kwaudit-disable`, and what writers type for it
  /// (`kwaudit disable`, `kwaudit: disable`), which means nothing and is told to them; `nil` for other comments.
  static func name(in content: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
    guard content.starts(with: prefix) else { return nil }
    let rest = content.dropFirst(prefix.count)
    let signs = rest.first == UInt8(ascii: "-") ? rest.prefix(1) : rest.prefix { !isLetter($0) }
    let word = content[signs.endIndex...].prefix { !$0.isMarkupSpace && $0 != UInt8(ascii: ",") }
    let isNamed =
      signs.elementsEqual("-".utf8)
      || !signs.isEmpty && ["disable", "enable"].contains { word.starts(with: $0.utf8) }
    return isNamed ? content[..<word.endIndex] : nil
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
  }

  /// Whether a text can hold a directive at all; most do not.
  static func mayStand(in utf8: [UInt8]) -> Bool {
    var offset = 0
    while let start = utf8.firstIndex(of: prefix[0], from: offset) {
      if utf8[start...].starts(with: prefix) { return true }
      offset = start + 1
    }
    return false
  }

  /// The directives among a source's comments, in order.
  static func among(_ comments: [ByteRange], in source: [UInt8]) -> [Directive] {
    comments.sorted().compactMap { Directive($0, in: source) }
  }

  /// The comments that stand in an inline text as if they were text, as ranges of its bytes.
  ///
  /// CommonMark 0.29 allows no `--` inside an inline comment, and so takes one with a reason for
  /// text. An escaped `<` (`\<`, `&lt;`) and code begin no comment.
  static func comments(
    in text: MappedText, _ spans: [Block.Span], source: [UInt8]
  ) -> [Range<Int>] {
    let utf8 = text.utf8
    var found: [Range<Int>] = []
    var offset = 0
    while let start = utf8.firstIndex(of: .less, from: offset) {
      offset = start + 1
      guard opensDirective(utf8[start...]),
        !spans.contains(where: { $0.kind == .code && $0.range.contains(start) })
      else { continue }
      // What has no end here has none further on either.
      guard let end = end(in: utf8, from: start + opening.count) else { break }
      guard let range = text.sourceRange(of: start..<end), !isEscaped(range.start, in: source),
        Directive(range, in: source) != nil
      else { continue }
      found.append(start..<end)
      offset = end
    }
    return found
  }

  private static func opensDirective(_ bytes: TextBytes.SubSequence) -> Bool {
    guard bytes.starts(with: opening) else { return false }
    return bytes.dropFirst(opening.count).drop(while: \.isMarkupSpace).starts(with: prefix)
  }

  /// Whether a backslash that is not escaped itself stands before an offset.
  private static func isEscaped(_ offset: Int, in source: [UInt8]) -> Bool {
    var start = offset
    while start > 0, source[start - 1] == .backslash { start -= 1 }
    return !(offset - start).isMultiple(of: 2)
  }

  private static func end(in utf8: TextBytes, from start: Int) -> Int? {
    var offset = start
    while let dash = utf8.firstIndex(of: UInt8(ascii: "-"), from: offset) {
      if utf8[dash...].starts(with: closing) { return dash + closing.count }
      offset = dash + 1
    }
    return nil
  }
}
