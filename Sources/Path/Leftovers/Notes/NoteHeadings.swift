internal import SourceText

/// Recognises headings of sections that hold the draft's own keywords.
enum NoteHeadings {
  enum Strength {
    /// The heading speaks of this draft's keywords.
    case certain
    /// The heading could stand in any text: its section decides.
    case possible
  }

  static func strength(of heading: TextPart) -> Strength? {
    let text = heading.trimmed(isOuter)
    if text.equals(memos) { return .certain }
    guard let keyword = lastRange(of: keywords, in: text) else { return nil }
    let after = text.from(keyword.upperBound).trimmed(isOuter)
    guard after.isEmpty || after.equals(tails) else { return nil }
    let before = text.upTo(keyword.lowerBound).trimmed(isOuter)
    if before.isEmpty { return .possible }
    if before.contains(lessons) { return nil }
    if before.suffix(aims) != nil { return .certain }
    return before.suffix(kinds) != nil ? .possible : nil
  }

  /// Numbers, marks and brackets around a heading's words.
  private static func isOuter(_ unit: UInt16) -> Bool {
    unit.isSpaceOrBreak || unit.isASCIIDigit || marks.contains(unit)
  }
  private static let marks: UnitSet = ".。:()【】[]■◆●-・*#"

  private static func lastRange(of texts: FixedTexts, in part: TextPart) -> Range<Int>? {
    var found: Range<Int>?
    var rest = part
    while let range = rest.firstRange(of: texts) {
      found = range
      rest = rest.from(range.upperBound)
    }
    return found
  }

  private static let keywords: FixedTexts = ["キーワード", "検索ワード", "keywords", "keyword", "kw"]
  private static let tails: FixedTexts = [
    "一覧", "リスト", "の一覧", "の再確認", "の確認", "のまとめ", "まとめ", "メモ", "案", "候補", "の整理", "設定",
  ]
  private static let aims: FixedTexts = [
    "意識した", "意識する", "狙った", "狙う", "狙いたい", "対策", "ターゲット", "想定", "盛り込んだ", "使用した", "使用", "seo",
    "この記事の", "本記事の", "本稿の", "記事の", "target", "focus",
  ]
  private static let kinds: FixedTexts = ["関連", "メイン", "サブ", "検索"]
  private static let lessons: FixedTexts = ["とは", "方法", "べき", "ための", "なぜ", "選"]
  private static let memos: FixedTexts = [
    "SEOメモ", "SEO対策メモ", "執筆メモ", "構成案", "記事構成案", "記事の構成案", "執筆指示", "ライティング指示", "検索意図",
    "想定読者と検索意図", "ペルソナと検索意図", "想定検索意図",
  ]
}
