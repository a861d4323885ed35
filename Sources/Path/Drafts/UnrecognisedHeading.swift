package import SourceText
internal import Vocabulary

/// A line of Markdown that its writer meant as a heading and every renderer takes for text:
/// `##　見出し`, `＃＃ 見出し`, `##見出し`.
package struct UnrecognisedHeading: Sendable, Equatable {
  /// The text after the marks.
  package let title: String
  /// How many marks it has.
  package let level: Int
  /// The line.
  package let range: ByteRange

  /// Those in a draft, in source order; none in HTML and in plain text.
  package static func all(in draft: Draft) -> [UnrecognisedHeading] {
    guard draft.format == .markdown else { return [] }
    let blocks = draft.blocks
    let marked = blocks.indices.filter {
      blocks[$0].role == .paragraph && blocks[$0].isMainContent && holdsMark(blocks[$0].text.utf8)
    }
    return marked.flatMap { all(in: blocks[$0], draft.source.utf8) }
  }

  private static func holdsMark(_ text: TextBytes) -> Bool {
    text.holds(UInt8(ascii: "#")) || text.holdsWideMark
  }

  private static func all(in block: Block, _ source: [UInt8]) -> [UnrecognisedHeading] {
    var found: [UnrecognisedHeading] = []
    var start = 0
    for line in block.text.utf8.split(
      separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    {
      let range = start..<start + line.count
      start = range.upperBound + 1
      guard let (level, title) = heading(String(decoding: line, as: UTF8.self)),
        let place = block.text.sourceRange(of: range),
        // `\##` is text on purpose, `&#35;` and what stands in HTML or code are.
        source[place.start] == line.first,
        place.start == 0 || source[place.start - 1] != UInt8(ascii: "\\"),
        !block.spans.contains(where: { $0.kind == .code && $0.range.contains(range.lowerBound) })
      else { continue }
      found.append(UnrecognisedHeading(title: title, level: level, range: place))
    }
    return found
  }

  /// The level and title of a line with the marks of a heading.
  private static func heading(_ line: String) -> (level: Int, title: String)? {
    guard let mark = line.unicodeScalars.first, mark == "#" || mark == "＃" else { return nil }
    let marks = line.unicodeScalars.prefix { $0 == "#" || $0 == "＃" }
    let rest = line.unicodeScalars[marks.endIndex...]
    let title = String(String.UnicodeScalarView(rest)).drop(while: \.isWhitespace)
    guard let first = rest.first, title.contains(where: \.isLetter), marks.count <= 6 else {
      return nil
    }
    let isSpaced = first.properties.isWhitespace
    // One mark and a word is a hashtag.
    guard isSpaced || marks.count > 1 else { return nil }
    return (marks.count, String(title))
  }
}

extension TextBytes {
  /// Whether a ＃ stands anywhere.
  fileprivate var holdsWideMark: Bool {
    var start = 0
    while let first = firstIndex(of: 0xEF, from: start) {
      if first + 2 < count, self[first + 1] == 0xBC, self[first + 2] == 0x83 { return true }
      start = first + 1
    }
    return false
  }
}
