/// The plural of a term in Latin letters, and the singular of a plural.
///
/// Source: the spelling rules of English grammar for regular plurals: -s, -es after a sibilant, -ies for
/// a consonant with y.
enum LatinPlurals {
  static func otherForms(of term: [Unicode.Scalar]) -> [[Unicode.Scalar]] {
    guard term.allSatisfy(\.isLatin), let last = term.last else { return [] }
    if let singular = singular(of: term) { return [singular] }
    // A capital stands for a word of its own: the s of SNS and AWS is no plural's.
    if last == "S" { return [] }
    guard term.count >= 3 || term.count == 2 && !term.contains(where: isVowel) else { return [] }
    let plural = plural(of: term)
    return singularInS.contains(plural) ? [] : [plural]
  }

  private static func plural(of word: [Unicode.Scalar]) -> [Unicode.Scalar] {
    let lower = word.map(\.lowercasedASCII)
    let isAbbreviation = word.allSatisfy { $0.lowercasedASCII != $0 }
    if isAbbreviation { return word + ["s"] }
    if ends(lower, in: sibilants) { return word + ["e", "s"] }
    if lower.last == "y", lower.count > 1, !isVowel(lower[lower.count - 2]) {
      return word.dropLast() + ["i", "e", "s"]
    }
    return word + ["s"]
  }

  /// The singular of a plural in small letters; nil for names (Windows) and words in s (news, class).
  private static func singular(of word: [Unicode.Scalar]) -> [Unicode.Scalar]? {
    guard word.count >= 4, word.last == "s", word.allSatisfy({ $0.lowercasedASCII == $0 }),
      !singularInS.contains(word), !ends(word, in: ["ss", "us", "is", "as", "os"])
    else { return nil }
    if ends(word, in: ["ies"]), word.count >= 5 { return word.dropLast(3) + ["y"] }
    if ends(word, in: sibilants.map { $0 + "es" }), !ends(word, in: ["ses", "zes"]) {
      return word.dropLast(2) + []
    }
    return word.dropLast() + []
  }

  private static let sibilants = ["s", "x", "z", "ch", "sh"]

  private static let singularInS = WordList(
    "news lens series species means headquarters mathematics physics economics politics analytics ethics always perhaps sometimes"
  )

  private static func ends(_ word: [Unicode.Scalar], in endings: [String]) -> Bool {
    endings.contains { word.suffix($0.unicodeScalars.count).elementsEqual($0.unicodeScalars) }
  }

  private static func isVowel(_ scalar: Unicode.Scalar) -> Bool {
    "aeiou".unicodeScalars.contains(scalar.lowercasedASCII)
  }
}
