internal import Rules
internal import Vocabulary

/// What `kwaudit rules ID` prints: one rule with its reasons, options and examples.
enum RulePage {
  static func page(
    of member: RuleSet.Member, in profile: Profile, _ language: Language
  ) -> String {
    let ja = language == .japanese
    let rule = member.description
    var output = "\(rule.id)  (\(member.severityNames))\n\(rule.summary[language])\n"
    output += "\n\(ja ? "なぜ" : "Why")\n\(indented(rule.rationale[language]))"
    if !rule.sources.isEmpty {
      output += "\n\(ja ? "出典" : "Sources")\n"
      for source in rule.sources { output += "  \(source.name)\n    \(source.address)\n" }
    }
    output += "\n\(ja ? "直し方" : "What to do")\n\(indented(rule.remedy[language]))"
    output += options(of: member, in: profile, language)
    output += examples(
      rule.failing,
      title: ja ? "指摘する例（↓ が指摘の位置）" : "Fails (↓ marks the place)", in: language)
    output += examples(rule.passing, title: ja ? "指摘しない例" : "Passes", in: language)
    return output
  }

  private static func options(
    of member: RuleSet.Member, in profile: Profile, _ language: Language
  ) -> String {
    guard !member.rule.optionValues.isEmpty else { return "" }
    let ja = language == .japanese
    var output = "\n\(ja ? "オプション" : "Options")\n"
    for line in OptionLine.lines(of: member) {
      let range = line.range(in: language)
      let notes =
        line.note(in: language).map { language.inBrackets($0, range) }
        ?? language.inBrackets(range)
      output += indented("\(line.option.name)  \(line.text(in: language))\(notes)")
      output += indented("  " + line.option.summary[language])
      if let threshold = profile.threshold(line.option.name, of: member.description.id) {
        output += indented("  \(profile.rawValue): \(threshold.reason[language])")
      }
    }
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

  private static func indented(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false)
      .map { $0.isEmpty ? "\n" : "  \($0)\n" }.joined()
  }
}
