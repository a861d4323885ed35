/// Compounds with a noun that makes a verb with する: 口座開設, 口座を開設 (する) and 口座の開設.
///
/// Source: 現代日本語文法 (日本語記述文法研究会): a verbal noun takes its object as a compound's first part, with を
/// before する, and with の where it stays a noun.
enum VerbalCompounds {
  /// The other ways to say a term; empty for what is no such compound.
  static func otherForms(of term: [Unicode.Scalar]) -> [[Unicode.Scalar]] {
    guard let (object, noun) = parts(of: term) else { return [] }
    return [object + noun, object + ["を"] + noun, object + ["の"] + noun]
      .filter { $0 != term && !term.starts(with: $0) }
  }

  private typealias Parts = (object: [Unicode.Scalar], noun: [Unicode.Scalar])

  private static func parts(of term: [Unicode.Scalar]) -> Parts? {
    if term.suffix(2).elementsEqual("する".unicodeScalars) {
      return particleParts(of: term.dropLast(2), particles: "を")
    }
    return particleParts(of: term[...], particles: "をの") ?? compoundParts(of: term)
  }

  /// 口座 and 開設 of 口座を開設.
  private static func particleParts(of term: ArraySlice<Unicode.Scalar>, particles: String)
    -> Parts?
  {
    let isParticle = { (scalar: Unicode.Scalar) in particles.unicodeScalars.contains(scalar) }
    guard let index = term.firstIndex(where: isParticle) else { return nil }
    let object = Array(term[..<index])
    let noun = Array(term[(index + 1)...])
    return isObject(object) && VerbalNouns.contains(noun) ? (object, noun) : nil
  }

  /// 口座 and 開設 of 口座開設.
  private static func compoundParts(of term: [Unicode.Scalar]) -> Parts? {
    let length: Int
    if term.count >= 3, VerbalNouns.contains(term.suffix(2)) {
      length = 2
    } else if let loanword = VerbalNouns.loanwordLength(atEndOf: term),
      term.count > loanword, !term[term.count - loanword - 1].isKatakana
    {
      length = loanword
    } else {
      return nil
    }
    let object = Array(term.dropLast(length))
    return isObject(object) ? (object, Array(term.suffix(length))) : nil
  }

  /// Whether a text may be the object: kanji, katakana and Latin letters alone, and no prefix.
  private static func isObject(_ text: [Unicode.Scalar]) -> Bool {
    guard let first = text.first, text.count <= 8 else { return false }
    let isContent = text.allSatisfy {
      $0.isKanji || $0.isKatakana || CharacterClass($0.value) == .letter
    }
    return isContent && (text.count > 1 || first.isKanji && !prefixes.contains(first))
  }

  /// Kanji that begin words of all kinds. Source: the prefixes (接頭辞) of UniDic's short units, and the
  /// names of countries in one kanji.
  private static let prefixes =
    "新再不超各全前元旧現副非未無反最総準高低多両本当同某諸約第初脱対親半仮特極激要大小中長短後先毎今来昨英米独仏露韓日".unicodeScalars
}
