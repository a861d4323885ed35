internal import Words

/// Finds the marks of unfinished work: TODO, FIXME, TBD, XXX.
///
/// They are everyday words too (TODOリスト, サイズXXX), so a mark has to stand where notes do: at the
/// start of a line or a bracket, followed by a colon, white space or the end.
enum WorkMarkers {
  private static let marks = FixedTexts(["TODO", "FIXME", "XXX", "TBD"], matchesCase: true)
  private static let todos = FixedTexts(["TODO", "FIXME"], matchesCase: true)
  private static let todo = FixedTexts(["TODO"], matchesCase: true)

  static func append(
    in line: TextPart, of passage: Passage, skipsTODO: Bool, to found: inout [Range<Int>]
  ) {
    guard passage.marks.contains(.work) else { return }
    var next = line.start
    while let index = UnitMarks.work.first(in: line.units, from: next, to: line.end) {
      guard let length = marks.length(at: index, in: line.units, before: line.end) else {
        next = index + 1
        continue
      }
      let range = index..<(index + length)
      let isSkipped = skipsTODO && todo.length(at: index, in: line.units, before: line.end) != nil
      if !isSkipped, isNote(range, in: line) { found.append(range) }
      next = range.upperBound
    }
  }

  private static func isNote(_ range: Range<Int>, in line: TextPart) -> Bool {
    let next = range.upperBound < line.end ? line.units[range.upperBound] : nil
    let opens = isOpening(range.lowerBound, in: line)
    guard let next else { return opens || follows(0x3A, range, line) }
    if next == 0x3A { return opens || !isWord(line.units[range.lowerBound - 1]) }
    // 「TODO 料金表」, （TODO）, 【TBD】, 「XXX。」
    if next == 0x20 || next == 0x3000 { return opens && !continuesEnglish(range, line) }
    if ")]】>".utf16.contains(next) { return closesNote(range, line) }
    return "。!?".utf16.contains(next) && (opens || follows(0x3A, range, line))
  }

  /// Whether a note can begin at a place: at the line's start, after a sentence, a bracket or a mark.
  private static func isOpening(_ start: Int, in line: TextPart) -> Bool {
    var index = start
    while index > line.start, line.units[index - 1] == 0x20 || line.units[index - 1] == 0x3000 {
      index -= 1
    }
    guard index > line.start else { return true }
    let before = line.units[index - 1]
    return before.endsSentence || "([【<※*→".utf16.contains(before)
  }

  /// Whether a mark before a closing bracket is a note: not 「[FIXME]のように」, which speaks of it, nor
  /// an abbreviation after its long form: 「合計時間（TBD）」.
  private static func closesNote(_ range: Range<Int>, _ line: TextPart) -> Bool {
    let after = range.upperBound + 1
    if after < line.end, CharacterClass(UInt32(line.units[after])) == .hiragana { return false }
    if follows(0x3A, range, line) { return true }
    guard isOpening(range.lowerBound, in: line) else { return false }
    if TextPart(line.units, range).equals(todos) { return true }
    let bracket = line.upTo(range.lowerBound).trimmed()
    let before = bracket.upTo(bracket.end - 1).trimmed()
    return before.last.map { !isWord($0) } ?? true
  }

  private static func follows(_ unit: UInt16, _ range: Range<Int>, _ line: TextPart) -> Bool {
    let before = line.upTo(range.lowerBound).trimmed()
    return before.last == unit
  }

  /// `TODO list`, `TODO app`: the name of a thing.
  private static func continuesEnglish(_ range: Range<Int>, _ line: TextPart) -> Bool {
    let rest = line.from(range.upperBound).trimmed()
    return rest.prefix(["list", "app", "リスト", "アプリ", "管理", "メモ"]) != nil
  }

  private static func isWord(_ unit: UInt16) -> Bool {
    unit.isASCIILetter || unit.isASCIIDigit || unit == 0x5F || unit == 0x2D
      || CharacterClass(UInt32(unit)).isWordPart
  }
}
