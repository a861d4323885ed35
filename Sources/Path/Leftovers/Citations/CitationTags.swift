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
/// - `[span_0](start_span)` of Gemini. Source: the same page.
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
    while index < utf8.count {
      let start = utf8.firstASCII(from: index)
      index = start + 1
      guard start < utf8.count, utf8[start] == lessThan || utf8[start] == bracket,
        let end = utf8[start] == lessThan ? endOfTag(start, utf8) : endOfSpan(start, utf8)
      else { continue }
      found.append(ByteRange(start, end))
      index = end
    }
    return found
  }

  private static let lessThan = UInt8(ascii: "<")
  private static let bracket = UInt8(ascii: "[")

  private static func endOfTag(_ start: Int, _ utf8: [UInt8]) -> Int? {
    guard start + 1 < utf8.count, utf8[start + 1] == 0x63 || utf8[start + 1] == 0x67,
      openings.contains(where: utf8[start...].starts)
    else { return nil }
    return utf8[start...].prefix(longest).firstIndex(of: UInt8(ascii: ">")).map { $0 + 1 }
  }

  /// `[span_0](start_span)`, which Markdown takes for a link.
  private static func endOfSpan(_ start: Int, _ utf8: [UInt8]) -> Int? {
    guard utf8[start...].starts(with: span) else { return nil }
    let rest = utf8[(start + span.count)...].prefix(20).drop { (0x30...0x39).contains($0) }
    return spanEnds.first { utf8[rest.startIndex...].starts(with: $0) }
      .map { rest.startIndex + $0.count }
  }

  private static let span = Array("[span_".utf8)
  private static let spanEnds = ["](start_span)", "](end_span)"].map { Array($0.utf8) }
}
