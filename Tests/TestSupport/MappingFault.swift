package import Drafts
import SourceText

/// What is wrong with a parsed draft's places, whatever the draft says.
package enum MappingFault {
  /// The first fault, `nil` for a sound draft: verbatim pieces stand in the source as they are,
  /// pieces run forward and within their block, spans within the text, blocks in source order, unread
  /// blocks too, one after the other from comment to comment.
  package static func first(in draft: Draft) -> String? {
    let count = draft.source.utf8.count
    var lastStart = 0
    for block in draft.blocks {
      if block.range.end > count { return "\(block.role): the range ends past the source" }
      if let fault = pieces(block, draft.source.utf8) { return "\(block.role): \(fault)" }
      if let span = block.spans.first(where: {
        $0.range.isEmpty || $0.range.upperBound > block.text.utf8.count
      }) {
        return "\(block.role): the span \(span) is not within the text"
      }
      if block.isMetadata { continue }
      if block.range.start < lastStart { return "\(block.role): stands before the last block" }
      lastStart = block.range.start
    }
    return unread(draft)
  }

  private static func unread(_ draft: Draft) -> String? {
    var last = 0
    for block in draft.unreadBlocks {
      let bytes = draft.source.utf8[block.range.start..<block.range.end]
      if !bytes.starts(with: "<!--".utf8) || !bytes.suffix(3).elementsEqual("-->".utf8) {
        return "\(block.name): does not go from comment to comment"
      }
      if block.range.start < last { return "\(block.name): begins in the unread block before it" }
      last = block.range.end
    }
    return nil
  }

  private static func pieces(_ block: Block, _ source: [UInt8]) -> String? {
    let text = block.text
    if !text.string.utf8.elementsEqual(text.utf8) { return "the text is not UTF-8" }
    var last = ByteRange(0, 0)
    for (index, piece) in text.pieces.enumerated() {
      let end = index + 1 < text.pieces.count ? text.pieces[index + 1].start : text.utf8.count
      if end <= piece.start { return "an empty piece at \(piece.start)" }
      guard let range = piece.source else { continue }
      // Two parts of one rewritten piece stand for the same range.
      if range.start < last.end, piece.isVerbatim || range != last {
        return "\(range) comes after \(last)"
      }
      last = range
      if !block.range.contains(range) { return "\(range) is not within \(block.range)" }
      let isSame = source[range.start..<range.end].elementsEqual(text.utf8[piece.start..<end])
      if piece.isVerbatim, !isSame { return "\(range) is not verbatim" }
    }
    return nil
  }
}
