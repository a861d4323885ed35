package import Vocabulary

extension ValueKind {
  /// What the value is, for “takes …”.
  package var name: Localized {
    switch self {
    case .settings: Localized(ja: "「項目: 値」の並び", en: "keys with values")
    case .phrases:
      Localized(
        ja: "対策フレーズの一覧", en: "a list of target phrases, each a text or {phrase, weight, synonyms}")
    case .phrase: Localized(ja: "対策フレーズひとつ", en: "one target phrase")
    case .file: Localized(ja: "ファイルのパス", en: "the path of a file")
    case .drafts: Localized(ja: "原稿ごとの設定の一覧", en: "a list of settings for some drafts")
    case .draftGroup: Localized(ja: "files とその原稿の設定", en: "files and settings for them")
    case .synonyms: Localized(ja: "語と同義語の一覧の対応", en: "terms with lists of their synonyms")
    case .terms: Localized(ja: "1つ以上の語の一覧", en: "a list of one or more terms")
    case .words: Localized(ja: "単語の一覧", en: "a list of words")
    case .spelling:
      Localized(
        ja: "優先する表記と認める表記の一覧の対応", en: "preferred spellings with lists of accepted ones")
    case .spellings: Localized(ja: "1つ以上の表記の一覧", en: "a list of one or more spellings")
    case .text: Localized(ja: "文字列", en: "a text")
    case .rules: Localized(ja: "ルールのIDと深刻度の対応", en: "rule ids with severities")
    case .ruleChange:
      Localized(
        ja: "off・info・warning・error のどれか、または {severity, options}",
        en: "off, info, warning, error, or {severity, options}")
    case .options: Localized(ja: "値の名前と数の対応", en: "option names with numbers")
    case .score: Localized(ja: "採点項目と配点の対応", en: "parts of the score with points")
    case .globs: Localized(ja: "1つ以上のファイル名のパターン", en: "one or more globs")
    case .number(let range, let isWhole):
      Localized(
        ja: "\(range.lowerBound.figure)から\(range.upperBound.figure)までの\(isWhole ? "整数" : "数")",
        en: """
          a \(isWhole ? "whole number" : "number") from \(range.lowerBound.figure) to \
          \(range.upperBound.figure)
          """)
    }
  }

  /// YAML that would be right.
  package var example: String {
    switch self {
    case .settings: "phrases: [引っ越し 見積もり]"
    case .phrases: "phrases: [引っ越し 見積もり, 引っ越し 費用]"
    case .phrase: "引っ越し 見積もり"
    case .file: "phrases-file: phrases.csv"
    case .drafts: "drafts: [{files: news/**, profile: news}]"
    case .draftGroup: "{files: news/**, profile: news}"
    case .synonyms: "synonyms: {費用: [料金, 値段]}"
    case .terms: "[料金, 値段]"
    case .words: "dictionary: [生成AI, 引越|業者]"
    case .spelling: "spelling: {サーバー: [サーバ]}"
    case .spellings: "[サーバ]"
    case .text: "引っ越し"
    case .rules: "rules: {long-sentence: off}"
    case .ruleChange: "long-sentence: warning"
    case .options: "options: {limit: 80}"
    case .score: "score: {title-terms: 30}"
    case .globs: "[drafts/**/*.md]"
    case .number(let range, _): max(range.lowerBound, min(range.upperBound, 60)).figure
    }
  }
}
