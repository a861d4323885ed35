internal import SourceText

/// Recognises lines of a writing order: `ターゲットキーワード：…`, `想定読者：…`, `文字数：3000字`.
enum NoteLabels {
  /// Whether a line begins with such a label.
  static func matches(_ line: TextPart) -> Bool {
    var rest = line.trimmed(isMark)
    guard let (length, kind) = label(of: rest) else { return false }
    let closesBracket = line.first == 0x3010 || line.first == 0x5B
    rest = rest.from(rest.start + length).trimmed { $0.isSpaceOrBreak }
    if closesBracket, let next = rest.first, next == 0x3011 || next == 0x5D {
      rest = rest.from(rest.start + 1).trimmed()
      if rest.first == 0x3A { rest = rest.from(rest.start + 1).trimmed() }
    } else {
      guard let next = rest.first, next == 0x3A || next == 0x3D else { return false }
      rest = rest.from(rest.start + 1).trimmed()
    }
    switch kind {
    case .order: return true
    case .list: return PhraseText.isList(rest)
    case .length: return isLength(rest)
    }
  }

  private enum Kind { case order, list, length }

  private static func label(of line: TextPart) -> (length: Int, kind: Kind)? {
    if let length = line.prefix(orders) { return (length, .order) }
    if let length = line.prefix(lists) { return (length, .list) }
    if let length = line.prefix(lengths) { return (length, .length) }
    return nil
  }

  private static func isMark(_ unit: UInt16) -> Bool {
    unit.isSpaceOrBreak || marks.contains(unit)
  }
  private static let marks: UnitSet = "【[■◆●・*#-•※"

  /// Labels that only a writing order has.
  private static let orders: FixedTexts = [
    "ターゲットキーワード", "対策キーワード", "メインキーワード", "サブキーワード", "狙うキーワード", "狙いたいキーワード", "想定キーワード",
    "SEOキーワード", "seo keywords", "共起語", "想定読者", "想定する読者", "ターゲット読者", "読者ターゲット", "読者ペルソナ", "ペルソナ",
    "検索意図", "想定検索意図", "想定文字数", "目標文字数", "メタディスクリプション", "meta description", "メタディスクリプション案",
    "タイトル案", "見出し案", "構成案", "記事構成案", "記事の構成案", "トンマナ", "トーン&マナー", "文体・トーン", "target keyword",
    "target keywords", "focus keyword", "focus keyphrase", "main keyword", "primary keyword",
    "secondary keywords", "search intent", "word count", "target audience", "対策kw", "メインkw", "サブkw",
    "狙うkw", "対策ワード", "検索クエリ", "SEOタイトル", "タイトルタグ", "執筆メモ", "seoメモ", "入稿メモ", "ライターへ", "編集者へ",
    "ライター様へ",
  ]
  /// Labels that papers and tags have too: only before search phrases of several terms.
  private static let lists: FixedTexts = [
    "キーワード", "関連キーワード", "検索キーワード", "keywords", "keyword", "kw", "使用キーワード", "検索ワード",
  ]
  private static let lengths: FixedTexts = ["文字数", "文字数目安", "文字数の目安"]
  private static let characters: FixedTexts = ["字", "文字", "字程度", "文字程度", "字前後", "文字前後", "words"]

  /// `3000字`, `約3,000文字`; 「800字以内」 is what a call for entries says.
  private static func isLength(_ value: TextPart) -> Bool {
    var rest = value
    if let length = rest.prefix(["約", "およそ", "目安"]) { rest = rest.from(rest.start + length) }
    var end = rest.start
    while end < rest.end, rest.units[end].isASCIIDigit || "~〜～,-".utf16.contains(rest.units[end]) {
      end += 1
    }
    guard rest.upTo(end).units[rest.start..<end].count(where: \.isASCIIDigit) >= 3 else {
      return false
    }
    let tail = rest.from(end).trimmed()
    return tail.equals(characters)
  }
}
