/// What kwaudit calls a thing, in each language, and what it does not call it.
package struct GlossaryTerm: Sendable {
  package let name: Localized
  /// What it is, one sentence.
  package let meaning: Localized
  /// Other words for it that texts for people do not use, in either language.
  package let insteadOf: [String]
  /// Expressions that hold one of those words and are right: names that others gave, words for something else.
  package let exceptions: [String]

  init(
    _ ja: String, _ en: String, meaning: Localized, insteadOf: [String] = [],
    exceptions: [String] = []
  ) {
    name = Localized(ja: ja, en: en)
    self.meaning = meaning
    self.insteadOf = insteadOf
    self.exceptions = exceptions
  }
}

/// The terms of reports, rule pages, messages, help and manual.
package enum Glossary {
  /// In the order in which the manual lists them.
  package static let all: [GlossaryTerm] = [
    phrase, term, word, lead, closing, heading, text, description, uses, density, list, finding,
    error, warning, info, notScored, option, byDefault, character,
  ]

  package static let phrase = GlossaryTerm(
    "対策フレーズ", "target phrase",
    meaning: Localized(
      ja: "原稿が応える検索語の並び。「フレーズ」とも書きます。",
      en: "The search phrase that a draft is written for; “phrase” for short."),
    insteadOf: ["キーワード", "キーフレーズ", "狙いのフレーズ", "keyphrase"],
    exceptions: [
      "キーワードの乱用", "キーワードツール", "キーワードとしては", "whole keyphrase", "KeyphraseInSEOTitle",
      "keyphraseCount",
    ])

  package static let term = GlossaryTerm(
    "語", "term",
    meaning: Localized(
      ja: "対策フレーズを空白で区切ったひとつひとつ。", en: "One of the parts of a target phrase that spaces separate."))

  package static let word = GlossaryTerm(
    "単語", "word",
    meaning: Localized(
      ja: "文を区切った単位。単語数と密度はこれで数えます。",
      en: "A unit that text is divided into; word counts and densities count these."),
    insteadOf: ["ワード数", "形態素"])

  package static let lead = GlossaryTerm(
    "リード文", "lead",
    meaning: Localized(ja: "最初の見出しより前の文章。", en: "The text before the first heading."),
    insteadOf: ["導入文", "イントロ", "前文", "lede"])

  package static let closing = GlossaryTerm(
    "結び", "closing",
    meaning: Localized(
      ja: "見出しが結び（まとめ）だと示す最後の節。",
      en: "The last section, whose heading says that it closes the text."),
    insteadOf: ["締めの節", "結語"])

  package static let heading = GlossaryTerm(
    "見出し", "heading",
    meaning: Localized(ja: "H1〜H6。採点するのはH2とH3です。", en: "H1 to H6; H2 and H3 are scored."),
    insteadOf: ["ヘッダー", "ヘッドライン", "章題"])

  package static let text = GlossaryTerm(
    "本文", "text",
    meaning: Localized(
      ja: "ナビゲーション、コード、メタデータを除いた文章。",
      en: "What is left without navigation, code and metadata."),
    insteadOf: ["ボディ", "地の文"])

  package static let description = GlossaryTerm(
    "メタディスクリプション", "description",
    meaning: Localized(
      ja: "検索結果の説明文に使われることのある、ページの要約。",
      en: "A summary of the page that results may show as the snippet."),
    insteadOf: ["ディスクリプション", "メタ説明文", "メタ説明"])

  package static let uses = GlossaryTerm(
    "使用回数", "uses",
    meaning: Localized(ja: "語がタイトルと本文に出てくる回数。", en: "How often title and text say a term."),
    insteadOf: ["出現回数", "登場回数", "出現数", "occurrence count"])

  package static let density = GlossaryTerm(
    "密度", "density",
    meaning: Localized(
      ja: "使われた箇所の単語数の合計÷タイトルと本文の全単語数。",
      en: "The words of all uses ÷ the words of title and text."),
    insteadOf: ["出現率", "含有率", "keyword density"])

  package static let list = GlossaryTerm(
    "対策フレーズの羅列", "bare list of phrases",
    meaning: Localized(
      ja: "文にせずに並べた対策フレーズ。中の語は使用回数に数えません。",
      en: "Target phrases listed without a sentence; uses in it do not count."),
    insteadOf: ["bare keyword list"])

  package static let finding = GlossaryTerm(
    "指摘", "finding",
    meaning: Localized(ja: "ルールが原稿の箇所について知らせること。", en: "What a rule reports about a place."),
    insteadOf: ["違反", "検出結果", "violation"])

  package static let error = GlossaryTerm(
    "エラー", "error",
    meaning: Localized(
      ja: "いちばん重い深刻度。既定では不合格になります。",
      en: "The highest severity; by default it fails a draft."),
    insteadOf: ["重大な指摘", "致命的"])

  package static let warning = GlossaryTerm(
    "警告", "warning",
    meaning: Localized(ja: "直すことを勧める指摘。", en: "A finding that is worth fixing."),
    insteadOf: ["注意"], exceptions: ["注意点", "注意深"])

  package static let info = GlossaryTerm(
    "参考", "info",
    meaning: Localized(ja: "知らせるだけの指摘（info）。", en: "A finding that is only a note."),
    insteadOf: ["情報として", "インフォ"])

  package static let notScored = GlossaryTerm(
    "採点なし", "not scored",
    meaning: Localized(
      ja: "対策フレーズがなく、点数を付けていない原稿。", en: "A draft without target phrases has no score."),
    insteadOf: ["点数なし", "未採点", "unscored"])

  package static let option = GlossaryTerm(
    "オプション", "option",
    meaning: Localized(
      ja: "ルールの数値や、コマンドの --…。", en: "A number of a rule, or what begins with -- of a command."),
    insteadOf: ["パラメーター", "設定値の名前"])

  package static let byDefault = GlossaryTerm(
    "既定値", "default",
    meaning: Localized(ja: "何も指定しないときの値。", en: "The value where nothing is set."),
    insteadOf: ["標準", "デフォルト"], exceptions: ["標準入力", "標準出力", "標準エラー"])

  package static let character = GlossaryTerm(
    "文字", "character",
    meaning: Localized(
      ja: "長さの単位。空白は数えません。幅は全角を1、半角を0.5とします。",
      en:
        "The unit of length; spaces do not count. Widths count full-width ones 1, half-width ones 0.5."
    ),
    insteadOf: ["字以内", "字まで", "字以上", "字分"],
    exceptions: ["文字以内", "文字まで", "文字以上", "文字分"])

  /// Turns of English that are not used, as regular expressions.
  package static let unidiomatic = [
    #"\bstands?\b"#, #"\bgrave(r|st)?\b"#, #"\bgo(es)? before\b"#, #"\banew\b"#, #"\bmend\b"#,
    #"\bwhite space\b"#, #"\b(an?|one) (line|word|block) (each|a line)\b"#,
    #"(?<!here )\bis no (?!higher|longer|lower|more)[a-z]+"#,
    #"\btold apart\b"#, #"\bpassed over\b"#,
  ]
}
