/// Words of JSON Schema (draft 2020-12).
enum Schema {
  /// A schema that stands by itself.
  static func document(_ title: String, _ schema: JSON) -> JSON {
    let head: JSON = [
      "$schema": "https://json-schema.org/draft/2020-12/schema", "title": .string(title),
    ]
    return head.with(schema)
  }

  /// A schema with words that editors show.
  static func described(_ text: String, _ schema: JSON) -> JSON {
    let head: JSON = ["description": .string(text)]
    return head.with(schema)
  }

  /// Exactly these members and no others.
  static func object(_ members: [(String, JSON)], required: [String]) -> JSON {
    [
      "type": "object",
      "properties": .object(members.map { JSON.Member(name: $0.0, value: $0.1) }),
      "required": .strings(required),
      "additionalProperties": false,
    ]
  }

  /// Any names, each with such a value.
  static func table(of value: JSON) -> JSON {
    ["type": "object", "additionalProperties": value]
  }

  static func list(of item: JSON, atLeast count: Int = 0) -> JSON {
    let list: JSON = ["type": "array", "items": item]
    return count == 0 ? list : list.with(["minItems": .number(Double(count))])
  }

  static func choice(_ names: some Sequence<String>) -> JSON { ["enum": .strings(names)] }

  static func number(_ range: ClosedRange<Double>) -> JSON {
    ["type": "number", "minimum": .number(range.lowerBound), "maximum": .number(range.upperBound)]
  }

  static let string: JSON = ["type": "string"]
  static let bool: JSON = ["type": "boolean"]
  /// 0 or more.
  static let count: JSON = ["type": "integer", "minimum": 0]
  /// 1 or more.
  static let position: JSON = ["type": "integer", "minimum": 1]
}
