/// Recognises text in which a draft speaks of its own search keywords.
package enum KeywordAnnouncement {
  /// Whether a sentence or heading announces the keywords that the draft is written for.
  ///
  /// The word キーワード alone does not do it (「今年のキーワードは絆」 is prose): it has to stand with
  /// a word of the trade (SEO, 意識, 狙う ...), or be followed by a list.
  package static func announces(_ text: String) -> Bool {
    guard let word = firstKeywordWord(in: text) else { return false }
    if trade.contains(where: { text.contains($0) }) { return true }
    let rest = text[word.upperBound...].drop(while: \.isWhitespace)
    return rest.first.map { "：:】＝=".contains($0) } == true || rest.isEmpty
  }

  private static let words = [
    "キーワード", "検索ワード", "検索語句", "検索クエリ", "狙うワード", "対策ワード", "keyword", "Keyword", "KEYWORD",
    "KW",
  ]

  /// Words that tell the trade's keywords from the everyday word.
  private static let trade = [
    "SEO", "ＳＥＯ", "意識", "狙", "ねらう", "対策", "ターゲット", "上位表示", "検索流入", "検索意図", "検索エンジン",
    "想定", "盛り込", "散りば", "関連", "メイン", "サブ", "含め", "target", "Target",
  ]

  private static func firstKeywordWord(in text: String) -> Range<String.Index>? {
    words.compactMap { firstRange(of: $0, in: text) }.min { $0.lowerBound < $1.lowerBound }
  }

  private static func firstRange(of word: String, in text: String) -> Range<String.Index>? {
    var start = text.startIndex
    while start < text.endIndex {
      if text[start...].hasPrefix(word) {
        return start..<text.index(start, offsetBy: word.count)
      }
      start = text.index(after: start)
    }
    return nil
  }
}
