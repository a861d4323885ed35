internal import Phrases
internal import Reports
internal import Rules
internal import Runs
internal import Scoring
internal import Settings
internal import Words

/// How the drafts of a run are audited: those with the same settings share one value.
final class AuditSettingsPool {
  private struct Key: Equatable {
    let profile: Profile
    let rules: RuleSettings
    let weights: ScoreWeights
    let dictionary: [HouseWord]
    let vocabulary: TermVocabulary

    init(_ settings: EffectiveSettings) {
      profile = settings.profile.value
      rules = settings.ruleSettings
      weights = settings.scoreWeights
      dictionary = settings.dictionary.value
      vocabulary = settings.vocabulary
    }
  }

  /// The words of the command line; they overrule those of the settings.
  private let words: [HouseWord]
  private var known: [(key: Key, settings: AuditSettings)] = []

  init(_ words: [HouseWord]) { self.words = words }

  /// How each input is audited, by its name.
  func assignments(
    of inputs: [Input], _ settings: RunSettings
  ) throws -> [String: AuditRun.Assignment] {
    var assignments: [String: AuditRun.Assignment] = [:]
    for input in inputs {
      assignments[input.name] = try assignment(for: settings.settings(of: input))
    }
    return assignments
  }

  func assignment(for settings: EffectiveSettings) throws -> AuditRun.Assignment {
    AuditRun.Assignment(
      try auditSettings(for: settings),
      criteria: Report.Criteria(
        failOn: settings.failOn.value, failUnder: settings.failUnder.value),
      phrases: settings.targetPhrases)
  }

  /// - Throws: where a rule refuses what the settings let pass.
  private func auditSettings(for settings: EffectiveSettings) throws -> AuditSettings {
    let key = Key(settings)
    if let same = known.first(where: { $0.key == key }) { return same.settings }
    let new = AuditSettings(
      rules: try RuleCatalog.rules(for: key.profile, key.rules), weights: key.weights,
      dictionary: key.dictionary + words, vocabulary: key.vocabulary)
    known.append((key, new))
    return new
  }
}
