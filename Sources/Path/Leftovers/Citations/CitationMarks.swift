/// Finds the marks with which chat tools tie their text to sources, left over from copying:
/// `:contentReference[oaicite:0]{index=0}`, `citeturn0search1`, `【12†source】`, `[cite: 3]`.
///
/// The forms and where they are described:
/// - ChatGPT: `oaicite`, `oai_citation`, `turn0search0`, `({"attribution":{"attributableIndex":…}})`:
///   https://en.wikipedia.org/wiki/Wikipedia:Signs_of_AI_writing,
///   https://github.com/blader/humanizer/pull/127; `turn0ref0`:
///   https://github.com/danny-avila/LibreChat (client/src/utils/citations.ts).
/// - Gemini: `[cite_start]`, `[cite: 1, 8]`, `[cite_end]`:
///   https://github.com/bpetrynski/gemini-citation-remover; `[span_0](start_span)`: the page of
///   Wikipedia.
/// - Grok: `{render_inline_citation citation_id="17"}`:
///   https://github.com/NousResearch/hermes-agent/issues/88363; `grok_card` and
///   `grok_render_citation_card_json`: the page of Wikipedia.
/// - Perplexity: `[web:1]`, `[attached_file:1]`: the page of Wikipedia.
/// - Copilot and Bing: `[^1^]`. Claude: `<cite index="6-1">` as text, see `CitationTags`.
enum CitationMarks {
  /// The marks of a text, those that touch in one range.
  static func ranges(in passage: Passage) -> [Range<Int>] {
    guard passage.marks.contains(.citation) else { return [] }
    let units = passage.units
    var found: [Range<Int>] = []
    var next = 0
    while let index = UnitMarks.citation.first(in: units, from: next, to: units.count) {
      guard let end = end(ofMarkAt: index, in: units) else {
        next = index + 1
        continue
      }
      if let last = found.last, units[last.upperBound..<index].allSatisfy({ $0 == 0x20 }) {
        found[found.count - 1] = last.lowerBound..<end
      } else {
        found.append(index..<end)
      }
      next = end
    }
    return found.filter { !isQuoted($0, in: units) }
  }

  /// Whether the mark alone stands in quotation marks: then the text speaks of it.
  private static func isQuoted(_ range: Range<Int>, in units: [UInt16]) -> Bool {
    guard range.lowerBound > 0, range.upperBound < units.count else { return false }
    let before = units[range.lowerBound - 1]
    let after = units[range.upperBound]
    return "「『“\"‘'".utf16.contains(before) && "」』”\"’'".utf16.contains(after)
  }

  private static func end(ofMarkAt start: Int, in units: [UInt16]) -> Int? {
    switch units[start] {
    case 0x3A, 0x5B:  // : [
      return endOfContentReference(start, units) ?? endOfBracketed(start, units)
        ?? endOfCaret(start, units)
    case 0x3010: return endOfDagger(start, units)  // 【
    case 0x28, 0x3C, 0x7B: return endOfTag(start, units)  // ( < {
    case 0x6F, 0x67:  // o g
      if start > 0, units[start - 1].isASCIILetter || units[start - 1].isASCIIDigit { return nil }
      guard start == 0 || units[start - 1] != 0x5F else { return nil }
      return names.length(at: start, in: units, before: units.count).map { start + $0 }
    case 0xE200...0xE206: return endOfPrivate(start, units)
    case 0x63, 0x74, 0x66:  // c t f
      if start > 0, units[start - 1].isASCIILetter || units[start - 1].isASCIIDigit { return nil }
      return endOfTurns(start, units)
    default: return nil
    }
  }

  // MARK: ChatGPT's references

  private static let contentReference = FixedTexts([":contentReference"], matchesCase: true)
  private static let oaicite: FixedTexts = ["[oaicite:"]
  private static let indexOpening: FixedTexts = ["{index="]

  /// `:contentReference[oaicite:0]{index=0}` and its parts from the bracket on.
  private static func endOfContentReference(_ start: Int, _ units: [UInt16]) -> Int? {
    var index = start
    index += contentReference.length(at: index, in: units, before: units.count) ?? 0
    guard let end = endOfNumbered(oaicite, closing: 0x5D, index, units) else { return nil }
    return endOfNumbered(indexOpening, closing: 0x7D, end, units) ?? end
  }

  /// An opening text, digits, and a closing unit.
  private static func endOfNumbered(
    _ opening: FixedTexts, closing: UInt16, _ start: Int, _ units: [UInt16]
  ) -> Int? {
    guard let length = opening.length(at: start, in: units, before: units.count) else {
      return nil
    }
    let digits = endOfDigits(start + length, units)
    guard digits > start + length, digits < units.count, units[digits] == closing else {
      return nil
    }
    return digits + 1
  }

  // MARK: Bracketed marks of other tools

  private static let numbered: FixedTexts = ["[cite:", "[web:", "[attached_file:", "[source:"]
  private static let whole: FixedTexts = ["[cite_start]", "[cite_end]"]

  /// `[cite: 1, 4-6]`, `[web:2]`, `[cite_start]`.
  private static func endOfBracketed(_ start: Int, _ units: [UInt16]) -> Int? {
    if let length = whole.length(at: start, in: units, before: units.count) {
      return start + length
    }
    guard let length = numbered.length(at: start, in: units, before: units.count) else {
      return nil
    }
    var index = start + length
    var hasDigit = false
    while index < units.count, isInNumberList(units[index]) {
      hasDigit = hasDigit || units[index].isASCIIDigit
      index += 1
    }
    return hasDigit && index < units.count && units[index] == 0x5D ? index + 1 : nil
  }

  private static func isInNumberList(_ unit: UInt16) -> Bool {
    unit.isASCIIDigit || unit == 0x20 || unit == 0x2C || unit == 0x2D
  }

  /// `[^1^]`, with the address `[1]` after it that some have, and `[span_0](start_span)`.
  private static func endOfCaret(_ start: Int, _ units: [UInt16]) -> Int? {
    if let end = endOfNumbered(caret, closing: 0x5E, start, units), end < units.count,
      units[end] == 0x5D
    {
      return endOfNumbered(bracket, closing: 0x5D, end + 1, units) ?? end + 1
    }
    guard let end = endOfNumbered(span, closing: 0x5D, start, units),
      let length = spanEnds.length(at: end, in: units, before: units.count)
    else { return nil }
    return end + length
  }

  private static let caret: FixedTexts = ["[^"]
  private static let bracket: FixedTexts = ["["]
  private static let span: FixedTexts = ["[span_"]
  private static let spanEnds: FixedTexts = ["(start_span)", "(end_span)"]

  // MARK: Tags

  private static let names = FixedTexts(
    ["oai_citation", "grok_card", "grok_render_citation_card_json"], matchesCase: true)
  private static let tags: FixedTexts = [
    "<cite index=\"", "(cite index=\"", "<grok:render ", "<grok-card ", "{render_inline_citation ",
    "({\"attribution\":{\"attributableIndex\":",
  ]
  /// In units: no such tag is longer.
  private static let longestTag = 300

  /// A tag that stands in the text as such, up to the mark that closes it.
  private static func endOfTag(_ start: Int, _ units: [UInt16]) -> Int? {
    guard let length = tags.length(at: start, in: units, before: units.count) else { return nil }
    let limit = min(units.count, start + longestTag)
    // A `<` can have become `(` on its way: the `>` stays.
    let closing: UInt16 =
      units[start] == 0x7B ? 0x7D : length > 20 && units[start] == 0x28 ? 0x29 : 0x3E
    return (start..<limit).first { units[$0] == closing }.map { $0 + 1 }
  }

  /// `【12†source】`, `【4:0†file.pdf】`.
  private static func endOfDagger(_ start: Int, _ units: [UInt16]) -> Int? {
    var index = endOfDigits(start + 1, units)
    guard index > start + 1 else { return nil }
    if index < units.count, units[index] == 0x3A { index = endOfDigits(index + 1, units) }
    guard index < units.count, units[index] == 0x2020 else { return nil }
    let limit = min(units.count, index + 120)
    return (index..<limit).first { units[$0] == 0x3011 }.map { $0 + 1 }
  }

  // MARK: Turns

  private static let cite = FixedTexts(["cite", "filecite"], matchesCase: true)
  private static let turn = FixedTexts(["turn"], matchesCase: true)
  private static let kinds = FixedTexts(
    [
      "search", "view", "news", "image", "file", "fetch", "forecast", "finance", "sports",
      "product", "academia", "reddit", "business", "maps", "video", "click", "time", "calculator",
      "ref",
    ], matchesCase: true)

  /// `citeturn0search1turn0news2`, `turn2view0`.
  private static func endOfTurns(_ start: Int, _ units: [UInt16]) -> Int? {
    var index = start
    index += cite.length(at: index, in: units, before: units.count) ?? 0
    guard var end = endOfTurn(index, units) else { return nil }
    while let next = endOfTurn(end, units) { end = next }
    if end < units.count, units[end].isASCIILetter || units[end].isASCIIDigit { return nil }
    return end
  }

  private static func endOfTurn(_ start: Int, _ units: [UInt16]) -> Int? {
    guard let length = turn.length(at: start, in: units, before: units.count) else { return nil }
    let digits = endOfDigits(start + length, units)
    guard digits > start + length,
      let kind = kinds.length(at: digits, in: units, before: units.count)
    else { return nil }
    let end = endOfDigits(digits + kind, units)
    return end > digits + kind ? end : nil
  }

  /// A mark between the private characters U+E200 and U+E201, or as much of it as is left.
  private static func endOfPrivate(_ start: Int, _ units: [UInt16]) -> Int? {
    let limit = min(units.count, start + 200)
    if units[start] == 0xE200, let close = (start..<limit).first(where: { units[$0] == 0xE201 }) {
      return close + 1
    }
    var index = start
    while index < units.count {
      if (0xE200...0xE206).contains(units[index]) {
        index += 1
      } else if let end = endOfTurns(index, units) {
        index = end
      } else if let length = cite.length(at: index, in: units, before: units.count),
        index + length < units.count, (0xE200...0xE206).contains(units[index + length])
      {
        index += length
      } else {
        break
      }
    }
    return index
  }

  private static func endOfDigits(_ start: Int, _ units: [UInt16]) -> Int {
    var index = start
    while index < units.count, index - start < 6, units[index].isASCIIDigit { index += 1 }
    return index
  }
}
