package import Auditing
package import Drafts
package import Phrases
package import Reports
internal import Rules
package import Scoring

extension EffectiveSettings {
  /// The settings as the audit of a draft takes them.
  /// - Throws: what the score refuses; a settings file that was read has nothing of it.
  package func auditSettings() throws(ScoreWeightError) -> AuditSettings {
    AuditSettings(
      profile: values.profile.value,
      rules: RuleSettings(
        severities: values.rules.compactMapValues(\.value.severity),
        options: values.rules.mapValues(\.value.options).filter { !$0.value.isEmpty }),
      weights: try ScoreWeights(changing: values.score.mapValues(\.value)),
      dictionary: values.dictionary.value,
      vocabulary: TermVocabulary(
        synonyms: values.synonyms.value, spelling: values.spelling.value),
      metadata: metadataKeys, siteNames: values.siteNames.value)
  }

  /// The keys by which drafts name their metadata.
  package var metadataKeys: MetadataKeys { values.metadata.value }

  /// The phrases with the synonyms that each has for itself.
  package var targetPhrases: [TargetPhrase] {
    values.phrases.value.map { TermVocabulary(synonyms: $0.synonyms).applied(to: $0.phrase) }
  }

  /// When the draft passes.
  package var criteria: Report.Criteria {
    Report.Criteria(failOn: values.failOn.value, failUnder: values.failUnder.value)
  }

  /// A text that is the same for the same `auditSettings()`, and for no others.
  package var auditKey: String {
    SettingDescriptor.all.filter { $0.effect == .audit }
      .flatMap { $0.lines(values).map(\.text) }.joined(separator: "\n")
  }
}
