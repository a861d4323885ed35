internal import Measures
internal import Phrases
internal import Vocabulary

/// The terms of a phrase that a place of a draft lacks and the rest of the draft says.
///
/// What the draft never says is the matter of `term-never-used`, which tells it once for all places.
struct MissingTerms {
  /// In the phrase's order.
  let texts: [String]
  /// Whether the first term is among them, the one that a search phrase is about, or more than half of the phrase's are.
  let areMany: Bool
  /// Whether the place has no term of the phrase.
  let lacksAll: Bool
  /// Whether the title or a heading names all that are missing, so that a place on the topic may leave them unsaid.
  let areNamed: Bool

  /// `nil` where nothing is missing.
  init?(from place: TermSet, of phrase: PhraseMeasures, _ evidence: Evidence) {
    let missing = phrase.terms.indices.filter {
      !place.contains($0) && phrase.terms[$0].isSaid
    }
    guard !missing.isEmpty else { return nil }
    let terms = evidence.phrase(phrase.phrase).terms
    texts = missing.map { terms[$0].text }
    areMany = missing[0] == 0 || 2 * missing.count > terms.count
    lacksAll = place.isEmpty
    areNamed = phrase.coverage.named.isSuperset(of: missing)
  }

  /// One sentence.
  func message(ja place: String, en placeInEnglish: String) -> Localized {
    Localized { language in
      lacksAll && texts.count > 1
        ? language.pick(
          ja: "\(place)に\(texts.quotedJapanese)の\(texts.noneInJapanese)入っていません。",
          en: "\(placeInEnglish) contains \(texts.noneInEnglish).")
        : language.pick(
          ja: "\(place)に\(texts.quotedJapanese)が入っていません。",
          en: "\(placeInEnglish) does not contain \(texts.anyInEnglish).")
    }
  }
}
