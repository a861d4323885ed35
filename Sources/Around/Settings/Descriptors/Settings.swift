package import Drafts
package import Phrases
package import Rules
internal import Scoring
package import Vocabulary
package import Words

/// The values of all settings, each with who set it: what one place says, be it a settings file, an
/// entry of its `drafts` or the command line, and, laid over each other, what holds for a draft.
///
/// A setting is a value here and a descriptor below, by name in `all`, and in `ofDrafts` where an
/// entry of `drafts` can set it. What its values are is a `SettingKind`. `EffectiveSettings` hands the
/// value to the step that it is for.
package struct Settings: Sendable {
  /// In the order in which they count; those that a draft names itself come after them.
  package var phrases = Setting<[PhraseSetting]>(standard: [])
  package var phrasesFile = Setting<PhraseSheet?>(standard: nil)
  /// In the file's order.
  package var drafts = Setting<[DraftGroup]>(standard: [])
  /// What is changed about rules, by rule id.
  package var rules: [RuleID: Setting<RuleChange>] = [:]
  package var profile = Setting<Profile>(standard: .article)
  package var failOn = Setting<FailOn>(standard: .error)
  /// 0 to 100; `nil`: no score fails a draft.
  package var failUnder = Setting<Double?>(standard: nil)
  /// `nil`: extensions decide.
  package var include = Setting<[Glob]?>(standard: nil)
  package var exclude = Setting<[Glob]>(standard: [])
  package var synonyms = Setting<[TermSynonyms]>(standard: [])
  package var dictionary = Setting<[HouseWord]>(standard: [])
  package var spelling = Setting<[AcceptedSpelling]>(standard: [])
  package var metadata = Setting<MetadataKeys>(standard: .standard)
  /// What the drafts' site is called.
  package var siteNames = Setting<[String]>(standard: [])
  /// What is changed about the score, by the names of `ScoreWeights.names`.
  package var score: [String: Setting<Double>] = [:]
  /// `nil`: the environment decides.
  package var language = Setting<Language?>(standard: nil)

  package init() {}
}

extension SettingDescriptor {
  /// Every setting, in the order in which people are shown them.
  package static let all: [SettingDescriptor] = [
    .phrases, .phrasesFile, .drafts, .rules, .profile, .failOn, .failUnder, .include, .exclude,
    .synonyms, .dictionary, .spelling, .metadata, .siteName, .score, .language,
  ]

  /// Those that hold for a text that is no file, and that name none.
  package static let ofTexts: [SettingDescriptor] = {
    let ofFiles: [SettingDescriptor] = [.phrasesFile, .drafts, .include, .exclude]
    return all.filter { setting in !ofFiles.contains { $0.name == setting.name } }
  }()

  /// Those that an entry of `drafts` can set.
  package static let ofDrafts: [SettingDescriptor] = [
    .phrases, .phrasesFile, .profile, .rules, .failUnder, .siteName,
  ]

  static let phrases = SettingDescriptor(
    "phrases", \.phrases, .phrases(), decides: .drafts,
    example: "phrases: [引っ越し 見積もり, {phrase: 引っ越し 費用, weight: 1.5}]",
    summary: Localized(
      ja: "対策フレーズ。最初のものは点数で2倍に数えます。",
      en: "Target phrases; the first counts double in the score."),
    details: Localized(
      ja: """
        語を空白で区切って書きます。`{phrase, weight, synonyms}` と書けば、そのフレーズの重みと、そこだけの同義語も決められます。\
        フロントマターのフレーズはこのあとに続きます。
        """,
      en: """
        Terms are separated by spaces. `{phrase, weight, synonyms}` gives a phrase its weight and \
        synonyms that apply to it alone. Phrases of a draft's front matter come after these.
        """))

  static let phrasesFile = SettingDescriptor(
    "phrases-file", \.phrasesFile, .optional(.sheet()), decides: .drafts,
    example: "phrases-file: phrases.csv",
    summary: Localized(
      ja: "原稿とフレーズの対応を書いた表（CSV・TSV）、または1行に1つのフレーズの一覧。",
      en:
        "A table (CSV, TSV) of which draft is for which phrase, or a list of phrases, one per line."
    ),
    details: Localized(
      ja: """
        パスは設定ファイルのあるフォルダからの相対パスです。列は列名で見分けるので、キーワードツールやSearch Consoleの書き出しをそのまま使えます。\
        原稿は、パス・ファイル名・スラッグ・URLのどれで書いてもかまいません。表のフレーズは `phrases` のものより前に来ます。
        """,
      en: """
        The path starts from the settings file's folder. Columns are recognised by their names, so \
        exports of keyword tools and Search Console can be used as they are. A draft is named by its path, \
        file, slug or address. The table's phrases come before those of `phrases`.
        """))

  static let drafts = SettingDescriptor(
    "drafts", \.drafts, .groups(), decides: .drafts,
    example: "drafts: [{files: news/**, profile: news, fail-under: 70}]",
    summary: Localized(
      ja: "一部の原稿だけの設定。同じ原稿に複数が当てはまれば、下に書いたものが優先します。",
      en: "Settings of some drafts; where several match a draft, later ones take precedence."),
    details: Localized(
      ja: """
        `files` は、設定ファイルのあるフォルダから見たファイル名のパターンか、その一覧です。`phrases` や `phrases-file` を書くと、\
        全体の `phrases` と `phrases-file` の両方の代わりになります。
        """,
      en: """
        `files` is a glob, or a list of globs, from the settings file's folder on. `phrases` or \
        `phrases-file` of an entry replace both of those that apply to every draft.
        """))

  static let rules = SettingDescriptor(
    "rules", \.rules, .rules(), decides: .audit,
    example:
      "rules: {long-sentence: off, density-high: {severity: error, options: {over: 4}}}",
    summary: Localized(
      ja: "ルールごとの深刻度（off・info・warning・error）とオプション。",
      en: "The severity of rules (off, info, warning, error) and their options."),
    details: Localized(
      ja: """
        ルールの一覧は `kwaudit rules` で、ルールのオプションは `kwaudit rules ID` で見られます。複数の場所で決めたものは、ルールごとに\
        合わせます。
        """,
      en: """
        `kwaudit rules` lists the rules, `kwaudit rules ID` the options of one. What several places say \
        about a rule is combined.
        """))

  static let profile = SettingDescriptor(
    "profile", \.profile, .choice(), decides: .audit, example: "profile: news",
    summary: Localized(
      ja: "原稿の種類。ルールの目安（しきい値）が変わります。",
      en: "The kind of draft; it sets the thresholds of rules."),
    details: Localized(
      ja: "どの値が変わるかは `kwaudit rules --profile` で見られます。`rules` で決めた値は、原稿の種類の値より優先します。",
      en: """
        `kwaudit rules --profile` shows which thresholds differ. Options set with `rules` take \
        precedence over the profile's.
        """))

  static let failOn = SettingDescriptor(
    "fail-on", \.failOn, .choice(), decides: .verdict, example: "fail-on: warning",
    summary: Localized(
      ja: "この深刻度以上の指摘があれば不合格にします。",
      en: "The lowest severity that fails a draft."),
    details: Localized(
      ja: "`never` なら、指摘では不合格になりません。", en: "With `never`, no finding fails a draft."))

  static let failUnder = SettingDescriptor(
    "fail-under", \.failUnder, .optional(.number(in: 0...100)), decides: .verdict,
    example: "fail-under: 60",
    summary: Localized(
      ja: "点数（0〜100）がこれより低ければ不合格にします。",
      en: "A draft with a lower score, 0 to 100, fails."),
    details: Localized(
      ja: "対策フレーズのない原稿は採点できないので、不合格になります。",
      en: "A draft without target phrases has no score, and fails."))

  static let include = SettingDescriptor(
    "include", \.include, .optional(.globs()), decides: .drafts,
    example: "include: [\"drafts/**/*.md\"]",
    summary: Localized(
      ja: "フォルダの中で原稿とみなすファイル。書かなければ拡張子で決まります。",
      en: "The files of folders that are drafts; by default their extensions decide."),
    details: Localized(
      ja: "コマンドラインで名前を挙げたファイルは、`--force-exclude` を付けない限り、いつも点検します。",
      en: """
        Files named on the command line are audited all the same, except with \
        `--force-exclude`.
        """))

  static let exclude = SettingDescriptor(
    "exclude", \.exclude, .globs(canBeEmpty: true), decides: .drafts,
    example: "exclude: [\"**/README.md\"]",
    summary: Localized(
      ja: "フォルダの中で原稿とみなさないファイル。", en: "Files of folders that are not drafts."),
    details: Localized(
      ja: "`include` より優先します。フォルダの名前を書けば、その中のすべてのファイルが除かれます。",
      en: "It takes precedence over `include`. The name of a folder excludes everything in it."))

  static let synonyms = SettingDescriptor(
    "synonyms", \.synonyms, .synonyms(), decides: .audit, example: "synonyms: {費用: [料金, 値段]}",
    summary: Localized(
      ja: "語の同義語。語の使用として数えます。", en: "Synonyms of terms; they count as uses."),
    details: Localized(
      ja: "すべてのフレーズの語に効きます。引用符で囲んだ語には効きません。",
      en: "They apply to the terms of all phrases, except for quoted ones."))

  static let dictionary = SettingDescriptor(
    "dictionary", \.dictionary, .words(), decides: .audit, example: "dictionary: [生成AI, 引越|業者]",
    summary: Localized(
      ja: "1語として扱う言葉（生成AI）と、| の位置で区切る言葉（引越|業者）。",
      en: "Words to keep whole (生成AI) and words to split at each | (引越|業者)."),
    details: Localized(
      ja: "`--dictionary` の辞書の言葉は、これに加わります。",
      en: "The words of dictionaries named with `--dictionary` are added to these."))

  static let spelling = SettingDescriptor(
    "spelling", \.spelling, .spellings(), decides: .audit, example: "spelling: {サーバー: [サーバ]}",
    summary: Localized(
      ja: "優先する表記と、ほかに認める表記。",
      en: "Preferred spellings, and others that are accepted as well."),
    details: Localized(
      ja: "認める表記は、表記ゆれとして指摘しません。", en: "Accepted spellings are not reported as mixed."))

  static let metadata = SettingDescriptor(
    "metadata", \.metadata, .metadata(), decides: .audit,
    example: "metadata: {phrases: [seo_query], title: [page.heading]}",
    summary: Localized(
      ja: "タイトル・説明文・対策フレーズとして読む、フロントマターの項目名。",
      en: "Keys of front matter that hold titles, descriptions and target phrases."),
    details: Localized(
      ja: """
        はじめから読む項目に加わり、それより優先します。大文字・小文字、`_`、`-` の違いは無視し、`page.heading` は `page` の中の \
        `heading` です。`keywords` を `phrases` に挙げれば、対策フレーズの指定として読みます。
        """,
      en: """
        They are added to those that are read anyway, and take precedence over them. Case, `_` and `-` \
        make no difference, and `page.heading` is `heading` in the table `page`. With `keywords` among \
        `phrases`, these are target phrases, not labels.
        """))

  static let siteName = SettingDescriptor(
    "site-name", \.siteNames, .texts(), decides: .audit, example: "site-name: くらしの窓",
    summary: Localized(
      ja: "タイトルの末尾に付くサイト名。タイトルの幅に数えません。",
      en: "The site's name that titles end in; it does not count as their width."),
    details: Localized(
      ja: """
        「引っ越しの費用｜くらしの窓」や「引っ越しの費用【くらしの窓】」のように、区切りの記号のあとにあるサイト名を除きます。HTMLの \
        `og:site_name` の名前と、H1とそのあとの区切りの記号に続く名前は、書かなくても除きます。
        """,
      en: """
        A name after a mark (引っ越しの費用｜くらしの窓) or in brackets (引っ越しの費用【くらしの窓】) is left out. The \
        name that a page gives in `og:site_name`, and one that follows the H1 and a mark in the title, are \
        left out anyway.
        """))

  static let score = SettingDescriptor(
    "score", \.score, .score(), decides: .audit,
    example: "score: {title-terms: 30, description: 0}",
    summary: Localized(
      ja: "採点項目の配点と、詰め込みのある原稿の上限。",
      en: "The points of the parts of the score, and the caps of stuffed drafts."),
    details: Localized(
      ja: """
        配点は、全体が100点になるように換算します。0点の項目は採点しません。`cap-error` と `cap-warning` は、自然さのルールの指摘（エラー、警告）が\
        あるフレーズの点数の上限です。名前：\(scoreNames)
        """,
      en: """
        The points are scaled to add up to 100; a part with no points is left out. `cap-error` and \
        `cap-warning` are the most that a phrase scores while a rule of naturalness finds an error or a \
        warning. Names: \(scoreNames)
        """))

  static let language = SettingDescriptor(
    "language", \.language, .optional(.choice()), decides: .report, example: "language: ja",
    summary: Localized(
      ja: "レポートの言語（ja・en）。", en: "The language of the report: ja or en."),
    details: Localized(
      ja: "書かなければ、環境変数 `LC_ALL`・`LC_MESSAGES`・`LANG` で決まります。",
      en: "By default `LC_ALL`, `LC_MESSAGES` and `LANG` of the environment decide."))

  private static let scoreNames = ScoreWeights.names.map { "`\($0)`" }.joined(separator: ", ")
}
