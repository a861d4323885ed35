package import Phrases
package import Rules
package import Scoring
package import Vocabulary
package import Words

/// What holds for one draft: the command line before the settings file before the defaults, and in
/// the file a later entry of `drafts` before an earlier one before what holds for every draft.
package struct EffectiveSettings: Sendable {
  /// The settings file, as a person in the current folder writes it; `nil` without one.
  package var file: String?
  /// In the order in which they count; those of the draft itself come after them.
  package var phrases: Setting<[PhraseSetting]>
  package var profile: Setting<Profile>
  /// What is changed about rules, by rule id.
  package var rules: [String: Setting<RuleChange>]
  package var failOn: Setting<FailOn>
  /// 0 to 100; `nil`: no score fails a draft.
  package var failUnder: Setting<Double?>
  /// What is changed about the score, by the names of `ScoreWeights.names`.
  package var score: [String: Setting<Double>]
  package var synonyms: Setting<[TermSynonyms]>
  package var dictionary: Setting<[HouseWord]>
  package var spelling: Setting<[AcceptedSpelling]>
  /// `nil`: the environment decides.
  package var language: Setting<Language?>

  /// The changes of `rules` as the rules take them.
  package var ruleSettings: RuleSettings {
    RuleSettings(
      severities: rules.compactMapValues(\.value.severity),
      options: rules.mapValues(\.value.options).filter { !$0.value.isEmpty })
  }

  /// What terms of all phrases stand for, and how they are spelled.
  package var vocabulary: TermVocabulary {
    TermVocabulary(synonyms: synonyms.value, spelling: spelling.value)
  }

  /// The phrases with the synonyms that each has for itself.
  package var targetPhrases: [TargetPhrase] {
    phrases.value.map { TermVocabulary(synonyms: $0.synonyms).applied(to: $0.phrase) }
  }

  /// The changes of `score` as the score takes them; the reader has refused what it would not.
  package var scoreWeights: ScoreWeights {
    (try? ScoreWeights(changing: score.mapValues(\.value))) ?? .standard
  }

  /// - Parameters:
  ///   - names: the draft's path from the folder of the settings file.
  ///   - file: the settings file of the draft; `nil` where there is none.
  init(
    ofDraft names: [String], file: SettingsFile?, commandLine: CommandLineSettings
  ) {
    let settings = file?.settings ?? Settings()
    let groups = settings.groups.filter { $0.files.contains { $0.matches(names) } }
    let layers = [settings.common] + groups.map(\.settings)

    self.file = file?.path
    phrases = Self.phrases(of: layers, forDraft: names, commandLine)
    profile =
      commandLine.profile.map { Setting($0, .commandLine) }
      ?? layers.compactMap(\.profile).last ?? Setting(.article, .standard)
    rules = layers.reduce(into: [:]) { rules, layer in
      for (id, change) in layer.rules {
        rules[id] = rules[id].map { $0.changed(by: change) } ?? change
      }
    }
    failOn =
      commandLine.failOn.map { Setting($0, .commandLine) } ?? settings.failOn
      ?? Setting(.error, .standard)
    failUnder =
      commandLine.failUnder.map { Setting($0, .commandLine) }
      ?? layers.compactMap(\.failUnder).last.map { Setting($0.value, $0.origin) }
      ?? Setting(nil, .standard)
    score = settings.score
    synonyms = settings.synonyms ?? Setting([], .standard)
    dictionary = settings.dictionary ?? Setting([], .standard)
    spelling = settings.spelling ?? Setting([], .standard)
    language =
      commandLine.language.map { Setting($0, .commandLine) }
      ?? settings.language.map { Setting($0.value, $0.origin) } ?? Setting(nil, .standard)
  }

  /// Phrases of the command line, else those of the last layer that names any: first the sheet's,
  /// which are the draft's own, then the listed ones.
  private static func phrases(
    of layers: [DraftSettings], forDraft names: [String], _ commandLine: CommandLineSettings
  ) -> Setting<[PhraseSetting]> {
    if !commandLine.phrases.isEmpty {
      let phrases = commandLine.phrases.map { PhraseSetting(phrase: $0, origin: .commandLine) }
      return Setting(phrases, .commandLine)
    }
    guard let layer = layers.last(where: { $0.phrases != nil || $0.phrasesFile != nil }) else {
      return Setting([], .standard)
    }
    let own = layer.phrasesFile?.value.phrases(ofDraft: names) ?? []
    let origin = layer.phrases?.origin ?? layer.phrasesFile?.origin ?? .standard
    return Setting(own + (layer.phrases?.value ?? []), origin)
  }
}

extension Setting<RuleChange> {
  /// The change with what a later one says about the same rule.
  fileprivate func changed(by later: Setting<RuleChange>) -> Setting<RuleChange> {
    Setting(
      RuleChange(
        severity: later.value.severity ?? value.severity,
        options: value.options.merging(later.value.options) { $1 }),
      later.origin)
  }
}
