internal import Auditing
internal import Phrases
internal import Rules
internal import Scoring
internal import Settings
internal import Words

/// The auditors of a run: drafts with the same settings share one.
final class AuditorPool {
  private struct Key: Equatable {
    let profile: Profile
    let rules: RuleSettings
    let weights: ScoreWeights
    let failOn: FailOn
    let failUnder: Double?
    let dictionary: [HouseWord]
    let vocabulary: TermVocabulary

    init(_ settings: EffectiveSettings) {
      profile = settings.profile.value
      rules = settings.ruleSettings
      weights = settings.scoreWeights
      failOn = settings.failOn.value
      failUnder = settings.failUnder.value
      dictionary = settings.dictionary.value
      vocabulary = settings.vocabulary
    }
  }

  private let segmenters: SegmenterPool
  private var auditors: [(key: Key, auditor: Auditor)] = []

  init(_ segmenters: SegmenterPool) { self.segmenters = segmenters }

  /// Who audits each input, by its name.
  func assignments(
    of inputs: [Input], _ settings: RunSettings
  ) throws -> [String: AuditRun.Assignment] {
    var assignments: [String: AuditRun.Assignment] = [:]
    for input in inputs {
      let own = settings.settings(of: input)
      assignments[input.name] = AuditRun.Assignment(
        auditor: try auditor(for: own), phrases: own.targetPhrases)
    }
    return assignments
  }

  /// The auditor of drafts with some settings.
  /// - Throws: where a segmenter cannot be made, or a rule refuses what the settings let pass.
  func auditor(for settings: EffectiveSettings) throws -> Auditor {
    let key = Key(settings)
    if let known = auditors.first(where: { $0.key == key }) { return known.auditor }
    let auditor = Auditor(
      segmenter: try segmenters.segmenter(adding: key.dictionary),
      rules: try RuleCatalog.rules(for: key.profile, key.rules), weights: key.weights,
      vocabulary: key.vocabulary,
      criteria: PassCriteria(failOn: key.failOn.severity, failUnder: key.failUnder))
    auditors.append((key, auditor))
    return auditor
  }
}
