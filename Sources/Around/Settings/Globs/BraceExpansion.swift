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
enum BraceExpansion {
  /// More patterns than this are a mistake, or meant to do harm.
  static let limit = 1000

  /// Every way to choose from the braces of a glob, in order.
  static func alternatives(of text: String) throws(GlobFault) -> [[GlobCharacter]] {
    var rest = try characters(of: text)[...]
    let all = try sequence(&rest, isInBraces: false)
    if let first = rest.first { throw GlobFault(kind: .unopenedBrace, offset: first.offset) }
    return all
  }

  private static func characters(of text: String) throws(GlobFault) -> [GlobCharacter] {
    var result: [GlobCharacter] = []
    var isQuoted = false
    for (offset, character) in text.enumerated() {
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
  private static func sequence(
    _ rest: inout ArraySlice<GlobCharacter>, isInBraces: Bool
  ) throws(GlobFault) -> [[GlobCharacter]] {
    var all: [[GlobCharacter]] = [[]]
    var isInBracket = false
    while let next = rest.first {
      if !isInBracket, next.is("}") || (isInBraces && next.is(",")) { return all }
      rest.removeFirst()
      if !isInBracket, next.is("{") {
        let choices = try choices(&rest, opening: next)
        guard all.count * choices.count <= limit else {
          throw GlobFault(kind: .tooManyAlternatives, offset: next.offset)
        }
        all = all.flatMap { start in choices.map { start + $0 } }
      } else {
        // Braces in a set of characters are characters; a set without its end is found later.
        if next.is("["), rest.contains(where: { $0.is("]") }) { isInBracket = true }
        if next.is("]") { isInBracket = false }
        for index in all.indices { all[index].append(next) }
      }
    }
    return all
  }

  private static func choices(
    _ rest: inout ArraySlice<GlobCharacter>, opening: GlobCharacter
  ) throws(GlobFault) -> [[GlobCharacter]] {
    var choices: [[GlobCharacter]] = []
    while true {
      choices += try sequence(&rest, isInBraces: true)
      guard choices.count <= limit else {
        throw GlobFault(kind: .tooManyAlternatives, offset: opening.offset)
      }
      guard let end = rest.popFirst() else {
        throw GlobFault(kind: .unclosedBrace, offset: opening.offset)
      }
      if end.is("}") { return choices }
    }
  }
}
