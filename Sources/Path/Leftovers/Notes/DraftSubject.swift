/// Tells drafts whose subject is what notes are made of: there the same words are what the text is
/// about, not notes of its making.
enum DraftSubject {
  /// Whether the subject is search, writing or chat tools.
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

  /// Whether the title names TODO as its subject, not as a note.
  static func isTasks(_ passages: [Passage]) -> Bool {
    guard let title = passages.first(where: { $0.isTitle || $0.isHeading }) else { return false }
    return title.whole.contains(tasks) && PlaceholderFinder.ranges(in: title).isEmpty
  }

  private static let tasks: FixedTexts = ["todo"]
  private static let trade: FixedTexts = [
    "SEO", "キーワード", "検索意図", "検索エンジン", "検索順位", "検索ワード", "上位表示", "ライティング", "ライター", "ペルソナ",
    "マーケティング", "記事の書き方", "ブログの書き方", "ブログ運営", "コンテンツ制作", "コンテンツSEO", "リライト", "ChatGPT",
    "プロンプト", "生成AI", "Gemini", "Copilot", "AIライ", "メタディスクリプション", "オウンドメディア", "企画書",
  ]
}
