internal import Rules
internal import SourceText

/// What `kwaudit rules` prints.
enum RulePage {
  /// All rules, by group, with their severities and summaries.
  static func list(_ rules: [RuleDescription], in language: Language) -> String {
    let idWidth = rules.map(\.id.count).max() ?? 0
    let severityWidth = rules.map { severities($0).count }.max() ?? 0
    var output = ""
    for group in RuleDescription.Group.allCases {
      let own = rules.filter { $0.group == group }
      guard !own.isEmpty else { continue }
      output += (output.isEmpty ? "" : "\n") + groupTitle(group)[language] + "\n"
      for rule in own {
        let id = padded(rule.id, to: idWidth)
        let severity = padded(severities(rule), to: severityWidth)
        output += "  \(id)  \(severity)  \(rule.summary[language])\n"
      }
    }
    return output
  }

  /// One rule with its reasons and examples.
  static func page(of rule: RuleDescription, in language: Language) -> String {
    let ja = language == .japanese
    var output = "\(rule.id)  (\(severities(rule)))\n\(rule.summary[language])\n"
    output += "\n\(ja ? "なぜ" : "Why")\n\(indented(rule.rationale[language]))"
    output += "\n\(ja ? "直し方" : "What to do")\n\(indented(rule.remedy[language]))"
    output += examples(
      rule.failing,
      title: ja ? "指摘する例（↓ が指摘の位置）" : "Fails (↓ marks the place)", in: language)
    output += examples(rule.passing, title: ja ? "指摘しない例" : "Passes", in: language)
    return output
  }

  private static func examples(
    _ examples: [RuleExample], title: String, in language: Language
  ) -> String {
    var output = ""
    for example in examples {
      output += "\n\(title)\n"
      let label = language == .japanese ? "フレーズ" : "phrase"
      for phrase in example.phrases { output += "  [\(label): \(phrase)]\n" }
      output += indented(example.text)
    }
    return output
  }

  private static func groupTitle(_ group: RuleDescription.Group) -> Localized {
    switch group {
    case .placement: Localized(ja: "フレーズの位置", en: "Placement of phrases")
    case .usage: Localized(ja: "語の使い方", en: "Use of terms")
    case .structure: Localized(ja: "構成", en: "Structure")
    case .metadata: Localized(ja: "メタデータ", en: "Metadata")
    case .leftovers: Localized(ja: "消し忘れ", en: "Leftovers")
    }
  }

  private static func severities(_ rule: RuleDescription) -> String {
    rule.severities.map(\.rawValue).joined(separator: "/")
  }

  private static func padded(_ text: String, to width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - DisplayWidth.columns(of: text)))
  }

  private static func indented(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false)
      .map { $0.isEmpty ? "\n" : "  \($0)\n" }.joined()
  }
}
