/// Divides a block's text into sentences.
package enum SentenceSplitter {
  /// The sentences of a text, in order; white space between them belongs to none.
  ///
  /// A sentence ends after 。．！？!? and the closing marks that follow, at an ASCII full stop that
  /// white space or the end follows, at the end of the block, and where a line ends as `LineEnds`
  /// says; not inside 「」『』（）() and not between digits. A bracket that is never closed does not hide
  /// the ends after it.
  package static func sentences(of text: NormalizedText) -> [Range<Int>] {
    let units = text.units
    var brackets = units.withUnsafeBufferPointer { Brackets($0) }
    var lineEnds = LineEnds(text)
    var sentences: [Range<Int>] = []
    sentences.reserveCapacity(1 + units.count / usualLength)
    var start = 0
    var index = 0
    while index < units.count {
      // Nothing ends at kana and kanji, most of a text, but lines.
      index = endOfLetters(from: index, before: lineEnds.nextStart(from: index), units)
      guard index < units.count else { break }
      if index > start, lineEnds.endsSentence(at: index, startedAt: start) {
        append(start..<index, of: text, to: &sentences)
        start = index
      }
      if let closing = brackets.end(of: index) {
        index = closing + 1
        continue
      }
      if endsSentence(units, index) {
        index += 1
        while index < units.count, isTerminator(units[index]) || Brackets.isClosing(units[index]) {
          index += 1
        }
        append(start..<index, of: text, to: &sentences)
        start = index
      } else {
        index += 1
      }
    }
    append(start..<units.count, of: text, to: &sentences)
    return sentences
  }

  /// In units: few sentences of an article are shorter.
  private static let usualLength = 32

  /// The first place that is neither kana nor kanji, or the end.
  private static func endOfLetters(from start: Int, before end: Int, _ units: [UInt16]) -> Int {
    units.withUnsafeBufferPointer { units in
      var index = start
      while index < min(end, units.count), (0x3041..<0xA000).contains(units[index]) { index &+= 1 }
      return index
    }
  }

  /// The sentences that a reader reads one by one in a sentence: those of a quotation of several,
  /// 「A。B。」, each by itself, and so each of the quotations that follow one another, 「A」「B」, as the
  /// lines of a dialogue do.
  package static func parts(of sentence: Range<Int>, in text: NormalizedText) -> [Range<Int>] {
    var parts: [Range<Int>] = []
    var start = sentence.lowerBound
    for index in sentence where !(0x3041..<0xA000).contains(text.units[index]) {
      if isEndOfTurn(index, before: sentence.upperBound, in: text) {
        append(start..<index + 1, of: text, to: &parts)
        start = index + 1
        continue
      }
      guard isTerminator(text.units[index]), index + 1 < sentence.upperBound,
        endsSentence(text.units, index), !isTerminator(text.units[index + 1]),
        !Brackets.isClosing(text.units[index + 1])
      else { continue }
      append(start..<index + 1, of: text, to: &parts)
      start = index + 1
    }
    append(start..<sentence.upperBound, of: text, to: &parts)
    return parts
  }

  /// Whether a quotation ends and nothing but white space stands before the next.
  private static func isEndOfTurn(_ index: Int, before end: Int, in text: NormalizedText) -> Bool {
    guard text.units[index] == 0x300D || text.units[index] == 0x300F else { return false }
    let next = text.classes[index + 1..<end].firstIndex { $0 != .space }
    return next.map { text.units[$0] == 0x300C || text.units[$0] == 0x300E } ?? false
  }

  /// Adds a sentence without the white space around it, unless nothing else is in it.
  private static func append(
    _ range: Range<Int>, of text: NormalizedText, to sentences: inout [Range<Int>]
  ) {
    var start = range.lowerBound
    var end = range.upperBound
    while start < end, text.classes[start] == .space { start += 1 }
    while end > start, text.classes[end - 1] == .space { end -= 1 }
    if start < end { sentences.append(start..<end) }
  }

  private static func endsSentence(_ units: [UInt16], _ index: Int) -> Bool {
    let unit = units[index]
    let next = index + 1 < units.count ? units[index + 1] : nil
    if unit == 0x2E {  // an ASCII full stop: also what the full-width one is normalized to
      if let next, isDigit(next), index > 0, isDigit(units[index - 1]) { return false }
      guard let next else { return true }
      let isAbbreviation = index > 0 && isASCIIWord(units[index - 1])  // Q.費用は, Dr.コトー
      return next == 0x20 || next == 0x0A || next == 0x3000 || next == 0x2028
        || (next >= 0x3041 && !isAbbreviation)
    }
    if unit == 0x21 || unit == 0x3F, index > 0, let next {
      // Yahoo!ニュース goes on: a mark between a Latin letter and katakana or kanji is part of a name.
      if isASCIIWord(units[index - 1]), next >= 0x30A0 { return false }
      // example.jp/?id=1 goes on, too.
      if (0x21...0x7E).contains(units[index - 1]), isASCIIWord(next) { return false }
    }
    return isTerminator(unit)
  }

  /// 。！？!?｡‼⁉ (full-width forms are normalized before).
  private static func isTerminator(_ unit: UInt16) -> Bool {
    switch unit {
    case 0x3002, 0x21, 0x3F, 0xFF61, 0x203C, 0x2049: true
    default: false
    }
  }

  private static func isASCIIWord(_ unit: UInt16) -> Bool {
    isDigit(unit) || (0x41...0x5A).contains(unit) || (0x61...0x7A).contains(unit)
  }

  private static func isDigit(_ unit: UInt16) -> Bool { (0x30...0x39).contains(unit) }
}
