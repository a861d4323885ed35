internal import JSONWriting
internal import Rules
internal import Scoring
internal import Vocabulary

extension SettingKind {
  /// Severities and options of rules; what two places say about a rule is put together.
  static func rules() -> Self where Value == [RuleID: Setting<RuleChange>] {
    SettingKind(
      takes: .rules,
      schema: { language in
        Schema.object(
          RuleCatalog.all.map { rule in
            let summary = rule.description.summary[language]
            return (rule.id.rawValue, Schema.described(summary, rule.changeSchema(language)))
          }, required: [])
      },
      read: { $1.rules($0) },
      lay: { later, earlier in
        earlier.merge(later) { Setting($0.value.changed(by: $1.value), $1.origin) }
      },
      written: { rules in
        if rules.isEmpty { return nil }
        return .entries(
          rules.sorted { $0.key < $1.key }.map { ("\($0): \($1.value.yaml)", $1.origin) })
      })
  }

  /// Points of the score, by the names of `ScoreWeights.names`.
  static func score() -> Self where Value == [String: Setting<Double>] {
    SettingKind(
      takes: .score,
      schema: { _ in
        Schema.object(
          ScoreWeights.names.map { ($0, Schema.number(ScoreWeights.range)) }, required: [])
      },
      read: { $1.score($0) },
      lay: { later, earlier in earlier.merge(later) { $1 } },
      written: { score in
        if score.isEmpty { return nil }
        return .entries(
          ScoreWeights.names.compactMap { name in
            score[name].map { ("\(name): \($0.value.figure)", $0.origin) }
          })
      })
  }

  /// Settings of some drafts. They are laid over the others, and so written as those.
  static func groups() -> Self where Value == Setting<[DraftGroup]> {
    SettingKind(
      .drafts,
      schema: { language in
        let settings = SettingDescriptor.ofDrafts.map { ($0.name, $0.describedSchema(language)) }
        return Schema.list(
          of: Schema.object(
            [(DraftGroup.filesKey, SchemaDefinition.globs.reference)] + settings,
            required: [DraftGroup.filesKey]))
      },
      read: { $1.groups($0) })
  }
}

extension Rule {
  fileprivate static func changeSchema(_ language: Language) -> JSON {
    let options = standardValues.map { option, standard in
      (
        option.name,
        Schema.described(
          option.summary[language], Schema.number(option.range, isWhole: option.isWhole)
        ).with(["default": .number(standard)])
      )
    }
    let severity = SchemaDefinition.severity.reference
    let details = Schema.object(
      [("severity", severity), ("options", Schema.object(options, required: []))], required: [])
    return ["anyOf": [severity, details]]
  }
}

extension RuleChange {
  /// The change with what a later one says about the same rule.
  fileprivate func changed(by later: RuleChange) -> RuleChange {
    RuleChange(
      severity: later.severity ?? severity, options: options.merging(later.options) { $1 })
  }

  fileprivate var yaml: String {
    if options.isEmpty { return severity?.rawValue ?? "{}" }
    let options = options.sorted { $0.key < $1.key }
      .map { "\($0.key): \($0.value.figure)" }.joined(separator: ", ")
    let parts = severity.map { ["severity: \($0.rawValue)"] } ?? []
    return "{" + (parts + ["options: {\(options)}"]).joined(separator: ", ") + "}"
  }
}
