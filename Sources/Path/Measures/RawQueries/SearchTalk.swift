internal import Drafts
internal import Phrases
internal import SourceText

/// Tells text that speaks of searching, where a query is quoted for what it is.
enum SearchTalk {
  /// Whether a sentence says that something is searched for or typed: 「椅子 選び方」と検索すると.
  static func isAbout(_ sentence: String) -> Bool { words.contains { sentence.holds($0) } }

  /// Whether a draft's subject is search: its title or its target phrases say so.
  static func isSubject(of matched: MatchedDraft) -> Bool {
    let title = matched.outline.title.map { matched.draft.blocks[$0.block].text.string } ?? ""
    return ([title] + matched.phrases.phrases.map(\.text)).contains { text in
      subjects.contains { text.holds($0) }
    }
  }

  private static let words = [
    "検索", "キーワード", "クエリ", "サジェスト", "ググ", "入力", "打ち込", "語句", "ワード", "フレーズ", "調べ", "タグ",
    "SEO", "で探すと",
  ]
  private static let subjects = ["SEO", "検索", "キーワード", "クエリ", "リスティング", "サジェスト"]
}
