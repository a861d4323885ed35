/// Divides a block's text into sentences.
package enum SentenceSplitter {
  /// The sentences of a text, in order; white space between them belongs to none.
  ///
  /// A sentence ends after 。．！？!? and the closing marks that follow, at an ASCII full stop that
  /// white space or the end follows, and at the end of the block; not inside 「」『』（）() and not
  /// between digits. A bracket that is never closed does not hide the ends after it.
  package static func sentences(of text: NormalizedText) -> [Range<Int>] {
    let units = text.units
    let closings = matchingClosings(in: units)
    var sentences: [Range<Int>] = []
    var start = 0
    var index = 0
    while index < units.count {
      if let closing = closings[index] {
        index = closing + 1
        continue
      }
      if endsSentence(units, index) {
        index += 1
        while index < units.count, isTerminator(units[index]) || isClosing(units[index]) {
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
      return next == 0x20 || next == 0x0A || next == 0x3000 || (next >= 0x3041 && !isAbbreviation)
    }
    // Yahoo!ニュース goes on: a mark between a Latin letter and katakana or kanji is part of a name.
    if unit == 0x21 || unit == 0x3F, index > 0, isASCIIWord(units[index - 1]), let next,
      next >= 0x30A0
    {
      return false
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

  private static let pairs: [UInt16: UInt16] = [
    0x300C: 0x300D, 0x300E: 0x300F, 0x28: 0x29, 0x3010: 0x3011, 0x300A: 0x300B, 0x3008: 0x3009,
    0x201C: 0x201D,
  ]

  private static func isClosing(_ unit: UInt16) -> Bool {
    switch unit {
    case 0x300D, 0x300F, 0x29, 0x3011, 0x300B, 0x3009, 0x201D, 0x22: true
    default: false
    }
  }

  /// For each opening bracket the offset of the closing one that belongs to it.
  private static func matchingClosings(in units: [UInt16]) -> [Int: Int] {
    var closings: [Int: Int] = [:]
    var open: [(index: Int, closing: UInt16)] = []
    var openCount: [UInt16: Int] = [:]
    for (index, unit) in units.enumerated() {
      if unit < 0x28 { continue }
      if let closing = pairs[unit] {
        open.append((index, closing))
        openCount[closing, default: 0] += 1
      } else if openCount[unit, default: 0] > 0 {
        while let last = open.popLast() {
          openCount[last.closing, default: 0] -= 1
          if last.closing == unit {
            closings[last.index] = index
            break
          }
        }
      }
    }
    return closings
  }
}
