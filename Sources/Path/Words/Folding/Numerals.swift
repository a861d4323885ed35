/// Numbers from 1 to 99 before a counter, in figures and in kanji: 10選 and 十選.
///
/// Source: 公用文における漢字使用等について (内閣訓令, 2010) and 公用文作成の考え方 (文化審議会, 2022), which write figures in
/// horizontal text, and kanji where the number is part of a word.
package enum Numerals {
  /// The term with its number in the other script; nil where it does not begin with one.
  static func otherSpelling(of term: [Unicode.Scalar]) -> [Unicode.Scalar]? {
    let figures = term.prefix { (0x30...0x39).contains($0.value) }
    let kanji = term.prefix { digits.contains($0) }
    let counter = term.dropFirst(max(figures.count, kanji.count))
    guard let first = counter.first, first.isKanji else { return nil }
    if let number = number(ofFigures: figures) {
      let spelling = inKanji(number) + counter
      return words.contains(spelling) ? nil : spelling
    }
    guard let number = number(ofKanji: kanji), counters.contains(first), !words.contains(term)
    else { return nil }
    return Array(String(number).unicodeScalars) + counter
  }

  /// Whether a unit is a kanji numeral from 一 to 十, 百, 千 or 万.
  package static func isNumeral(_ unit: UInt16) -> Bool {
    switch unit {
    case 0x4E00, 0x4E8C, 0x4E09, 0x56DB, 0x4E94, 0x516D, 0x4E03, 0x516B, 0x4E5D, 0x5341: true
    case 0x767E, 0x5343, 0x4E07: true
    default: false
    }
  }

  private static let digits = Array("一二三四五六七八九十".unicodeScalars)

  private static func number(ofFigures figures: ArraySlice<Unicode.Scalar>) -> Int? {
    guard (1...2).contains(figures.count), figures.first != "0" else { return nil }
    return Int(String(figures))
  }

  private static func inKanji(_ number: Int) -> [Unicode.Scalar] {
    let (tens, ones) = (number / 10, number % 10)
    return (tens > 1 ? [digits[tens - 1]] : []) + (tens > 0 ? ["十"] : [])
      + (ones > 0 ? [digits[ones - 1]] : [])
  }

  private static func number(ofKanji kanji: ArraySlice<Unicode.Scalar>) -> Int? {
    guard !kanji.isEmpty, kanji.count <= 3 else { return nil }
    return (1...99).first { inKanji($0) == Array(kanji) }
  }

  /// Counters (助数詞) after which a number in kanji is a number.
  private static let counters = Set("選位人代歳日月年回個件社店本枚冊軒泊階号級倍割点週円問品皿杯名".unicodeScalars)

  /// Words that are no number: 十分 is enough, 一番 best.
  private static let words = WordList("十分 一番 一時 一部 一面 一体 一種 一方 一般 一定 一切 一応 一層 一気 三日月")
}
