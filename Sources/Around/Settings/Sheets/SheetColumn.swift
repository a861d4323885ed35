/// The columns that are read of a phrase sheet.
///
/// The names are those of the exports of Search Console (`Top queries`, 上位のクエリ), of Google's
/// keyword planner (`Avg. monthly searches`, 月間平均検索ボリューム) and of common keyword tools, and
/// what people write themselves.
enum SheetColumn: CaseIterable, Sendable {
  case draft, phrase, volume, clicks

  /// Headers of a column of phrases, to show to people.
  static let phraseHeaders = ["phrase", "query", "keyword", "フレーズ", "クエリ", "キーワード"]

  /// The column of a header; `nil` for others.
  init?(header: String) {
    let name = Self.normalized(header)
    guard let column = Self.byName[name] else { return nil }
    self = column
  }

  private static let byName = Dictionary(
    uniqueKeysWithValues: allCases.flatMap { column in column.names.map { ($0, column) } })

  /// As `normalized` leaves them.
  private var names: Set<String> {
    switch self {
    case .draft:
      [
        "draft", "drafts", "file", "files", "filename", "path", "glob", "page", "pages", "toppages",
        "pagepath", "url", "pageurl", "currenturl", "landingpage", "address", "原稿", "記事", "ファイル",
        "ファイル名", "パス", "ページ", "上位のページ", "ページパス", "ページurl", "ランディングページ", "掲載url", "記事url",
      ]
    case .phrase:
      [
        "phrase", "phrases", "targetphrase", "query", "queries", "topqueries", "searchquery",
        "searchterm", "keyword", "keywords", "targetkeyword", "フレーズ", "対策フレーズ", "クエリ", "検索クエリ",
        "上位のクエリ", "キーワード", "対策キーワード", "検索キーワード", "検索語句",
      ]
    case .volume:
      [
        "volume", "searchvolume", "monthlysearchvolume", "avgmonthlysearches",
        "averagemonthlysearches", "monthlysearches", "searches", "ボリューム", "検索ボリューム",
        "月間検索ボリューム", "月間平均検索ボリューム", "検索数", "月間検索数", "検索回数", "月間検索回数",
      ]
    case .clicks: ["clicks", "クリック", "クリック数"]
    }
  }

  /// Without case, spaces, punctuation and what stands in parentheses.
  private static func normalized(_ header: String) -> String {
    let name = header.prefix { $0 != "(" && $0 != "（" }
    return String(name.lowercased().filter { $0.isLetter || $0.isNumber || $0 == "ー" })
  }
}
