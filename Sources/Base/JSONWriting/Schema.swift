/// Words of JSON Schema (draft 2020-12).
package enum Schema {
  /// A schema that stands by itself.
  package static func document(_ title: String, _ schema: JSON) -> JSON {
    let head: JSON = [
      "$schema": "https://json-schema.org/draft/2020-12/schema", "title": .string(title),
    ]
    return head.with(schema)
  }

  /// A schema with words that editors show.
  package static func described(_ text: String, _ schema: JSON) -> JSON {
    let head: JSON = ["description": .string(text)]
    return head.with(schema)
  }

  /// Exactly these members and no others.
  package static func object(_ members: [(String, JSON)], required: [String]) -> JSON {
    [
      "type": "object",
      "properties": .object(members.map { JSON.Member(name: $0.0, value: $0.1) }),
      "required": .strings(required),
      "additionalProperties": false,
    ]
  }

  /// Any names, each with such a value.
  package static func table(of value: JSON) -> JSON {
    ["type": "object", "additionalProperties": value]
  }

  package static func list(of item: JSON, atLeast count: Int = 0) -> JSON {
    let list: JSON = ["type": "array", "items": item]
    return count == 0 ? list : list.with(["minItems": .number(Double(count))])
  }

  package static func choice(_ names: some Sequence<String>) -> JSON { ["enum": .strings(names)] }

  /// One of the names of a type's cases.
  package static func choice<Case: CaseIterable & RawRepresentable<String>>(
    of type: Case.Type
  ) -> JSON {
    choice(type.allCases.map(\.rawValue))
  }

  package static func number(_ range: ClosedRange<Double>, isWhole: Bool = false) -> JSON {
    [
      "type": isWhole ? "integer" : "number",
      "minimum": .number(range.lowerBound), "maximum": .number(range.upperBound),
    ]
  }

  package static let string: JSON = ["type": "string"]
  package static let bool: JSON = ["type": "boolean"]
  /// 0 or more.
  package static let count: JSON = ["type": "integer", "minimum": 0]
  /// 1 or more.
  package static let position: JSON = ["type": "integer", "minimum": 1]
}
