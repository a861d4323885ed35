package import JSONWriting
internal import Phrases
internal import Vocabulary

/// What the schemas of several settings share, by its name in `$defs`.
package enum SchemaDefinition: String, Sendable, CaseIterable {
  case text, texts, glob, globs, severity, phrase

  package var reference: JSON { ["$ref": .string("#/$defs/" + rawValue)] }

  package var schema: JSON {
    switch self {
    // A number is a text as well: phrases: [2026].
    case .text: ["type": ["string", "number"]]
    case .texts: Schema.list(of: Self.text.reference, atLeast: 1)
    case .glob: ["type": ["string", "number"], "minLength": 1]
    case .globs: Self.oneOrMore(.glob, atLeast: 1)
    // Readers of YAML 1.1 take `off` for `false`.
    case .severity: ["enum": .array(RuleLevel.allCases.map { .string($0.rawValue) } + [false])]
    case .phrase:
      [
        "anyOf": [
          Self.text.reference,
          Schema.object(
            [
              ("phrase", Self.text.reference), ("weight", Schema.number(TargetPhrase.weights)),
              ("synonyms", Schema.table(of: Self.texts.reference)),
            ], required: ["phrase"]),
        ]
      ]
    }
  }

  /// One value, or a list of such values.
  static func oneOrMore(_ value: SchemaDefinition, atLeast count: Int = 0) -> JSON {
    ["anyOf": [value.reference, Schema.list(of: value.reference, atLeast: count)]]
  }
}
