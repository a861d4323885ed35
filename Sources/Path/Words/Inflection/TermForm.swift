/// A spelling in which a term may stand in a text.
package struct TermForm: Hashable, Sendable {
  /// How a form is related to the term it was made from.
  package enum Kind: Sendable {
    /// The term as it was written.
    case asTyped
    /// A conjugated form of the term in its own spelling.
    case inflected
    /// Another spelling of the term, conjugated or not.
    case variant
    /// A conjugated form of the verb that the term, a noun, is made of.
    case verbOfNoun
    /// A noun of the same words: that the term, a verb, makes, a compound's parts with の, a plural.
    case otherNoun
  }

  /// What must follow a form in the text for it to be a use.
  package enum RightEdge: Sendable {
    /// Nothing is asked for: the ending itself proves the form (書いた, 安かった).
    case anything
    /// A word boundary, as any noun needs.
    case wordEdge
    /// No kanji, kana, letter or digit directly after: the form also opens other words, as
    /// the 連用形 書き opens 書き物.
    case clauseEnd
  }

  /// The spelling, not yet folded.
  package let text: String
  package let kind: Kind
  package let rightEdge: RightEdge
  /// Where the term stands in a longer loanword that the text is, in scalars: スーツ in スーツケース.
  package let part: Range<Int>?

  package init(text: String, kind: Kind, rightEdge: RightEdge, part: Range<Int>? = nil) {
    self.text = text
    self.kind = kind
    self.rightEdge = rightEdge
    self.part = part
  }
}

extension TermForm {
  /// The most forms that one term is given.
  package static let limit = 640

  /// All forms of a term, in a fixed order and without duplicates, at most `limit` of them.
  ///
  /// The first is the term itself, then come its other spellings and the conjugated forms of each, last
  /// the loanwords that it is part of.
  /// The term is read as composed text (NFC, full-width kana): a term in half-width katakana is
  /// to be folded before.
  package static func forms(of term: String) -> [TermForm] {
    let scalars = Array(term.unicodeScalars)
    guard !scalars.isEmpty else { return [] }
    var forms = FormList(term: term)
    if let inflection = Inflection(of: scalars) {
      forms.add(inflection, of: scalars, kinds: (.inflected, .variant))
      forms.addNouns(VerbNouns.nouns(of: scalars, inflection))
    } else {
      for spelling in Spellings(of: scalars[...], isStem: false).all.dropFirst() {
        forms.add(String(spelling), kind: .variant, rightEdge: .wordEdge)
      }
      if !KanaHomographs.loanwords.contains(scalars), let kana = Spellings.inOtherKana(scalars) {
        forms.add(String(kana), kind: .variant, rightEdge: .wordEdge)
      }
      for spelling in PlaceNames.otherSpellings(of: scalars) {
        forms.add(String(spelling), kind: .variant, rightEdge: .wordEdge)
      }
      if let numeral = Numerals.otherSpelling(of: scalars) {
        forms.add(String(numeral), kind: .variant, rightEdge: .wordEdge)
      }
      if let verb = VerbNouns.verb(of: scalars), let inflection = Inflection(of: verb) {
        forms.add(inflection, of: verb, kinds: (.verbOfNoun, .verbOfNoun))
      }
      for compound in SpellingDictionary.compounds[scalars] { forms.add(scalars, in: compound) }
    }
    forms.addNouns(WaysOfDoing.otherSpelling(of: scalars).map { [$0] } ?? [])
    forms.addNouns(VerbalCompounds.otherForms(of: scalars))
    forms.addNouns(LatinPlurals.otherForms(of: scalars))
    return forms.items
  }
}

/// Forms in the order they were found, each text once.
private struct FormList {
  var items: [TermForm]
  private var seen: Set<String>
  /// The room that spellings and conjugated forms leave for nouns and loanwords.
  private static let others = 64

  init(term: String) {
    items = [TermForm(text: term, kind: .asTyped, rightEdge: .wordEdge)]
    seen = [term]
  }

  mutating func add(_ text: String, kind: TermForm.Kind, rightEdge: TermForm.RightEdge) {
    guard items.count < TermForm.limit - Self.others, seen.insert(text).inserted else { return }
    items.append(TermForm(text: text, kind: kind, rightEdge: rightEdge))
  }

  /// Adds nouns, also where a form that is bound to the end of a clause has the same text.
  mutating func addNouns(_ nouns: [[Unicode.Scalar]]) {
    for noun in nouns {
      let form = TermForm(text: String(noun), kind: .otherNoun, rightEdge: .wordEdge)
      let isKnown = items.contains { $0.text == form.text && $0.rightEdge != .clauseEnd }
      if items.count < TermForm.limit, !isKnown { items.append(form) }
    }
  }

  /// Adds a longer loanword that begins or ends with the term.
  mutating func add(_ term: [Unicode.Scalar], in compound: [Unicode.Scalar]) {
    let start = compound.starts(with: term) ? 0 : compound.count - term.count
    guard items.count < TermForm.limit, seen.insert(String(compound)).inserted else { return }
    items.append(
      TermForm(
        text: String(compound), kind: .asTyped, rightEdge: .wordEdge,
        part: start..<start + term.count))
  }

  /// Adds the conjugated forms of a term in all its spellings, those of derived verbs last.
  mutating func add(
    _ inflection: Inflection, of term: [Unicode.Scalar],
    kinds: (own: TermForm.Kind, other: TermForm.Kind)
  ) {
    let conjugations = inflection.conjugations(of: term)
    seen.reserveCapacity(TermForm.limit)
    for group in 0..<Conjugation.groups {
      for (index, conjugation) in conjugations.enumerated() {
        let (dropped, endings) = conjugation.endings(ofGroup: group)
        let stem = String(conjugation.stem.dropLast(dropped))
        let kind = index == 0 ? kinds.own : kinds.other
        let isKana = stem.unicodeScalars.first?.isHiragana ?? true
        for ending in endings {
          let text = stem + ending.text
          if isKana, KanaHomographs.otherWords.contains(text.unicodeScalars) { continue }
          if isKana, kind == .variant, KanaHomographs.adverbs.contains(text.unicodeScalars) {
            continue
          }
          add(text, kind: kind, rightEdge: ending.rightEdge)
        }
      }
    }
  }
}
