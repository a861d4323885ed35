internal import Rules
internal import Vocabulary

/// Every rule, with the reasons, passages before and after, and options that a house reads before it changes one.
struct RulesReference {
  private let language: Language

  static func text(in language: Language) -> String {
    let reference = RulesReference(language: language)
    let details = RuleCatalog.all.map(reference.section).joined(separator: "\n")
    return [reference.list, reference.profiles, details].joined(separator: "\n")
  }

  private func word(ja: String, en: String) -> String { language == .japanese ? ja : en }

  /// A text in which a code host finds no tags.
  private func prose(_ text: Localized) -> String { text[language].replacing("<", with: "&lt;") }

  /// The rules of each group with their severities.
  private var list: String {
    RuleGroup.allCases.map { group in
      var table = MarkdownTable(
        word(ja: "ルール", en: "rule"), word(ja: "深刻度", en: "severity"),
        word(ja: "指摘すること", en: "what it finds"))
      for rule in RuleCatalog.all.map({ $0.description }) where rule.group == group {
        table.add("[`\(rule.id)`](#\(rule.id))", severities(rule), prose(rule.summary))
      }
      return "### \(group.title[language])\n\n\(table.text)"
    }.joined(separator: "\n")
  }

  /// The options that profiles set in ways of their own.
  private var profiles: String {
    let names = Profile.allCases.map { ":`\($0.rawValue)`" }
    var table = MarkdownTable(
      [word(ja: "ルールとオプション", en: "rule and option")] + names)
    for rule in RuleCatalog.all {
      for (option, standard) in rule.standardValues {
        let values = Profile.allCases.map {
          $0.threshold(option.name, of: rule.id)?.value ?? standard
        }
        if values.allSatisfy({ $0 == standard }) { continue }
        table.add(["`\(rule.id)` `\(option.name)`"] + values.map(\.figure))
      }
    }
    let kinds = Profile.allCases.map { "- `\($0.rawValue)`: \($0.summary[language])\n" }.joined()
    return """
      ## \(word(ja: "プロファイル", en: "Profiles"))

      \(word(
        ja: "プロファイルは原稿の種類で、ルールのしきい値だけが変わります。理由は各ルールのオプションに書いてあります。",
        en: "A profile is a kind of draft. Profiles differ in thresholds alone; the reasons are with the options."))

      \(kinds)
      \(table.text)
      ## \(word(ja: "各ルール", en: "The rules one by one"))

      """
  }

  private func section(_ rule: any Rule.Type) -> String {
    let description = rule.description
    let severities = severities(description)
    var text = """
      ### \(description.id)

      \(prose(description.summary))\(word(ja: "。（\(severities)）", en: ". (\(severities))"))

      **\(word(ja: "理由", en: "Why it matters"))**\(colon)\(prose(description.rationale))\(sources(of: description))

      **\(word(ja: "直し方", en: "What to do"))**\(colon)\(prose(description.remedy))

      """
    for pair in description.pairs { text += self.pair(pair) }
    if !rule.standardValues.isEmpty { text += "\n" + options(of: rule) }
    return text
  }

  private func sources(of rule: RuleDescription) -> String {
    if rule.sources.isEmpty { return "" }
    let links = rule.sources.map { "[\($0.name)](\($0.address))" }
    return "\n\n**\(word(ja: "出典", en: "Sources"))**\(colon)" + links.joined(separator: ", ")
  }

  private func options(of rule: any Rule.Type) -> String {
    var table = MarkdownTable(
      Glossary.option.name[language], Glossary.byDefault.name[language],
      word(ja: "範囲", en: "range"), word(ja: "働き", en: "what it does"))
    for (option, value) in rule.standardValues {
      let reasons = Profile.allCases.compactMap { profile in
        profile.threshold(option.name, of: rule.id).map {
          "<br>`\(profile.rawValue)` \($0.value.figure)\(colon)\(prose($0.reason))"
        }
      }
      let range = [option.range.lowerBound, option.range.upperBound]
        .map { $0.decimal(places: 1, isTrimmed: true) }
      table.add(
        "`\(option.name)`", option.text(value)[language],
        range.joined(separator: word(ja: "〜", en: " to ")),
        prose(option.summary) + reasons.joined())
    }
    return table.text
  }

  private func pair(_ pair: RulePair) -> String {
    let conditions = RuleConditions.text(
      phrases: pair.phrases, options: pair.options, in: language)
    return """

      **\(word(ja: "直す前", en: "Before"))**\(conditions)

      ````markdown
      \(pair.before.showingInvisibles)
      ````

      **\(word(ja: "直した後", en: "After"))**

      ````markdown
      \(pair.after.showingInvisibles)
      ````

      """
  }

  private func severities(_ rule: RuleDescription) -> String {
    rule.severities.map(\.rawValue).joined(separator: "/")
  }

  private var colon: String { word(ja: "：", en: ": ") }
}
