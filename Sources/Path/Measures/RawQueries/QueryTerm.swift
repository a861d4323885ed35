internal import SourceText
internal import Words

/// What a term of a row says of the row: whether it names a thing, or what a searcher wants of it.
///
/// A name in several parts (a product's, a person's, an office's) names things alone; a query has a
/// thing and what is wanted of it: 椅子 and 選び方, 東京 and 脱毛 and 安い.
enum QueryTerm {
  /// What is named: a noun like any other.
  case subject
  /// What is wanted, in a word that labels of lists are too: 料金, アクセス.
  case label
  /// What is wanted: おすすめ, 選び方.
  case wish
  /// An adjective as it stands in a dictionary: at a row's end what is wanted, for no case particle
  /// follows one in a sentence; before another term it may belong to that.
  case adjective
  /// A word too short to name anything: その, いい.
  case filler

  init(_ term: String) {
    // Most terms show by their ends that they are none of the words that are known.
    let mayBeWanted = term.utf16.last.map(Self.mayBeWanted) ?? false
    if mayBeWanted, Self.wishes.contains(term) || Self.isManner(term) {
      self = .wish
    } else if mayBeWanted, Self.isAdjective(term) {
      self = .adjective
    } else if mayBeWanted, Self.labels.contains(term) {
      self = .label
    } else {
      let isKana = term.unicodeScalars.allSatisfy { (0x3041...0x3096).contains($0.value) }
      self = isKana && term.count < 3 ? .filler : .subject
    }
  }

  /// Whether what is wanted, in whatever word, may end in a unit.
  static func mayBeWanted(_ lastUnit: UInt16) -> Bool { lastUnits.contains(lastUnit) }

  private static let lastUnits = UnitSet(
    "方い" + String(wishes.union(labels).compactMap(\.last)))

  /// 選び方, やり方: a verb's stem and 方.
  private static func isManner(_ term: String) -> Bool {
    let stem = term.dropLast().unicodeScalars
    return term.last == "方" && stem.count > 1
      && stem.last.map { (0x3041...0x3096).contains($0.value) } ?? false
  }

  private static func isAdjective(_ term: String) -> Bool {
    term.last == "い" && term.count < 12
      && TermForm.forms(of: term).contains { $0.kind == .inflected }
  }

  /// What searchers add to a thing's name, and no name holds. Source: the kinds of intent that
  /// Google's guidelines for its raters tell apart (know, do, buy, visit), in the words that Japanese
  /// queries have for them.
  private static let wishes: Set<String> = [
    "おすすめ", "オススメ", "お勧め", "お薦め", "比較", "ランキング", "口コミ", "クチコミ", "評判", "方法", "意味", "違い",
    "格安", "激安", "最安", "最安値", "安く", "やめたほうがいい", "できない", "わからない", "なぜ", "どこ", "いつ", "いくら",
  ]
  private static let labels: Set<String> = [
    "料金", "価格", "値段", "費用", "相場", "人気", "無料", "原因", "理由", "症状", "効果", "特徴", "種類", "対策", "対処法",
    "メリット", "デメリット", "アクセス", "営業時間", "定休日", "駐車場", "予約", "地図", "求人", "年収", "給料", "レビュー",
    "体験談", "感想", "コツ", "手順", "一覧", "まとめ", "サイズ", "期間", "時間", "通販", "販売店", "初心者", "例文",
    "テンプレート", "読み方",
  ]
}
