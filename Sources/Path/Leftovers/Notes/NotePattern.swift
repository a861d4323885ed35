internal import SourceText
internal import Words

/// A shape of sentences in which a draft talks about its own making: texts that follow each other.
struct NotePattern: Sendable {
  /// Each has to stand in the sentence, after the one before it.
  let parts: [FixedTexts]
  /// Whether the sentence has to begin with the first part, end with the last.
  var begins = false
  var ends = false
  /// Texts that make the sentence speak of something else.
  var unless: FixedTexts = []

  func matches(_ sentence: TextPart) -> Bool {
    let sentence = sentence.trimmed { $0.isSpaceOrBreak || Self.isStop($0) }
    var rest = sentence
    if begins {
      guard let first = parts.first, let length = rest.prefix(first) else { return false }
      rest = rest.from(rest.start + length)
    }
    if ends {
      guard let last = parts.last, let length = rest.suffix(last) else { return false }
      rest = rest.upTo(rest.end - length)
    }
    for part in parts.dropFirst(begins ? 1 : 0).dropLast(ends ? 1 : 0) {
      guard let range = rest.firstRange(of: part) else { return false }
      rest = rest.from(range.upperBound)
    }
    return !sentence.contains(unless)
  }

  /// 。 ： ！ and closing brackets: what may stand after a sentence's last word.
  private static func isStop(_ unit: UInt16) -> Bool { stops.contains(unit) }
  private static let stops: UnitSet = "。.:!;"
}

/// Patterns in an order, with a sieve that tells in one pass over a sentence which may match it.
struct NotePatternList: Sendable {
  private let patterns: [NotePattern]
  /// For each pattern the lists of the sieve that it takes: those of its parts.
  private let needs: [UInt64]
  /// The lists that it takes for anything else to be asked.
  private let needsOfOther: UInt64
  private let sieve: TextSieve

  /// - Parameter other: what has to stand in a sentence of which something else is to be asked.
  init(_ patterns: [NotePattern], other: [FixedTexts] = []) {
    var lists: [[[UInt16]]] = []
    func bits(of parts: [FixedTexts]) -> UInt64 {
      parts.reduce(0) { bits, part in
        let list = lists.firstIndex(of: part.texts) ?? lists.count
        if list == lists.count { lists.append(part.texts) }
        return bits | 1 << UInt64(list)
      }
    }
    needs = patterns.map { bits(of: $0.parts) }
    needsOfOther = bits(of: other)
    self.patterns = patterns
    sieve = TextSieve(lists)
  }

  /// Whether one of the patterns matches a sentence, or something else is said of one that holds what that takes.
  func match(_ sentence: TextPart, or isOther: (TextPart) -> Bool = { _ in false }) -> Bool {
    let lists = sieve.lists(in: sentence.range, of: sentence.units)
    return patterns.indices.contains {
      needs[$0] & ~lists == 0 && patterns[$0].matches(sentence)
    } || needsOfOther & ~lists == 0 && isOther(sentence)
  }
}

/// The words that the patterns are made of.
enum NoteWords {
  static let keyword: FixedTexts = [
    "キーワード", "検索ワード", "検索語句", "検索クエリ", "対策ワード", "keyword", "kw",
  ]
  static let ownText: FixedTexts = [
    "本稿", "本記事", "この記事", "当記事", "今回の記事", "こちらの記事", "この原稿", "本文中", "このページでは", "今回は",
  ]
  static let aim: FixedTexts = [
    "意識", "狙", "ねら", "盛り込", "盛込", "散りばめ", "ちりばめ", "織り込", "含め", "対策", "ターゲット", "想定", "設定",
    "入れ", "使用", "使い", "配置", "埋め込",
  ]
  /// Aims as the last word of a sentence about what was done.
  static let aimed: FixedTexts = [
    "意識する", "意識します", "意識した", "意識しました", "意識している", "意識しています", "意識して書いた", "意識して書きました",
    "意識して書いている", "意識して書いています", "意識して執筆した", "意識して執筆しました", "意識しておく", "意識したい", "狙う", "狙います",
    "狙った", "狙いました", "狙っている", "狙っています", "狙いたい", "狙いです", "盛り込む", "盛り込んだ", "盛り込みました",
    "盛り込んでいる", "盛り込んでいます", "盛り込んである", "散りばめた", "散りばめました", "散りばめている", "散りばめています",
    "散りばめてある", "ちりばめた", "ちりばめました", "織り込んだ", "織り込みました", "織り込んでいる", "織り込んでいます", "含めた",
    "含めました", "含めている", "含めています", "想定した", "想定しました", "想定している", "想定しています", "設定した", "設定しました",
    "設定している", "設定しています", "使用した", "使用しました", "使用しています", "対策した", "対策しました", "対策しています",
    "ターゲットとする", "ターゲットとした", "ターゲットにした", "ターゲットにしている", "ターゲットにしています", "対策キーワードです",
    "対策キーワードとする", "対策キーワードとした", "メインキーワードとする", "メインキーワードです",
  ]
  /// How sentences end that describe the text's make-up.
  static let madeSo: FixedTexts = [
    "構成とした", "構成とする", "構成としている", "構成としています", "構成としました", "構成にした", "構成にする", "構成にしている",
    "構成にしてある", "構成にしています", "構成にしました", "構成にしてあります", "構成です", "構成である", "ようにした", "ようにしている",
    "ようにしています", "ようにしました", "意識した", "意識している", "意識しています", "意識しました", "狙う", "狙った", "狙っている",
    "狙っています", "図る", "図った", "図っている", "図ります",
  ]
  static let search: FixedTexts = ["検索", "SEO", "上位表示", "キーワード", "流入"]
  static let scatter: FixedTexts = [
    "散りばめ", "ちりばめ", "織り込", "盛り込", "含め", "埋め込", "配置", "入れ",
  ]
  static let these: FixedTexts = [
    "これら", "上記", "以上の", "以下の", "本稿", "本記事", "この記事", "本文", "文中", "各キーワード",
  ]
  static let follows: FixedTexts = [
    "次の", "以下の", "下記の", "次のとおり", "以下のとおり", "以下の通り", "次の通り", "下記の通り", "下記のとおり", "以下", "下記",
  ]
  /// What a sentence of advice or a lesson about search has.
  static let lesson: FixedTexts = [
    "解説", "紹介", "説明", "学び", "学ぶ", "考えて", "見ていき", "ましょう", "方法", "コツ", "例えば", "たとえば", "とは",
    "場合", "すると", "なら", "べき", "ください", "重要", "大切", "かどうか", "ポイント",
  ]
  static let writing: FixedTexts = [
    "文体", "トーン", "文字数", "記事", "文章", "見出し", "リライト", "書き直", "加筆", "タイトル", "口調", "キーワード", "原稿",
  ]
  static let article: FixedTexts = [
    "記事", "文章", "原稿", "本文", "構成案", "見出し案", "タイトル案", "草案", "ドラフト", "下書き", "リライト案", "リード文",
  ]
}
