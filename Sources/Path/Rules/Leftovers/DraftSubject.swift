/// Tells drafts whose subject is search, writing or chat tools: there the words of the trade are
/// what the text is about, not notes of its making.
enum DraftSubject {
  static func isTrade(_ passages: [Passage]) -> Bool {
    var headings = 0
    var isFirst = true
    for passage in passages where passage.isTitle || passage.isHeading {
      let isTitle = isFirst || passage.isTitle
      isFirst = false
      guard passage.whole.contains(trade) else { continue }
      if isTitle { return true }
      if NoteHeadings.strength(of: passage.whole) == nil { headings += 1 }
    }
    return headings >= 2
  }

  private static let trade: FixedTexts = [
    "SEO", "キーワード", "検索意図", "検索エンジン", "検索順位", "検索ワード", "上位表示", "ライティング", "ライター", "ペルソナ",
    "マーケティング", "記事の書き方", "ブログの書き方", "ブログ運営", "コンテンツ制作", "コンテンツSEO", "リライト", "ChatGPT",
    "プロンプト", "生成AI", "Gemini", "Copilot", "AIライ", "メタディスクリプション", "オウンドメディア", "企画書",
  ]
}
