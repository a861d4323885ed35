/// The forms of a verb or adjective in one spelling.
struct Conjugation {
  let stem: String
  /// The ending of the dictionary form.
  let dictionary: [Ending]
  /// The endings of the word itself.
  let plain: [Ending]
  /// The endings of the verbs made from it.
  let derived: [Ending]

  init(stem: some Sequence<Unicode.Scalar>, of term: [Unicode.Scalar], _ inflection: Inflection) {
    self.stem = String(stem)
    dictionary = [
      Ending(text: String(term.suffix(inflection.dropped)), rightEdge: .wordEdge)
    ]
    plain = inflection.plainEndings
    derived = inflection.derivedEndings
  }
}

extension Inflection {
  /// A term in each of its spellings, the given one first.
  ///
  /// The spellings of a word conjugate alike, whatever their kana look like (帰る and かえる), but for いい,
  /// which is one of 良い.
  func conjugations(of term: [Unicode.Scalar]) -> [Conjugation] {
    var all = stems(of: term).map { Conjugation(stem: $0, of: term, self) }
    for other in SpellingDictionary.spellings[term] {
      let isSpecial = [term, other].contains { $0.elementsEqual("いい".unicodeScalars) }
      guard let own = isSpecial ? Inflection(of: other) : self, other.count >= own.dropped,
        other.last == term.last
      else { continue }
      all.append(Conjugation(stem: other.dropLast(own.dropped), of: other, own))
    }
    return all
  }
}
