package import Drafts
package import SourceText

/// A draft as text, one line a block, for tests to compare with what a person wrote down.
///
///     heading2 3:1-3:8 "見出し" link(0-2)
///     paragraph 5:1-5:12 "A & B" {"&" 5:3-5:8}
///
/// The range is 1-based, its end is the position after the last character. Spans count characters
/// (Unicode scalars) of the text; bold ones are left out. The pieces in braces are those that do not stand in the source as
/// they are, with the place that they stand for, or `?` where it is unknown. A block outside the
/// main content has `outside` before its text.
///
/// Below the blocks stand the unread ones: `unread 3:1-3:20 block`, with `without text` behind those
/// that hold none of the draft's own.
package enum DraftDump {
  package static func lines(_ draft: Draft) -> [String] {
    draft.blocks.map { line($0, draft.source) }
      + draft.unreadBlocks.map { unread in
        "unread \(places(unread.range, draft.source)) \(unread.name)"
          + (unread.mayHoldText ? "" : " without text")
      }
  }

  package static func text(_ draft: Draft) -> String {
    lines(draft).joined(separator: "\n")
  }

  package static func line(_ block: Block, _ source: SourceFile) -> String {
    var parts = [role(block.role), places(block.range, source)]
    if !block.isMainContent { parts.append("outside") }
    parts.append(quoted(block.text.utf8))
    parts += block.spans.filter { $0.kind != .strong }.map { span in
      let start = scalars(block.text.utf8.part(0..<span.range.lowerBound))
      let end = start + scalars(block.text.utf8.part(span.range))
      return "\(span.kind)(\(start)-\(end))"
    }
    parts += pieces(block.text, source)
    return parts.joined(separator: " ")
  }

  private static func role(_ role: Block.Role) -> String {
    switch role {
    case .title(let source): "title(\(source))"
    case .heading(let level): "heading\(level)"
    default: "\(role)"
    }
  }

  private static func pieces(_ text: MappedText, _ source: SourceFile) -> [String] {
    text.pieces.indices.compactMap { index in
      let piece = text.pieces[index]
      if piece.isVerbatim { return nil }
      let end = index + 1 < text.pieces.count ? text.pieces[index + 1].start : text.utf8.count
      let place = piece.source.map { places($0, source) } ?? "?"
      return "{\(quoted(text.utf8.part(piece.start..<end))) \(place)}"
    }
  }

  private static func places(_ range: ByteRange, _ source: SourceFile) -> String {
    "\(place(range.start, source))-\(place(range.end, source))"
  }

  private static func place(_ offset: Int, _ source: SourceFile) -> String {
    let position = source.position(at: offset)
    return "\(position.line):\(position.column)"
  }

  private static func scalars(_ utf8: TextBytes) -> Int {
    utf8.count { $0 & 0b1100_0000 != 0b1000_0000 }
  }

  private static func quoted(_ utf8: TextBytes) -> String {
    var result = "\""
    for scalar in String(decoding: utf8, as: UTF8.self).unicodeScalars {
      switch scalar {
      case "\n": result += "\\n"
      case "\u{2028}": result += "\\u{2028}"
      case "\r": result += "\\r"
      case "\t": result += "\\t"
      case "\"": result += "\\\""
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }
}
