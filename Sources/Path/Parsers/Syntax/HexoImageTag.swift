internal import SourceText

/// Hexo's and Octopress' tags for images, whose texts have no names:
/// `{% asset_img [class names] slug [width] [height] [title text [alt text]] %}`, and `img` with an
/// address for the slug.
///
/// Source: hexo.io/docs/tag-plugins, and Hexo's own reading (lib/plugins/tag/img.ts): quotation marks
/// part title and alternative text, and are themselves quoted (`'"title" "alt"'`, `"title 'alt'"`).
enum HexoImageTag {
  private static let names = ["asset_img", "img", "image"].map { Array($0.utf8) }

  /// The bytes of a tag's alternative text, or of its title where it has none.
  static func text(in tag: Range<Int>, of bytes: [UInt8]) -> Range<Int>? {
    guard bytes[tag].starts(with: "{%".utf8) else { return nil }
    var content = tag.lowerBound + 2..<tag.upperBound - 2
    if bytes[content].first == UInt8(ascii: "-") { content.removeFirst() }
    if bytes[content].last == UInt8(ascii: "-") { content.removeLast() }
    var words = words(in: content, of: bytes)[...]
    guard let name = words.popFirst(), names.contains(where: bytes[name].elementsEqual),
      let slug = words.firstIndex(where: { isAddress(bytes[$0]) })
    else { return nil }
    words = words[(slug + 1)...]
    for _ in 0..<2 {
      if let size = words.first, bytes[size].allSatisfy(\.isDigit) { words.removeFirst() }
    }
    guard let first = words.first, let last = words.last else { return nil }
    return lastQuoted(in: first.lowerBound..<last.upperBound, of: bytes)
  }

  /// The last quoted part of a text, or all of it where none is.
  private static func lastQuoted(in range: Range<Int>, of bytes: [UInt8]) -> Range<Int>? {
    var text = range
    while let mark = bytes[text].last, isQuote(mark), text.count > 1,
      let open = bytes[text].dropLast().lastIndex(of: mark)
    {
      text = open + 1..<text.upperBound - 1
    }
    return text.isEmpty ? nil : text
  }

  /// The words between white space; a quoted text is one.
  private static func words(in range: Range<Int>, of bytes: [UInt8]) -> [Range<Int>] {
    var words: [Range<Int>] = []
    var index = range.lowerBound
    while index < range.upperBound {
      if bytes[index].isMarkupSpace {
        index += 1
        continue
      }
      let start = index
      let rest = bytes[(index + 1)..<range.upperBound]
      if isQuote(bytes[index]), let close = rest.firstIndex(of: bytes[index]) {
        index = close + 1
      } else {
        index = rest.firstIndex(where: \.isMarkupSpace) ?? range.upperBound
      }
      words.append(start..<index)
    }
    return words
  }

  private static func isQuote(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'")
  }

  /// A file's name or an address: class names have neither dot nor slash.
  private static func isAddress(_ word: ArraySlice<UInt8>) -> Bool {
    word.contains(UInt8(ascii: ".")) || word.contains(UInt8(ascii: "/"))
  }
}
