package import Settings
internal import Vocabulary

extension ValueKind {
  package var japanese: String {
    switch self {
    case .settings: "「項目: 値」の並び"
    case .phrases:
      "対策フレーズの一覧"
    case .phrase: "対策フレーズ1つ"
    case .file: "ファイルのパス"
    case .drafts: "原稿ごとの設定の一覧"
    case .draftGroup: "files とその原稿の設定"
    case .synonyms: "「語: [同義語, …]」"
    case .terms: "1つ以上の語の一覧"
    case .words: "単語の一覧"
    case .spelling:
      "「優先する表記: [ほかに認める表記, …]」"
    case .spellings: "1つ以上の表記の一覧"
    case .text: "文字列"
    case .rules: "「ルールのID: 深刻度」"
    case .ruleChange:
      "off・info・warning・error のどれか、または {severity, options}"
    case .options: "「オプション名: 数」"
    case .score: "「採点項目: 配点」"
    case .globs: "1つ以上のファイル名のパターン"
    case .metadata: "title・description・phrases ごとの項目名の一覧"
    case .oneOrMoreTexts: "文字列か、その一覧"
    case .metadataKeys: "1つ以上の項目名"
    case .choice(let names): names.joined(separator: "・")
    case .number(let range, let isWhole):
      "\(range.lowerBound.figure)から\(range.upperBound.figure)までの\(isWhole ? "整数" : "数")（半角）"
    }
  }
}
