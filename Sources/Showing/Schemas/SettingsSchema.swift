internal import Phrases
internal import Rules
internal import Scoring
internal import Settings
package import Vocabulary

/// The JSON Schema of settings files, by which editors complete and check them.
package enum SettingsSchema {
  package static func json(in language: Language) -> JSON {
    let members = SettingsKey.allCases.map { key in
      (key.rawValue, described(value(of: key, in: language), key, language))
    }
    return Schema.document("kwaudit: " + SettingsFile.name, Schema.object(members, required: []))
      .with(["$defs": definitions])
  }

  private static func described(_ value: JSON, _ key: SettingsKey, _ language: Language) -> JSON {
    Schema.described(key.summary[language], value)
  }

  private static func value(of key: SettingsKey, in language: Language) -> JSON {
    switch key {
    case .phrases: Schema.list(of: reference("phrase"))
    case .phrasesFile: ["type": "string", "minLength": 1]
    case .drafts: Schema.list(of: group(in: language))
    case .rules: rules(in: language)
    case .profile: Schema.choice(Profile.allCases.map(\.rawValue))
    case .failOn: Schema.choice(FailOn.allCases.map(\.rawValue))
    case .failUnder: Schema.number(0...100)
    case .include: reference("globs")
    case .exclude:
      ["anyOf": [reference("glob"), Schema.list(of: reference("glob"))]]
    case .synonyms: Schema.table(of: reference("texts"))
    case .dictionary: Schema.list(of: reference("text"))
    case .spelling: Schema.table(of: reference("texts"))
    case .score:
      Schema.object(
        ScoreWeights.names.map { ($0, Schema.number(ScoreWeights.range)) }, required: [])
    case .language: Schema.choice(Language.allCases.map(\.rawValue))
    }
  }

  private static func group(in language: Language) -> JSON {
    let settings = SettingsKey.ofDrafts.map { key in
      (key.rawValue, described(value(of: key, in: language), key, language))
    }
    return Schema.object([("files", reference("globs"))] + settings, required: ["files"])
  }

  private static func rules(in language: Language) -> JSON {
    Schema.object(
      RuleCatalog.all.map { rule in
        let summary = rule.description.summary[language]
        return (rule.description.id, Schema.described(summary, change(of: rule, in: language)))
      }, required: [])
  }

  private static func change(of rule: any Rule, in language: Language) -> JSON {
    let options = rule.optionValues.map { option, standard in
      (
        option.name,
        [
          "description": .string(option.summary[language]),
          "type": option.isWhole ? "integer" : "number",
          "minimum": .number(option.range.lowerBound),
          "maximum": .number(option.range.upperBound),
          "default": .number(standard),
        ] as JSON
      )
    }
    let details = Schema.object(
      [
        ("severity", reference("severity")), ("options", Schema.object(options, required: [])),
      ], required: [])
    return ["anyOf": [reference("severity"), details]]
  }

  private static func reference(_ name: String) -> JSON { ["$ref": .string("#/$defs/" + name)] }

  private static var definitions: JSON {
    let severities = RuleLevel.allCases.map { JSON.string($0.rawValue) }
    return [
      // A number is a text as well: phrases: [2026].
      "text": ["type": ["string", "number"]],
      "texts": Schema.list(of: reference("text"), atLeast: 1),
      "glob": ["type": ["string", "number"], "minLength": 1],
      "globs": [
        "anyOf": [reference("glob"), Schema.list(of: reference("glob"), atLeast: 1)]
      ],
      // Readers of YAML 1.1 take `off` for `false`.
      "severity": ["enum": .array(severities + [false])],
      "phrase": [
        "anyOf": [
          reference("text"),
          Schema.object(
            [
              ("phrase", reference("text")), ("weight", Schema.number(TargetPhrase.weights)),
              ("synonyms", Schema.table(of: reference("texts"))),
            ], required: ["phrase"]),
        ]
      ],
    ]
  }
}
