package import Vocabulary

/// The keys of a settings file, in the order in which people are shown them.
package enum SettingsKey: String, Sendable, CaseIterable {
  case phrases
  case phrasesFile = "phrases-file"
  case drafts
  case rules
  case profile
  case failOn = "fail-on"
  case failUnder = "fail-under"
  case include
  case exclude
  case synonyms
  case dictionary
  case spelling
  case score
  case language

  /// The keys that an entry of `drafts` can have besides `files`.
  package static let ofDrafts: [SettingsKey] = [
    .phrases, .phrasesFile, .profile, .rules, .failUnder,
  ]

  /// What the key sets, one sentence.
  package var summary: Localized {
    switch self {
    case .phrases:
      Localized(
        ja: "対策フレーズ。最初のものは点数で2倍に数えます。",
        en: "Target phrases; the first counts double in the score.")
    case .phrasesFile:
      Localized(
        ja: "どの原稿がどのフレーズのためかを書いた表（CSV・TSV）、または1行に1つのフレーズの一覧。",
        en:
          "A table (CSV, TSV) of which draft is for which phrase, or a list of phrases, one a line."
      )
    case .drafts:
      Localized(
        ja: "一部の原稿だけの設定。同じ原稿に複数が当てはまれば、あとのものが優先します。",
        en: "Settings of some drafts; of several for a draft, a later one goes before.")
    case .rules:
      Localized(
        ja: "ルールごとの深刻度（off・info・warning・error）と値。",
        en: "The severity of rules (off, info, warning, error) and their options.")
    case .profile:
      Localized(ja: "原稿の種類。目安の値が変わります。", en: "The kind of draft; it decides on thresholds.")
    case .failOn:
      Localized(
        ja: "この深刻度以上の指摘があれば不合格にします。",
        en: "The least severity of a finding that fails a draft.")
    case .failUnder:
      Localized(
        ja: "点数（0〜100）がこれより低ければ不合格にします。",
        en: "A draft with a lower score, 0 to 100, fails.")
    case .include:
      Localized(
        ja: "フォルダの中で原稿とみなすファイル。書かなければ拡張子で決まります。",
        en: "The files of folders that are drafts; by default their extensions decide.")
    case .exclude:
      Localized(
        ja: "フォルダの中で原稿とみなさないファイル。",
        en: "Files of folders that are no drafts.")
    case .synonyms:
      Localized(ja: "語の同義語。語の使用として数えます。", en: "Synonyms of terms; they count as uses.")
    case .dictionary:
      Localized(
        ja: "一語とみなす語（生成AI）と、| の位置で区切る語（引越|業者）。",
        en: "Words to keep whole (生成AI) and words to split at each | (引越|業者).")
    case .spelling:
      Localized(
        ja: "優先する表記と、ほかに認める表記。",
        en: "Preferred spellings with others that may stand beside them.")
    case .score:
      Localized(ja: "採点項目の配点。", en: "The points of the parts of the score.")
    case .language:
      Localized(ja: "レポートの言語（ja・en）。", en: "The language of the report: ja or en.")
    }
  }
}
