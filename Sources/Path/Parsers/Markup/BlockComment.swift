internal import SourceText

/// A comment of WordPress' block editor: `<!-- wp:name {…} -->`, `<!-- /wp:name -->`, or
/// `<!-- wp:name {…} /-->` for a block of which nothing else is saved.
///
/// Sources: developer.wordpress.org/block-editor/getting-started/fundamentals/markup-representation-block,
/// and developer.wordpress.org/reference/functions/get_comment_delimited_block_content, which writes
/// the last form for a block without content.
struct BlockComment {
  enum Kind { case opening, closing, whole }

  let kind: Kind
  /// With its namespace; `core/` is left out, as WordPress itself leaves it out.
  let name: String
  /// From `<!--` to `-->`.
  let range: ByteRange
  let isMainContent: Bool

  /// - Returns: `nil` for any other comment.
  init?(_ range: ByteRange, in source: [UInt8], isMainContent: Bool = true) {
    let comment = source[range.start..<range.end]
    guard comment.starts(with: Directives.opening),
      comment.suffix(3).elementsEqual(Directives.closing)
    else { return nil }
    let content = comment.dropFirst(Directives.opening.count).dropLast(Directives.closing.count)
    var rest = content.drop(while: \.isMarkupSpace)
    let isClosing = rest.first == UInt8(ascii: "/")
    if isClosing { rest = rest.dropFirst() }
    guard content.first?.isMarkupSpace == true, rest.starts(with: Self.prefix) else { return nil }
    let name = rest.dropFirst(Self.prefix.count).prefix {
      $0.isLetter || $0.isDigit || "_-/".utf8.contains($0)
    }
    rest = rest[name.endIndex...]
    guard name.first?.isLetter == true, name.last != UInt8(ascii: "/"),
      name.count <= Self.longestName,
      rest.first?.isMarkupSpace == true
    else { return nil }
    let isWhole = rest.last == UInt8(ascii: "/")
    let attributes = Self.trimmed(isWhole ? rest.dropLast() : rest)
    guard attributes.isEmpty || (attributes.first == 0x7B && attributes.last == 0x7D) else {
      return nil
    }
    kind = isClosing ? .closing : isWhole ? .whole : .opening
    let full = String(decoding: name, as: UTF8.self)
    self.name = full.hasPrefix("core/") ? String(full.dropFirst(5)) : full
    self.range = range
    self.isMainContent = isMainContent
  }

  /// In bytes; what is longer is no name that anybody gave a block.
  private static let longestName = 100
  private static let prefix = Array("wp:".utf8)

  private static func trimmed(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    let start = bytes.drop(while: \.isMarkupSpace)
    let last = start.lastIndex { !$0.isMarkupSpace }
    return last.map { start[...$0] } ?? []
  }
}
