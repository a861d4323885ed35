internal import Vocabulary

/// What a key takes.
package enum ValueKind: Sendable, Equatable {
  case settings
  case phrases, phrase, file, drafts, draftGroup
  case synonyms, terms, words, spelling, spellings, text
  case rules, ruleChange, options, score
  case globs
  case oneOrMoreTexts
  case metadata, metadataKeys
  /// One of some names.
  case choice([String])
  /// - Parameter isWhole: whether decimals make no sense.
  case number(ClosedRange<Double>, isWhole: Bool)

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
    case .options: "options: {maximum: 80}"
    case .score: "score: {title-terms: 30}"
    case .globs: "[drafts/**/*.md]"
    case .oneOrMoreTexts: "[くらしの窓]"
    case .metadata: "metadata: {phrases: [seo_query]}"
    case .metadataKeys: "[seo_query]"
    case .choice(let names): names.first ?? ""
    case .number(let range, _): max(range.lowerBound, min(range.upperBound, 60)).figure
    }
  }
}
