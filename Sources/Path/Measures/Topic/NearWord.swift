internal import Drafts
internal import Phrases
internal import SourceText
internal import Words

/// A noun that a draft uses where a term of a phrase would stand, and that may mean the same: 料金 in
/// 引っ越し料金, where the phrase is 引っ越し 費用 and the draft never says 費用.
///
/// It follows a term that comes before the missing one in the phrase, joined to it or with の between, and names the
/// same thing by the table of `NounKind`. What stands before a term is not looked at: it tells one of a kind from the
/// others, and others do not mean the same (大阪のホテル, 京都のホテル).
package struct NearWord: Sendable, Equatable {
  package let word: String
  /// As it first stands with the phrase's other term, that term included.
  package let use: String
  /// How many times it stands so, in the title and the main content.
  package let places: Int

  /// So many places in the text show that the word is meant; one in the title or a heading does, too.
  static let fewestPlaces = 2
  /// Longer phrases are no queries, and are not looked at.
  static let mostTerms = 8

  /// For each phrase and each of its terms the near word, where there is one that is clearly the best.
  static func all(of phrases: [PhraseUses], in matched: MatchedDraft) -> [[NearWord?]] {
    phrases.enumerated().map { phrase, uses in
      best(ofPhrase: phrase, uses, matched).map { candidate in
        candidate.map { NearWord(word: $0.word, use: $0.use, places: $0.places) }
      }
    }
  }

  private static func best(
    ofPhrase phrase: Int, _ uses: PhraseUses, _ matched: MatchedDraft
  ) -> [Candidate?] {
    let terms = matched.phrases.termIndexes[phrase].map { matched.phrases.terms[$0] }
    let used = TermSet(uses.counted.lazy.map(\.term))
    let missing = terms.indices.filter { !used.contains($0) && !terms[$0].isQuoted }
    guard !missing.isEmpty, !used.isEmpty, terms.count <= mostTerms else {
      return terms.map { _ in nil }
    }
    let followers = Followers(uses, matched)
    return terms.indices.map { term in
      missing.contains(term) ? followers.best(for: terms[term], at: term) : nil
    }
  }
}

/// A noun that follows a term of a phrase.
private struct Candidate {
  let word: String
  let use: String
  var places = 0
  /// Whether it stands so in the title or a heading.
  var isNamed = false
  /// The first position in the phrase of the terms that it follows.
  var partner: Int

  var isMeant: Bool { places >= NearWord.fewestPlaces || isNamed }

  func isBetter(than other: Candidate) -> Bool {
    (places, isNamed ? 1 : 0) > (other.places, other.isNamed ? 1 : 0)
  }
}

/// The nouns that follow the terms of a phrase, each once.
private struct Followers {
  private var all: [Candidate] = []
  private var kinds: [NounKind] = []

  init(_ uses: PhraseUses, _ matched: MatchedDraft) {
    let named = Set(
      matched.outline.headings.map(\.block) + [matched.outline.title?.block].compactMap { $0 })
    var indexes: [String: Int?] = [:]
    for use in uses.counted {
      let occurrence = use.occurrence
      let block = matched.segmented.blocks[occurrence.block]
      guard let range = Self.noun(after: occurrence.range.upperBound, in: block) else { continue }
      let word = block.text.string(range)
      let index = indexes[word] ?? add(word, occurrence, range, use.term, block)
      indexes[word] = index
      guard let index else { continue }
      all[index].places += 1
      all[index].isNamed = all[index].isNamed || named.contains(occurrence.block)
      all[index].partner = min(all[index].partner, use.term)
    }
  }

  /// Adds a noun that is met for the first time; `nil` where it is of no kind that is known.
  private mutating func add(
    _ word: String, _ occurrence: Occurrence, _ range: Range<Int>, _ term: Int,
    _ block: SegmentedBlock
  ) -> Int? {
    guard let kind = NounKind(of: word) else { return nil }
    kinds.append(kind)
    let use = block.text.string(occurrence.range.lowerBound..<range.upperBound)
    all.append(Candidate(word: word, use: use, partner: term))
    return all.count - 1
  }

  /// The noun that stands most often, and clearly so, where a term at a position of the phrase would.
  func best(for term: Term, at position: Int) -> Candidate? {
    guard let kind = NounKind(of: term.text) else { return nil }
    let near = all.indices.filter { all[$0].partner < position && kinds[$0].isNear(kind) }
      .map { all[$0] }
    guard let first = near.max(by: { $1.isBetter(than: $0) }), first.isMeant,
      near.allSatisfy({ $0.word == first.word || first.isBetter(than: $0) })
    else { return nil }
    return first
  }

  /// The word that stands at an offset or after a の there, with a single kanji that ends it: 手数|料.
  private static func noun(after offset: Int, in block: SegmentedBlock) -> Range<Int>? {
    let text = block.text
    let words = block.words
    var index = words.partitioningIndex { $0.range.lowerBound >= offset }
    guard index < words.count, words[index].range.lowerBound == offset else { return nil }
    if text.units[words[index].range] == [0x306E] { index += 1 }  // の
    let isJoined = { (index: Int) in
      index < words.count && words[index].isWord
        && words[index].range.lowerBound == words[index - 1].range.upperBound
    }
    guard index < words.count, index == 0 || isJoined(index) else { return nil }
    let range = block.wholeRange(ofWord: index)
    return range.count > 1 ? range : nil
  }
}
