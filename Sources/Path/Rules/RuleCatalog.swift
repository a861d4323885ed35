internal import SourceText

/// Every rule there is, in the order in which they are listed.
package enum RuleCatalog {
  package static let all: [any Rule] = [
    PhraseMissingFromTitle(),
    PhraseLateInTitle(),
    PhraseMissingFromLead(),
    PhraseMissingFromHeadings(),
    PhraseMissingFromDescription(),
    PhraseInTooManyHeadings(),
    PhraseMissingFromClosing(),

    TermNeverUsed(),
    TermsNeverTogether(),
    KeywordListRule(),
    PhraseRepeatedInARow(),
    DensityHigh(),
    TopicGapRule(),
    MixedSpelling(),

    TitleMissing(),
    MultipleH1(),
    SkippedHeadingLevel(),
    EmptyHeading(),
    DuplicateHeading(),
    LongSection(),
    LongSentence(),
    LongParagraph(),

    TitleTooWide(),
    DescriptionMissing(),
    DescriptionTooShort(),
    DescriptionTooLong(),
    ImageWithoutAlt(),

    PlanningNote(),
    CitationResidue(),
    Placeholder(),
    // Judges the suppressions of all rules before it.
    UnusedSuppression(),
  ]

  /// The rule of an id; `nil` where there is none.
  package static func rule(_ id: String) -> (any Rule)? { all.first { $0.description.id == id } }

  /// All rules as a profile has them, and then as a house set them.
  /// - Throws: the first of the settings' problems.
  package static func rules(
    for profile: Profile, _ settings: RuleSettings = RuleSettings()
  ) throws(RuleSettingError) -> RuleSet {
    if let problem = problems(in: settings).first { throw problem }
    let ofProfile = profile.options
    return RuleSet(
      members: all.map { rule in
        let id = rule.description.id
        return RuleSet.Member(
          rule: rule.setting(ofProfile[id] ?? [:]).setting(settings.options[id] ?? [:]),
          severity: settings.severities[id])
      })
  }

  /// Everything in the settings that no rule can take, by rule and option.
  package static func problems(in settings: RuleSettings) -> [RuleSettingError] {
    let named = Set(settings.severities.keys).union(settings.options.keys).sorted()
    return named.flatMap { id -> [RuleSettingError] in
      guard let rule = rule(id) else { return [unknownRule(id)] }
      let values = (settings.options[id] ?? [:]).sorted { $0.key < $1.key }
      return values.compactMap { problem(rule, option: $0.key, $0.value) }
    }
  }

  /// The error of an id that no rule has.
  package static func unknownRule(_ id: String) -> RuleSettingError {
    .unknownRule(id, nearest: all.map(\.description.id).nearest(to: id) ?? "")
  }

  private static func problem(
    _ rule: any Rule, option name: String, _ value: Double
  ) -> RuleSettingError? {
    let options = rule.optionValues.map(\.option)
    guard let option = options.first(where: { $0.name == name }) else {
      return .unknownOption(
        name, rule: rule.description.id, nearest: options.map(\.name).nearest(to: name))
    }
    return option.allows(value)
      ? nil : .notAllowed(value, option: option, rule: rule.description.id)
  }
}
