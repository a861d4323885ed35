/// A character of a glob and where it stands.
struct GlobCharacter {
  let character: Character
  /// In characters from the start of the glob as written.
  let offset: Int
  /// Whether a `\` stood before it, so that it stands for itself.
  let isQuoted: Bool

  func `is`(_ special: Character) -> Bool { !isQuoted && character == special }
}

/// Reads `{a,b}` in globs.
struct BraceExpansion {
  private var rest: ArraySlice<GlobCharacter>
  /// Where the last `]` stands that is no character of a name.
  private let lastBracket: Int

  /// Every way to choose from the braces of a glob, in order.
  static func alternatives(of text: String) throws(GlobFault) -> [[GlobCharacter]] {
    var expansion = BraceExpansion(try characters(of: text))
    let all = try expansion.sequence(depth: 0)
    if let first = expansion.rest.first {
      throw GlobFault(kind: .unopenedBrace, offset: first.offset)
    }
    return all.texts
  }

  private init(_ characters: [GlobCharacter]) {
    rest = characters[...]
    lastBracket = characters.last { $0.is("]") }?.offset ?? -1
  }

  private static func characters(of text: String) throws(GlobFault) -> [GlobCharacter] {
    var result: [GlobCharacter] = []
    var isQuoted = false
    var bytes = 0
    for (offset, character) in text.enumerated() {
      bytes += character.utf8.count
      guard bytes <= GlobLimits.length else { throw GlobFault(kind: .tooLong, offset: offset) }
      if isQuoted {
        guard "*?[]{},!\\-".contains(character) else {
          throw GlobFault(kind: .strayBackslash, offset: offset - 1)
        }
        result.append(GlobCharacter(character: character, offset: offset, isQuoted: true))
        isQuoted = false
      } else if character == "\\" {
        isQuoted = true
      } else {
        result.append(GlobCharacter(character: character, offset: offset, isQuoted: false))
      }
    }
    if isQuoted { throw GlobFault(kind: .strayBackslash, offset: text.count - 1) }
    return result
  }

  /// Reads up to the end, or inside braces up to the next `,` or `}`.
  /// - Parameter depth: how many braces are open.
  private mutating func sequence(depth: Int) throws(GlobFault) -> Alternatives {
    var all = Alternatives.one
    var isInBracket = false
    while let next = rest.first {
      if !isInBracket, next.is("}") || (depth > 0 && next.is(",")) { return all }
      rest.removeFirst()
      if !isInBracket, next.is("{") {
        try all.append(choices(opening: next, depth: depth + 1), at: next)
      } else {
        // Braces in a set of characters are characters; a set without its end is found later.
        if next.is("["), next.offset < lastBracket { isInBracket = true }
        if next.is("]") { isInBracket = false }
        try all.append(next)
      }
    }
    return all
  }

  private mutating func choices(
    opening: GlobCharacter, depth: Int
  ) throws(GlobFault) -> Alternatives {
    guard depth <= GlobLimits.depth else {
      throw GlobFault(kind: .nestedTooDeeply, offset: opening.offset)
    }
    var choices = Alternatives.none
    while true {
      try choices.add(sequence(depth: depth), at: opening)
      guard let end = rest.popFirst() else {
        throw GlobFault(kind: .unclosedBrace, offset: opening.offset)
      }
      if end.is("}") { return choices }
    }
  }
}

/// The texts that a part of a glob stands for.
private struct Alternatives {
  static let none = Alternatives(texts: [], characters: 0)
  /// The empty text.
  static let one = Alternatives(texts: [[]], characters: 0)

  private(set) var texts: [[GlobCharacter]]
  /// Of all texts together.
  private var characters: Int

  mutating func append(_ character: GlobCharacter) throws(GlobFault) {
    try require(texts.count, characters + texts.count, at: character)
    for index in texts.indices { texts[index].append(character) }
  }

  /// Each of these texts with each of the others after it.
  mutating func append(_ others: Alternatives, at place: GlobCharacter) throws(GlobFault) {
    try require(
      texts.count * others.texts.count,
      characters * others.texts.count + others.characters * texts.count, at: place)
    texts = texts.flatMap { start in others.texts.map { start + $0 } }
  }

  mutating func add(_ others: Alternatives, at place: GlobCharacter) throws(GlobFault) {
    try require(texts.count + others.texts.count, characters + others.characters, at: place)
    texts += others.texts
  }

  private mutating func require(
    _ count: Int, _ characters: Int, at place: GlobCharacter
  ) throws(GlobFault) {
    guard count <= GlobLimits.alternatives, characters <= GlobLimits.characters else {
      throw GlobFault(kind: .tooManyAlternatives, offset: place.offset)
    }
    self.characters = characters
  }
}
