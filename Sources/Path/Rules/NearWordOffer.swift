internal import Measures
internal import Phrases
internal import Vocabulary

/// What a finding says of a missing term where the draft uses a word that may mean the same.
struct NearWordOffer {
  let term: String
  let near: NearWord

  /// One sentence, to follow what is the matter.
  var message: Localized {
    Localized(
      ja: "原稿では代わりに「\(near.use)」が\(near.places)か所で使われています。",
      en: "The draft says “\(near.use)” instead, in \(near.places.english("place")).")
  }

  /// What to do where both mean the same, and where they do not.
  func advice(otherwise remedy: Localized) -> Localized {
    Localized(
      ja: """
        「\(near.word)」を「\(term)」と同じ意味で使っているなら、設定ファイルに synonyms: {\(term): [\(near.word)]} と書くと数えます。\
        違う意味なら、\(remedy.ja)
        """,
      en: """
        If “\(near.word)” means “\(term)” here, write synonyms: {\(term): [\(near.word)]} into the settings file, and it \
        counts. If not: \(remedy.en)
        """)
  }
}

extension Evidence {
  /// The word that may stand for a missing term of the phrase set, by the first phrase that has one.
  func offer(forTerm term: Int) -> NearWordOffer? {
    for phrase in matched.phrases.phrasesOfTerm[term] {
      let position = matched.phrases.termIndexes[phrase].firstIndex(of: term)
      if let position, let near = measures.phrases[phrase].nearWords[position] {
        return NearWordOffer(term: matched.phrases.terms[term].text, near: near)
      }
    }
    return nil
  }
}

extension Localized {
  /// Both sentences, one after the other.
  func followed(by other: Localized?) -> Localized {
    other.map { Localized(ja: ja + $0.ja, en: en + " " + $0.en) } ?? self
  }
}
