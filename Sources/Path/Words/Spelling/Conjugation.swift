/// The forms of a verb or adjective in one spelling.
struct Conjugation {
  let stem: String
  /// The ending of the dictionary form.
  let dictionary: [Ending]
  /// The endings of the word itself.
  let plain: [Ending]
  /// The endings of the verbs made from it.
  let derived: [Ending]
  /// The endings of the negatives that a term in ない lacks, and how many scalars more they replace.
  let negatives: (dropped: Int, endings: [Ending])

  init(stem: some Sequence<Unicode.Scalar>, of term: [Unicode.Scalar], _ inflection: Inflection) {
    self.stem = String(stem)
    dictionary = [
      Ending(text: String(term.suffix(inflection.dropped)), rightEdge: .wordEdge)
    ]
    plain = inflection.plainEndings
    derived = inflection.derivedEndings
    negatives = inflection.negativeEndings
  }

  /// The endings come in so many groups, those that are most sure first.
  static let groups = 4

  /// The endings of a group, and how many scalars of the stem they replace.
  func endings(ofGroup group: Int) -> (dropped: Int, endings: [Ending]) {
    switch group {
    case 0: (0, dictionary)
    case 1: (0, plain)
    case 2: (0, derived)
    default: negatives
    }
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
