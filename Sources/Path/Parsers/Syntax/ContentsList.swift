internal import Drafts
internal import SourceText

/// Lists of contents that a program made: their items are links to places on the same page, or they
/// stand under 目次.
enum ContentsList {
  /// Headings and lines that announce a list of contents.
  private static let announcements: Set<String> = [
    "目次", "もくじ", "contents", "table of contents", "toc", "この記事の目次", "本記事の目次", "記事の目次",
  ]

  /// Each of them holds one of these.
  private static let words = announcements.filter { word in
    !announcements.contains { $0 != word && word.holds($0) }
  }

  /// The blocks with lists of contents, and what announces them, outside the main content.
  static func movedOut(of blocks: [Block], _ source: [UInt8]) -> [Block] {
    guard blocks.contains(where: { $0.role == .listItem }) else { return blocks }
    var blocks = blocks
    var index = 0
    while index < blocks.count {
      guard blocks[index].role == .listItem else {
        index += 1
        continue
      }
      let start = index
      while index < blocks.count, blocks[index].role == .listItem { index += 1 }
      let announced = start > 0 && announces(blocks[start - 1])
      let isContents =
        announced || blocks[start..<index].allSatisfy { isAnchor($0, source) }
      guard isContents else { continue }
      for item in (announced ? start - 1 : start)..<index {
        blocks[item] = blocks[item].outsideMainContent()
      }
    }
    return blocks
  }

  private static func announces(_ block: Block) -> Bool {
    switch block.role {
    case .heading, .paragraph: break
    default: return false
    }
    guard block.text.utf8.count <= 40 else { return false }
    // Few lines before a list hold one of the words; to part the others from their marks takes longer.
    let folded = String(decoding: block.text.utf8.map(\.lowercased), as: UTF8.self)
    guard words.contains(where: folded.holds) else { return false }
    let text = block.text.string.drop { !$0.isLetter }
    let end = text.lastIndex(where: \.isLetter).map { text.index(after: $0) } ?? text.startIndex
    return announcements.contains(text[..<end].lowercased())
  }

  /// Whether a block is only a link to a place on its own page.
  private static func isAnchor(_ block: Block, _ source: [UInt8]) -> Bool {
    guard let link = block.spans.first(where: { $0.kind == .link }),
      link.range == 0..<block.text.utf8.count,
      let text = block.text.sourceRange(of: link.range)
    else { return false }
    let before = source[block.range.start..<max(text.start, block.range.start)]
    let after = source[text.end..<max(block.range.end, text.end)]
    return holds("](#", in: after) || holds("href=\"#", in: before) || holds("href='#", in: before)
      || holds("href=#", in: before)
  }

  private static func holds(_ wanted: StaticString, in bytes: ArraySlice<UInt8>) -> Bool {
    bytes.indices.contains { index in
      index + wanted.utf8CodeUnitCount <= bytes.endIndex
        && (0..<wanted.utf8CodeUnitCount).allSatisfy { bytes[index + $0] == wanted.utf8Start[$0] }
    }
  }
}

extension Block {
  func outsideMainContent() -> Block {
    Block(
      role: role, text: text, range: range, isMainContent: false, spans: spans, row: row,
      isHidden: isHidden)
  }
}
