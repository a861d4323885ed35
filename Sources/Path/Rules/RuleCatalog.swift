internal import SourceText
package import Vocabulary

/// Every rule there is, in the order in which they are listed.
package enum RuleCatalog {
  package static let all: [any Rule.Type] = [
    PhraseMissingFromTitle.self,
    PhraseLateInTitle.self,
    PhraseMissingFromLead.self,
    PhraseMissingFromHeadings.self,
    PhraseMissingFromDescription.self,
    PhraseMissingFromClosing.self,

    TermNeverUsed.self,
    TermsNeverTogether.self,
    DensityHigh.self,
    TopicGap.self,
    MixedSpelling.self,

    // Of findings of one passage the first in this order stays, if it is as grave as the others.
    HiddenText.self,
    KeywordList.self,
    RawQueryInText.self,
    TermSeries.self,
    DoorwayPassages.self,
    TermBesideRowKey.self,
    StuffedSlot.self,
    PhraseInTooManyHeadings.self,
    ThickPassage.self,
    RepeatedOpening.self,
    PhraseRepeatedInARow.self,
    RotatedSpellings.self,

    TitleMissing.self,
    MultipleH1.self,
    SkippedHeadingLevel.self,
    EmptyHeading.self,
    HeadingNotRecognised.self,
    DuplicateHeading.self,
    LongSection.self,
    LongSentence.self,
    LongParagraph.self,

    TitleTooWide.self,
    DescriptionMissing.self,
    DescriptionTooShort.self,
    DescriptionTooLong.self,
    ImageWithoutAlt.self,

    PlanningNote.self,
    CitationResidue.self,
    Placeholder.self,
    InvisibleCharacter.self,
    // Judges the suppressions of all other rules, so it comes last.
    UnusedSuppression.self,
  ]

  package static let ids: [RuleID] = all.map { $0.id }

  /// The rule of an id; `nil` where there is none.
  package static func rule(_ id: RuleID) -> (any Rule.Type)? { byID[id] }

  private static let byID = Dictionary(uniqueKeysWithValues: zip(ids, all))

  /// All rules as a profile has them, and then as a house set them.
  /// - Throws: the first of the settings' problems.
  package static func rules(
    for profile: Profile, _ settings: RuleSettings = RuleSettings()
  ) throws(RuleSettingError) -> RuleSet {
    if let problem = problems(in: settings).first { throw problem }
    let ofProfile = profile.options
    return RuleSet(
      members: all.map { type in
        RuleSet.Member(
          rule: type.init().setting(ofProfile[type.id] ?? [:])
            .setting(settings.options[type.id] ?? [:]),
          severity: settings.severities[type.id])
      })
  }

  /// Everything in the settings that no rule can take, by rule and option.
  package static func problems(in settings: RuleSettings) -> [RuleSettingError] {
    let named = Set(settings.severities.keys).union(settings.options.keys).sorted()
    return named.flatMap { id -> [RuleSettingError] in
      guard let rule = rule(id) else { return [unknownRule(id.rawValue)] }
      let values = (settings.options[id] ?? [:]).sorted { $0.key < $1.key }
      return values.compactMap { problem(rule, option: $0.key, $0.value) }
    }
  }

  /// The error of a name that is not a rule's.
  package static func unknownRule(_ name: String) -> RuleSettingError {
    .unknownRule(name, nearest: nearest(to: name))
  }

  /// The id that a name was probably meant to be; failing that, the first that has the word it was meant to be.
  static func nearest(to name: String) -> String? {
    let ids = ids.map(\.rawValue)
    if let id = ids.nearest(to: name) { return id }
    guard name.count >= fewestLetters else { return nil }
    let words = ids.map { $0.split(separator: "-").map(String.init) }
    let word = words.joined().filter { $0.count >= fewestLetters }.nearest(to: name)
    return word.flatMap { word in words.firstIndex { $0.contains(word) } }.map { ids[$0] }
  }

  /// Shorter words are near to too much.
  private static let fewestLetters = 5

  private static func problem(
    _ rule: any Rule.Type, option name: String, _ value: Double
  ) -> RuleSettingError? {
    let options = rule.standardValues.map(\.option)
    guard let option = options.first(where: { $0.name == name }) else {
      return .unknownOption(name, rule: rule.id, allowed: options.map(\.name))
    }
    return option.allows(value) ? nil : .notAllowed(value, option: option, rule: rule.id)
  }
}
