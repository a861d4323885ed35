/// A JSON value whose objects keep the order of their members, as people want to read a schema.
package indirect enum JSON: Sendable, Equatable {
  case null
  case string(String)
  case number(Double)
  case bool(Bool)
  case array([JSON])
  case object([Member])

  package struct Member: Sendable, Equatable {
    package let name: String
    package let value: JSON

    package init(name: String, value: JSON) {
      self.name = name
      self.value = value
    }
  }

  /// The value as text, with a line end.
  package var text: String { JSONWriter.text(of: self, .document) }
}

extension JSON: JSONValue {
  package func write(to json: inout JSONWriter) {
    switch self {
    case .null: json.null()
    case .string(let text): json.value(text)
    case .number(let number): json.value(number)
    case .bool(let bool): json.value(bool)
    case .array(let items): json.value(items)
    case .object(let members):
      json.object { json in
        for member in members { json.field(naming: member.name, member.value) }
      }
    }
  }
}

extension JSON: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral,
  ExpressibleByBooleanLiteral,
  ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral
{
  package init(stringLiteral value: String) { self = .string(value) }
  package init(integerLiteral value: Int) { self = .number(Double(value)) }
  package init(booleanLiteral value: Bool) { self = .bool(value) }
  package init(arrayLiteral elements: JSON...) { self = .array(elements) }
  package init(dictionaryLiteral elements: (String, JSON)...) {
    self = .object(elements.map { Member(name: $0.0, value: $0.1) })
  }
}

extension JSON {
  package static func strings(_ texts: some Sequence<String>) -> JSON {
    .array(texts.map { .string($0) })
  }

  /// An object with more members after its own.
  package func with(_ more: JSON) -> JSON {
    guard case .object(let own) = self, case .object(let others) = more else { return self }
    return .object(own + others)
  }
}
