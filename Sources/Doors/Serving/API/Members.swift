internal import Messages

/// The members of an object that a client sent, read strictly.
struct Members: Sendable {
  private let values: [String: JSONInput]

  /// - Parameter names: those that it may have.
  /// - Throws: where it is no object, or has others.
  init(_ value: JSONInput, names: [String]) throws(Refusal) {
    guard case .object(let values) = value else {
      throw Refusal(.wrongType("", .object), at: "")
    }
    if let other = values.keys.filter({ !names.contains($0) }).min() {
      throw Refusal(.unknownMember(other.shortened, allowed: names), at: Self.pointer(other))
    }
    self.values = values
  }

  func text(_ name: String) throws(Refusal) -> String? {
    switch values[name] {
    case nil: return nil
    case .string(let text): return text
    default: throw Refusal(.wrongType(name, .text), at: Self.pointer(name))
    }
  }

  func requiredText(_ name: String) throws(Refusal) -> String {
    guard let text = try text(name) else { throw missing(name) }
    return text
  }

  /// - Parameter limit: how many there may be.
  func texts(_ name: String, atMost limit: Int) throws(Refusal) -> [String] {
    guard let value = values[name] else { return [] }
    guard case .array(let items) = value else {
      throw Refusal(.wrongType(name, .texts), at: Self.pointer(name))
    }
    guard items.count <= limit else {
      throw Refusal(.tooManyItems(name, limit: limit), at: Self.pointer(name))
    }
    var texts: [String] = []
    for (index, item) in items.enumerated() {
      guard case .string(let text) = item else {
        throw Refusal(.wrongType(name, .texts), at: Self.pointer(name, index))
      }
      texts.append(text)
    }
    return texts
  }

  /// One of the cases of a type.
  func choice<Choice: RawRepresentable<String> & CaseIterable>(
    _ name: String, isRequired: Bool = false
  ) throws(Refusal) -> Choice? {
    guard let text = try text(name) else {
      if isRequired { throw missing(name) }
      return nil
    }
    guard let choice = Choice(rawValue: text) else {
      let allowed = Choice.allCases.map(\.rawValue)
      throw Refusal(.wrongChoice(name, text.shortened, allowed: allowed), at: Self.pointer(name))
    }
    return choice
  }

  func object(_ name: String) throws(Refusal) -> [String: JSONInput]? {
    switch values[name] {
    case nil: return nil
    case .object(let members): return members
    default: throw Refusal(.wrongType(name, .object), at: Self.pointer(name))
    }
  }

  private func missing(_ name: String) -> Refusal {
    Refusal(.missingMember(name), at: "")
  }

  /// The place of a value by the names and numbers on the way to it (RFC 6901).
  static func pointer(_ names: Any...) -> String {
    names.map {
      "/" + "\($0)".replacing("~", with: "~0").replacing("/", with: "~1")
    }.joined()
  }
}

extension String {
  /// As much of what a client sent as is told again.
  var shortened: String { String(prefix(80)) }
}
