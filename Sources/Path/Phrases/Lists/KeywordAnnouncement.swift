internal import SourceText
internal import Words

/// Recognises text in which a draft speaks of its own search keywords.
enum KeywordAnnouncement {
  /// Whether a block speaks of keywords at all: a quick look before its sentences are read.
  /// - Parameter text: the same, normalized: it says all that the block says, and ｷｰﾜｰﾄﾞ as well.
  static func mentionsKeywords(_ block: MappedText, _ text: NormalizedText) -> Bool {
    guard mayMentionKeywords(0..<text.count, of: text) else { return false }
    let string = block.string
    return words.contains { string.holds($0) }
  }

  /// Whether a range of a block's text may speak of them.
  static func mayMentionKeywords(_ range: Range<Int>, of text: NormalizedText) -> Bool {
    text.units.withUnsafeBufferPointer { units in
      signs.holdsOne(of: UnsafeBufferPointer(rebasing: units[range]))
    } && sieve.lists(in: range, of: text.units) != 0
  }

  /// Each of the words has one of them, and few sentences do.
  private static let signs: UnitSet = "ワエ句Kk"

  private static let sieve = TextSieve([words])

  /// Whether a heading or sentence announces a list of the keywords that the draft is written for.
  ///
  /// The word キーワード alone does not do it (「今年のキーワードは絆」 is prose): it has to open the text as
  /// a label, or stand with a word of the trade (SEO, 意識, 狙う ...). A heading that teaches
  /// (キーワードの選び方) announces none.
  static func announces(_ text: String) -> Bool {
    guard let word = firstWord(in: text) else { return false }
    if teaching.contains(where: { text.holds($0) }) { return false }
    return isTrade(text) || isLabel(text, word)
  }

  /// Whether what a text names depends on the word for keywords: 「キーワードは「A B」「C D」」,
  /// 「「A B」などをキーワードに」, 「狙うキーワード：A B」.
  /// - Parameters:
  ///   - start: the UTF-8 offset at which the first of the things named begins.
  ///   - end: the offset at which the last one ends.
  static func names(_ text: String, from start: Int, to end: Int) -> Bool {
    guard let word = firstWord(in: text) else { return false }
    let bytes = Array(text.utf8)
    if word.upperBound <= start {
      let between = String(decoding: bytes[word.upperBound..<start], as: UTF8.self)
      let particles = between.unicodeScalars.filter { !isBeforeName($0) }
      return linksBefore.contains(String(particles)) && (isTrade(text) || isLabel(text, word))
    }
    guard end <= word.lowerBound else { return false }
    let between = String(decoding: bytes[end..<word.lowerBound], as: UTF8.self)
    return linksAfter.contains(between) && isTrade(text)
  }

  /// Whether a character may stand before a thing that is named, whatever the link to it is.
  private static func isBeforeName(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "「", "『", "、", ",", "（", "(": true
    default: scalar.properties.isWhitespace
    }
  }

  private static let words = [
    "キーワード", "検索ワード", "検索語句", "検索クエリ", "狙うワード", "対策ワード", "keyword", "Keyword", "KEYWORD",
    "KW",
  ]

  /// Words that tell the trade's keywords from the everyday word.
  private static let trade = [
    "SEO", "ＳＥＯ", "意識", "狙", "ねらう", "対策", "ターゲット", "上位表示", "検索流入", "検索意図", "検索エンジン",
    "想定", "盛り込", "散りば", "関連", "メイン", "サブ", "含め", "本記事", "この記事", "本稿", "target", "Target",
  ]

  private static let teaching = [
    "選び方", "選定", "方法", "決め", "調べ", "探し", "見つけ", "コツ", "とは", "使い方", "書き方", "作り方", "考え方", "手順",
    "ツール", "基本", "入れ方", "覚え",
  ]

  /// What may stand between the word and what it names.
  private static let linksBefore: Set<String> = [
    "", "は", "が", "として", "としては", "には", "に", "の", "：", ":", "は：", "は:", "＝", "=", "】", "では", "である",
    "となる", "候補は", "候補：",
  ]
  private static let linksAfter: Set<String> = [
    "を", "などを", "等を", "といった", "などの", "等の", "という", "の", "が", "などが", "を狙う", "を対策", "をSEO",
  ]

  private static func isTrade(_ text: String) -> Bool { trade.contains { text.holds($0) } }

  /// Whether a text opens with the word and goes on as a label does: 「キーワード：」, 「【キーワード】」.
  private static func isLabel(_ text: String, _ word: Range<Int>) -> Bool {
    let before = text.utf8.prefix(word.lowerBound)
    guard String(decoding: before, as: UTF8.self).allSatisfy({ !$0.isLetter && !$0.isNumber })
    else { return false }
    let rest = String(decoding: text.utf8.dropFirst(word.upperBound), as: UTF8.self)
      .drop(while: \.isWhitespace)
    return rest.first.map { "：:】＝=".contains($0) } ?? true
  }

  /// The UTF-8 range of the first word for keywords; Latin ones stand alone (10KW is a power).
  private static func firstWord(in text: String) -> Range<Int>? {
    let bytes = Array(text.utf8)
    func isLatin(_ index: Int) -> Bool {
      bytes.indices.contains(index) && bytes[index] < 0x80
        && (Unicode.Scalar(bytes[index]).properties.isAlphabetic
          || (0x30...0x39).contains(bytes[index]))
    }
    let ranges = words.compactMap { word in
      text.utf8Offset(of: word).map { $0..<($0 + word.utf8.count) }
    }
    return ranges.filter { range in
      guard isLatin(range.lowerBound) else { return true }
      return !isLatin(range.lowerBound - 1)
        && (!isLatin(range.upperBound) || bytes[range.upperBound] == UInt8(ascii: "s"))
    }.min { ($0.lowerBound, -$0.upperBound) < ($1.lowerBound, -$1.upperBound) }
  }
}
