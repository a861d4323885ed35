internal import Drafts
internal import SourceText
internal import Vocabulary

/// Finds the tags with which chat tools mark their citations: not text of the page, but an element that
/// its readers' browsers do not know.
///
/// - `<cite index="6-1">…</cite>` of Claude's web search. Source: pages and test data of public
///   repositories that strip it or were published with it.
/// - `<grok:render card_id="188710" card_type="citation_card" …>` and `<grok-card data-id="945027" …>`
///   of Grok. Source: chats that public repositories keep, and
///   https://en.wikipedia.org/wiki/Wikipedia:Signs_of_AI_writing.
enum CitationTags {
  /// The places of the start tags in a draft's source outside code, in order.
  static func ranges(in draft: Draft) -> [ByteRange] {
    // Plain text shows its tags: they are marks in its text.
    if draft.format == .text { return [] }
    return ranges(in: draft.source.utf8).outsideCode(of: draft)
  }

  private static let openings = ["<cite index=", "<grok:render ", "<grok-card "].map {
    Array($0.utf8)
  }
  /// In bytes: no such tag is longer.
  private static let longest = 300

  private static func ranges(in utf8: [UInt8]) -> [ByteRange] {
    var found: [ByteRange] = []
    var index = 0
    while let start = utf8[index...].firstIndex(of: UInt8(ascii: "<")) {
      index = start + 1
      guard index < utf8.count, utf8[index] == 0x63 || utf8[index] == 0x67,
        openings.contains(where: utf8[start...].starts),
        let end = utf8[start...].prefix(longest).firstIndex(of: UInt8(ascii: ">"))
      else { continue }
      found.append(ByteRange(start, end + 1))
      index = end + 1
    }
    return found
  }
}
