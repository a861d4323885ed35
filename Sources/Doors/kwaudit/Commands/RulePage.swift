internal import Rules
internal import Vocabulary

/// What `kwaudit rules ID` prints: one rule with its reasons, what it asks for before and after, its options, and
/// what it reports and what not.
enum RulePage {
  static func page(
    of member: RuleSet.Member, in profile: Profile, _ language: Language
  ) -> String {
    let ja = language == .japanese
    let rule = member.description
    var output = "\(rule.id)  (\(member.severityNames))\n\(rule.summary[language])\n"
    output += "\n\(ja ? "理由" : "Why it matters")\n\(indented(rule.rationale[language]))"
    if !rule.sources.isEmpty {
      output += "\n\(ja ? "出典" : "Sources")\n"
      for source in rule.sources { output += "  \(source.name)\n    \(source.address)\n" }
    }
    output += "\n\(ja ? "直し方" : "What to do")\n\(indented(rule.remedy[language]))"
    if let known = RuleUsefulness.of(rule.id) {
      output += "\n\(ja ? "編集者の判定" : "What editors said")\n\(indented(known.summary()[language]))"
    }
    for pair in rule.pairs { output += self.pair(pair, in: language) }
    output += options(of: member, in: profile, language)
    output += "\n\(ja ? "指摘を止めるとき" : "To silence a finding")\n"
    for (place, text) in silencing(rule.id) {
      output += "  \(place[language])\n    \(text)\n"
    }
    output += examples(
      rule.failing, title: ja ? "指摘される例：↓は指摘の位置" : "Reported, ↓ marks the place", in: language)
    output += examples(rule.passing, title: ja ? "指摘されない例" : "Not reported", in: language)
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

  /// How a finding, or the rule, is kept from counting.
  private static func silencing(_ id: RuleID) -> [(place: Localized, text: String)] {
    [
      (
        Localized(
          ja: "1か所だけ（指摘された行の前の行に書く）", en: "One place (on a line before that of the finding)"),
        "<!-- kwaudit-disable-next-line \(id) -->"
      ),
      (
        Localized(ja: "原稿の全体で（どこに書いてもよい）", en: "A whole draft (anywhere in it)"),
        "<!-- kwaudit-disable-file \(id) -->"
      ),
      (
        Localized(ja: "すべての原稿で（設定ファイル）", en: "Everywhere (in the settings file)"),
        "rules: {\(id): off}"
      ),
    ]
  }

  private static func examples(
    _ examples: [RuleExample], title: String, in language: Language
  ) -> String {
    var output = ""
    // Longer ones repeat a sentence until a limit is reached, which tells readers nothing.
    for example in examples where example.isShort {
      let conditions = RuleConditions.text(phrases: example.phrases, in: language)
      output += "\n\(title)\(conditions)\n" + indented(example.text.showingInvisibles)
    }
    return output
  }

  private static func pair(_ pair: RulePair, in language: Language) -> String {
    let ja = language == .japanese
    let conditions = RuleConditions.text(
      phrases: pair.phrases, options: pair.options, in: language)
    return "\n\(ja ? "直す前" : "Before")\(conditions)\n" + indented(pair.before.showingInvisibles)
      + "\n\(ja ? "直した後" : "After")\n" + indented(pair.after.showingInvisibles)
  }

  private static func indented(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false)
      .map { $0.isEmpty ? "\n" : "  \($0)\n" }.joined()
  }
}
