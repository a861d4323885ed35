/// The sentences in which a draft talks about its own making.
enum NotePatterns {
  /// Whether a sentence is a note.
  ///
  /// - Parameter isAboutTrade: whether the draft's subject is search or writing itself; then only
  ///   what it says of this very text is a note.
  static func match(_ sentence: TextPart, isAboutTrade: Bool) -> Bool {
    if isAboutTrade { return always.match(sentence) }
    return all.match(sentence, or: namesPhrases)
  }

  private typealias W = NoteWords

  private static let always = NotePatternList(ofThisText)
  private static let all = NotePatternList(ofThisText + elsewhere, other: [W.keyword])

  /// What can be said of no other text than this one.
  private static let ofThisText: [NotePattern] = [
    // 本稿では、以下キーワードを意識した
    NotePattern(parts: [W.ownText, W.keyword, W.aimed], ends: true, unless: W.lesson),
    // この記事で狙ったキーワードは次の四つである
    NotePattern(
      parts: [W.ownText, ["狙った", "狙う", "意識した", "想定した", "対策"], W.keyword, W.follows],
      unless: W.lesson),
    // 以下はSEOを意識した記事です
    NotePattern(
      parts: [
        ["以下は", "以下が", "以下に", "以下の", "以下、", "こちらは", "こちらが", "下記は"], W.request, W.article,
        W.delivered,
      ], begins: true, ends: true, unless: ["関連", "参考", "公式"]),
    // ご希望に応じて調整します
    NotePattern(parts: [W.askedFor, W.adjusts], begins: true, ends: true, unless: W.services),
    NotePattern(parts: [W.askedFor, W.writing, W.adjustsText], begins: true, ends: true),
    NotePattern(parts: [W.ifNeeded, W.writing, W.adjustsText], begins: true, ends: true),
    NotePattern(parts: [W.further, W.style, W.adjustsText], begins: true, ends: true),
    // AI言語モデルとして、
    NotePattern(
      parts: [["AI言語モデルとして、", "大規模言語モデルとして、", "AIアシスタントとして、私", "私はAI言語モデル", "私はAIなので"]],
      begins: true),
  ]

  /// What a draft about search or writing could say in teaching.
  private static let elsewhere: [NotePattern] = [
    // これらを適宜本文に散りばめることで、…検索流入を意識した構成とした
    NotePattern(parts: [W.these, W.scatter, W.search, W.madeSo], ends: true, unless: W.lesson),
    NotePattern(parts: [W.these, W.search, W.scatter, W.madeSo], ends: true, unless: W.lesson),
    NotePattern(
      parts: [W.these, ["SEO", "検索流入", "上位表示", "検索エンジン"], W.madeSo], ends: true, unless: W.lesson),
    // 以下の構成で執筆します
    NotePattern(
      parts: [["以下の構成で", "次の構成で", "下記の構成で", "以下の流れで"], W.writes], ends: true),
    // 以下のキーワードを必ず含めて執筆してください
    NotePattern(
      parts: [
        W.keyword,
        [
          "執筆してください", "書いてください", "作成してください", "執筆すること", "記事にしてください", "執筆をお願いします", "執筆する",
        ],
      ], ends: true),
    // SEOを意識した約3000字の記事を作成しました
    NotePattern(parts: [W.articleOf, W.produced], ends: true, unless: W.people),
    NotePattern(
      parts: [["SEO", "検索意図", "キーワード"], W.article, W.produced], ends: true, unless: W.people),
  ]

  /// 「キーワードとしては「A B」「C D」などを意識する」: phrases of several terms, named as keywords.
  /// - Parameter sentence: names keywords.
  private static func namesPhrases(_ sentence: TextPart) -> Bool {
    guard sentence.contains(0x300C) || sentence.contains(0x300E), sentence.contains(W.aim),
      !sentence.contains(W.lesson)
    else { return false }
    let quotes = PhraseText.quoted(in: sentence)
    guard quotes.contains(where: PhraseText.holdsSeveralTerms) else { return false }
    // What follows the aim is its ending, or this text: not 「…を意識した街づくり」.
    var rest = sentence
    while let aim = rest.firstRange(of: W.aim) { rest = rest.from(aim.upperBound) }
    rest = rest.from(max(rest.start, (quotes.last?.end ?? sentence.start) + 1))
    return rest.contains(W.text)
      || !rest.units[rest.range].contains { $0 >= 0x30A1 && $0 < 0xA000 }
  }
}

extension NoteWords {
  static let text: FixedTexts = ["書い", "書く", "執筆", "構成", "記事", "本文"]
  static let request: FixedTexts = [
    "SEO", "キーワード", "検索", "ご要望", "ご依頼", "ご指定", "ご希望", "リライト", "文字", "ご指示", "ご提示",
  ]
  static let delivered: FixedTexts = [
    "です", "になります", "となります", "でございます", "作成しました", "作成します", "執筆しました", "まとめました", "ご用意しました",
    "案です", "例です", "お届けします", "提示します", "作成いたしました", "示します",
  ]
  static let ifNeeded: FixedTexts = [
    "必要であれば", "必要でしたら", "もしご希望", "ご指定があれば", "他にご要望", "もし必要",
  ]
  static let further: FixedTexts = ["必要に応じて", "さらに", "もっと"]
  /// What a chat tool offers to change in a text.
  static let style: FixedTexts = ["文体", "トーン", "文字数", "リライト", "口調"]
  static let askedFor: FixedTexts = [
    "ご希望に応じて", "ご要望に応じて", "お好みに応じて", "ご希望があれば", "ご要望があれば", "ご希望であれば", "ご希望でしたら", "ご要望でしたら",
  ]
  static let adjusts: FixedTexts = [
    "調整します", "調整いたします", "調整できます", "調整しますのでお知らせください", "微調整します", "リライトします", "加筆します",
    "加筆修正します", "修正しますのでお知らせください", "調整しますので、お知らせください", "修正しますので、お知らせください",
    "調整いたしますのでお知らせください", "調整いたしますので、お知らせください", "調整可能です", "修正いたします", "修正します", "書き直します",
  ]
  static let adjustsText: FixedTexts = [
    "調整します", "調整いたします", "調整できます", "調整可能です", "修正します", "変更できます", "変更します", "可能です", "お知らせください",
    "お申し付けください", "教えてください", "お伝えください", "作成できます", "作成します", "書き直せます", "書き直します", "提案できます",
    "対応できます", "できます", "ご相談ください",
  ]
  /// Things that a service adjusts for its guests: 「ご希望に応じて席を調整します」.
  static let services: FixedTexts = ["を", "料", "席"]
  static let writes: FixedTexts = [
    "執筆します", "執筆する", "執筆していきます", "執筆いたします", "執筆を進めます", "記事を書きます", "記事を作成します", "書き進めます",
    "記事を執筆します", "本文を書きます", "本文を作成します", "記事にします",
  ]
  static let articleOf: FixedTexts = [
    "の記事", "した記事", "るブログ記事", "のブログ記事", "したブログ記事", "る記事", "の原稿", "した原稿", "した文章", "の構成案", "SEO記事",
    "の下書き", "字の文章",
  ]
  static let produced: FixedTexts = [
    "を作成しました", "を執筆しました", "を生成しました", "を作成いたしました", "を執筆いたしました", "を書き上げました", "をご用意しました",
    "をリライトしました",
  ]
  /// Who else writes articles.
  static let people: FixedTexts = [
    "私", "僕", "わたし", "ChatGPT", "AI", "昨日", "先週", "先日", "先月", "以前", "初めて", "はじめて", "実際に", "ツール",
    "新しく", "社員", "スタッフ", "編集部", "ライター", "で記事", "当社", "弊社", "さん", "氏", "新聞", "彼", "月に", "年に",
    "例えば", "たとえば", "テンプレート", "Wikipedia", "ウィキペディア", "毎日", "毎週",
  ]
}
