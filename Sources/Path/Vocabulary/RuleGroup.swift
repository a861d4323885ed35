/// What rules are about.
package enum RuleGroup: String, Codable, Sendable, CaseIterable {
  case placement, usage, naturalness, structure, metadata, leftovers

  /// The group's name as people read it.
  package var title: Localized {
    switch self {
    case .placement: Localized(ja: "フレーズの位置", en: "Placement of phrases")
    case .usage: Localized(ja: "語の使い方", en: "Use of terms")
    case .naturalness: Localized(ja: "自然さ", en: "Naturalness")
    case .structure: Localized(ja: "構成", en: "Structure")
    case .metadata: Localized(ja: "メタデータ", en: "Metadata")
    case .leftovers: Localized(ja: "消し忘れ", en: "Leftovers")
    }
  }
}
