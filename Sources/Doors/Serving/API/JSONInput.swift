internal import FoundationEssentials
internal import Messages

/// A JSON value that a client sent.
indirect enum JSONInput: Sendable {
  case null
  case bool(Bool)
  case number(Double)
  case string(String)
  case array([JSONInput])
  case object([String: JSONInput])

  init(_ bytes: [UInt8]) throws(Refusal) {
    guard String(validating: bytes, as: UTF8.self) != nil,
      let value = try? JSONDecoder().decode(JSONInput.self, from: Data(bytes))
    else { throw Refusal(.notJSON) }
    self = value
  }
}

extension JSONInput: Decodable {
  init(from decoder: any Decoder) throws {
    if let members = try? [String: JSONInput](from: decoder) {
      self = .object(members)
    } else if let items = try? [JSONInput](from: decoder) {
      self = .array(items)
    } else {
      let value = try decoder.singleValueContainer()
      if value.decodeNil() {
        self = .null
      } else if let text = try? value.decode(String.self) {
        self = .string(text)
      } else if let bool = try? value.decode(Bool.self) {
        self = .bool(bool)
      } else {
        self = .number(try value.decode(Double.self))
      }
    }
  }
}
