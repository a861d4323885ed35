/// A pattern of one name of a path.
struct NamePattern: Sendable {
  private enum Token: Sendable {
    case character(Character)
    /// `?`
    case any
    /// `*`
    case anyRun
    case set([ClosedRange<Character>], isNegated: Bool)
  }

  static let anything = NamePattern(tokens: [.anyRun])

  private let tokens: [Token]

  private init(tokens: [Token]) { self.tokens = tokens }

  init(_ characters: ArraySlice<GlobCharacter>) throws(GlobFault) {
    var tokens: [Token] = []
    var rest = characters
    while let next = rest.popFirst() {
      if next.is("*") {
        if let second = rest.first, second.is("*") {
          throw GlobFault(kind: .doubleStarInName, offset: next.offset)
        }
        tokens.append(.anyRun)
      } else if next.is("?") {
        tokens.append(.any)
      } else if next.is("[") {
        tokens.append(try Self.set(&rest, opening: next))
      } else {
        tokens.append(.character(next.character))
      }
    }
    self.tokens = tokens
  }

  /// The one name that matches, where it is spelled out.
  var plainName: String? {
    var name = ""
    for token in tokens {
      guard case .character(let character) = token else { return nil }
      name.append(character)
    }
    return name
  }

  /// Whether any name matches.
  var isAnything: Bool {
    if tokens.count == 1, case .anyRun = tokens[0] { true } else { false }
  }

  private static func set(
    _ rest: inout ArraySlice<GlobCharacter>, opening: GlobCharacter
  ) throws(GlobFault) -> Token {
    guard let end = rest.firstIndex(where: { $0.is("]") }) else {
      throw GlobFault(kind: .unclosedBracket, offset: opening.offset)
    }
    var members = rest[..<end]
    rest = rest[(end + 1)...]
    var isNegated = false
    if let first = members.first, first.is("!") || first.is("^") {
      isNegated = true
      members.removeFirst()
    }
    guard !members.isEmpty else { throw GlobFault(kind: .emptyBracket, offset: opening.offset) }
    var ranges: [ClosedRange<Character>] = []
    while let first = members.popFirst() {
      guard members.count > 1, let dash = members.first, dash.is("-") else {
        ranges.append(first.character...first.character)
        continue
      }
      members.removeFirst()
      guard let last = members.popFirst(), first.character <= last.character else {
        throw GlobFault(kind: .backwardRange, offset: first.offset)
      }
      ranges.append(first.character...last.character)
    }
    return .set(ranges, isNegated: isNegated)
  }

  func matches(_ name: String) -> Bool {
    // A step up has to be spelled out.
    if name == ".." { return plainName == name }
    if isAnything { return true }
    let name = Array(name)
    var token = 0
    var index = 0
    var retry: (token: Int, index: Int)?
    while index < name.count {
      if token < tokens.count, case .anyRun = tokens[token] {
        retry = (token + 1, index)
        token += 1
      } else if token < tokens.count, matches(tokens[token], name[index]) {
        token += 1
        index += 1
      } else if let last = retry {
        retry = (last.token, last.index + 1)
        token = last.token
        index = last.index + 1
      } else {
        return false
      }
    }
    return tokens[token...].allSatisfy { if case .anyRun = $0 { true } else { false } }
  }

  private func matches(_ token: Token, _ character: Character) -> Bool {
    switch token {
    case .character(let wanted): wanted == character
    case .any, .anyRun: true
    case .set(let ranges, let isNegated):
      ranges.contains { $0.contains(character) } != isNegated
    }
  }
}
