internal import SourceText

/// Recognises text in which a draft speaks of its own search keywords.
package enum KeywordAnnouncement {
  /// Whether a sentence or heading announces the keywords that the draft is written for.
  ///
  /// The word キーワード alone does not do it (「今年のキーワードは絆」 is prose): it has to stand with
  /// a word of the trade (SEO, 意識, 狙う ...), or be followed by a list.
  package static func announces(_ text: String) -> Bool {
    guard let end = endOfFirstWord(in: text) else { return false }
    if trade.contains(where: { text.holds($0) }) { return true }
    let rest = text.utf8.dropFirst(end).drop { $0 == 0x20 }
    return rest.isEmpty || separators.contains { rest.starts(with: $0.utf8) }
  }

  /// Whether a text speaks of keywords at all: a quick look before it is cut into sentences.
  static func mentionsKeywords(_ text: String) -> Bool { words.contains { text.holds($0) } }

  /// The UTF-8 offset at which the first word for keywords ends.
  private static func endOfFirstWord(in text: String) -> Int? {
    words.compactMap { word in text.utf8Offset(of: word).map { $0 + word.utf8.count } }.min()
  }

  private static let separators = ["：", ":", "】", "＝", "="]

  private static let words = [
    "キーワード", "検索ワード", "検索語句", "検索クエリ", "狙うワード", "対策ワード", "keyword", "Keyword", "KEYWORD",
    "KW",
  ]

  /// Words that tell the trade's keywords from the everyday word.
  private static let trade = [
    "SEO", "ＳＥＯ", "意識", "狙", "ねらう", "対策", "ターゲット", "上位表示", "検索流入", "検索意図", "検索エンジン",
    "想定", "盛り込", "散りば", "関連", "メイン", "サブ", "含め", "target", "Target",
  ]
}
