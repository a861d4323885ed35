package import Phrases
package import Rules
package import Vocabulary
package import Words

/// What a settings file says.
package struct Settings: Sendable {
  /// What holds for every draft.
  package var common = DraftSettings()
  /// What holds for some drafts only, in the file's order.
  package var groups: [DraftGroup] = []
  package var synonyms: Setting<[TermSynonyms]>?
  package var dictionary: Setting<[HouseWord]>?
  package var spelling: Setting<[AcceptedSpelling]>?
  /// By the names of `ScoreWeights.names`.
  package var score: [String: Setting<Double>] = [:]
  package var failOn: Setting<FailOn>?
  package var include: Setting<[Glob]>?
  package var exclude: Setting<[Glob]>?
  package var language: Setting<Language>?

  package init() {}
}

/// What can be set for all drafts, or for some.
package struct DraftSettings: Sendable {
  package var phrases: Setting<[PhraseSetting]>?
  package var phrasesFile: Setting<PhraseSheet>?
  package var profile: Setting<Profile>?
  /// By rule id.
  package var rules: [String: Setting<RuleChange>] = [:]
  /// 0 to 100.
  package var failUnder: Setting<Double>?

  package init() {}
}

/// Drafts that have settings of their own.
package struct DraftGroup: Sendable {
  package var files: [Glob]
  package var settings: DraftSettings
}

/// What a file changes about a rule.
package struct RuleChange: Sendable, Equatable {
  /// `nil`: as the rule has it.
  package var severity: RuleLevel?
  package var options: [String: Double]

  package init(severity: RuleLevel? = nil, options: [String: Double] = [:]) {
    self.severity = severity
    self.options = options
  }
}

/// A target phrase of the settings.
package struct PhraseSetting: Sendable, Equatable {
  package var phrase: TargetPhrase
  /// Synonyms that hold for this phrase's terms only.
  package var synonyms: [TermSynonyms] = []
  /// The line that names it.
  package var origin: Origin
}
