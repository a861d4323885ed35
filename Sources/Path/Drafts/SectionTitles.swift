internal import SourceText

/// What the heading of a section says about its part in an article.
enum SectionTitles {
  /// Whether a section introduces the article: はじめに, この記事でわかること.
  static func introduce(_ title: String) -> Bool { isOne(of: introductions, title) }

  /// Whether a section closes the article: まとめ, おわりに.
  static func close(_ title: String) -> Bool { isOne(of: closings, title) }

  /// Whether a section follows the article's end: references, the author, a way to get in touch.
  static func append(_ title: String) -> Bool {
    if isOne(of: appendices, title) { return true }
    let title = words(of: title)
    return appendixBeginnings.contains { begins(title, with: $0) }
  }

  /// Whether a text before an introduction only says that the page has advertisements.
  static func isNotice(_ text: String) -> Bool {
    text.utf8.count <= 300 && advertising.contains { text.holds($0) }
  }

  private static let advertising = ["PR", "ＰＲ", "広告", "プロモーション", "アフィリエイト"]

  private static let introductions = [
    "はじめに", "初めに", "イントロ", "イントロダクション", "導入", "まえがき", "前書き", "この記事でわかること", "この記事で分かること",
    "本記事でわかること", "本記事で分かること", "この記事のポイント",
  ]
  private static let closings = [
    "まとめ", "おわりに", "終わりに", "結論", "さいごに", "最後に", "結び", "むすび", "むすびに", "総括", "あとがき",
  ]
  private static let appendices = [
    "参考", "おすすめ商品", "関連商品", "附則", "お問い合わせ", "お問合せ", "お問い合わせ先", "問い合わせ先",
  ]
  private static let appendixBeginnings = [
    "参考文献", "参考資料", "参考サイト", "参考リンク", "参考図書", "参考書籍", "出典", "関連記事", "関連リンク", "あわせて読みたい",
    "脚注", "注釈", "著者", "筆者", "執筆者", "監修者", "プロフィール", "会社概要", "コメント", "更新履歴",
  ]

  /// A title without the number or mark before it.
  private static func words(of title: String) -> Substring {
    isJapanese(title.unicodeScalars.first)
      ? title[...] : title.drop { !$0.isLetter || $0.isASCII }
  }

  /// Whether a scalar is a letter that is equivalent to no other: kana or kanji.
  private static func isJapanese(_ scalar: Unicode.Scalar?) -> Bool {
    guard let scalar else { return false }
    switch scalar.value {
    case 0x3041...0x3096, 0x30A1...0x30FA, 0x4E00...0x9FFF: return true
    default: return false
    }
  }

  /// - Parameter name: begins with a letter that no mark is a part of.
  private static func begins(_ title: Substring, with name: String) -> Bool {
    let first = title.unicodeScalars.first
    // Whole characters take long to compare.
    if isJapanese(first), first != name.unicodeScalars.first { return false }
    return title.hasPrefix(name)
  }

  /// Whether a title is one of some words, alone or before a mark: 「まとめ：…」, not 「まとめ買い」.
  private static func isOne(of names: [String], _ title: String) -> Bool {
    let title = words(of: title)
    return names.contains { name in
      begins(title, with: name) && title.dropFirst(name.count).first.map { !$0.isLetter } ?? true
    }
  }
}
