internal import Words

/// Reads how much of a sentence is target phrases that stand bare.
struct BarePhraseReader {
  enum Strength {
    /// The sentence is a list by itself.
    case certain
    /// The sentence is one bare phrase: a list only beside another one.
    case single
  }

  private let phrases: PhraseSet

  init(_ phrases: PhraseSet) { self.phrases = phrases }

  /// The phrases that stand bare in a sentence, and what that makes of the sentence.
  func read(
    _ occurrences: [Occurrence], in text: NormalizedText, _ sentence: Range<Int>
  ) -> (phrases: [Int], strength: Strength?) {
    let pieces = pieces(of: text, sentence)
    var bare: [Int] = []
    var termPieces: [Set<Int>] = []
    var bareLength = 0
    var wordLength = 0
    for piece in pieces {
      let length = text.classes[piece].count { $0.isWordPart }
      wordLength += length
      let terms = terms(filling: piece, occurrences, text)
      if terms.isEmpty { continue }
      bareLength += length
      if let phrase = phrase(of: terms, in: piece, text) {
        bare.append(phrase)
      } else {
        termPieces.append(terms)
      }
    }
    let fillsSentence = bareLength * 10 >= wordLength * 8
    if let phrase = phraseInPieces(termPieces), fillsSentence { return ([phrase], .certain) }
    let distinct = Set(bare).sorted()
    if bare.count > 1, fillsSentence { return (distinct, .certain) }
    if bare.count == 1, fillsSentence { return (distinct, .single) }
    return (distinct, nil)
  }

  /// The phrase of three or more terms whose terms are set out one by one, as tags are.
  private func phraseInPieces(_ pieces: [Set<Int>]) -> Int? {
    let terms = Set(pieces.filter { $0.count == 1 }.flatMap { $0 })
    guard terms.count >= Self.fewestTags else { return nil }
    return phrases.termIndexes.firstIndex { terms.isSubset(of: $0) }
  }

  private static let fewestTags = 3

  /// The parts of a sentence between commas, brackets, slashes and line breaks.
  private func pieces(of text: NormalizedText, _ sentence: Range<Int>) -> [Range<Int>] {
    var pieces: [Range<Int>] = []
    var start = sentence.lowerBound
    for index in sentence {
      if text.startsLine(at: index), start < index {
        pieces.append(start..<index)
        start = index
      }
      guard text.classes[index] == .symbol || text.isBreak(at: index) else { continue }
      if start < index { pieces.append(start..<index) }
      start = index + 1
    }
    if start < sentence.upperBound { pieces.append(start..<sentence.upperBound) }
    return pieces
  }

  /// The terms that, with nothing else, make up a piece.
  private func terms(
    filling piece: Range<Int>, _ occurrences: [Occurrence], _ text: NormalizedText
  ) -> Set<Int> {
    let inside = occurrences.filter {
      piece.contains($0.range.lowerBound) && $0.range.upperBound <= piece.upperBound
    }
    let isCovered = piece.allSatisfy { index in
      text.classes[index] == .space || inside.contains { $0.range.contains(index) }
    }
    return isCovered ? Set(inside.map(\.term)) : []
  }

  /// The longest phrase of several terms that stands in a piece as it would be typed: with white
  /// space between its terms. A compound (引っ越し見積もり) is a word that readers use.
  private func phrase(
    of terms: Set<Int>, in piece: Range<Int>, _ text: NormalizedText
  ) -> Int? {
    guard text.classes[piece].contains(.space) else { return nil }
    let filled = phrases.termIndexes.indices.filter {
      phrases.termIndexes[$0].count > 1 && terms.isSuperset(of: phrases.termIndexes[$0])
    }
    return filled.max { phrases.termIndexes[$0].count < phrases.termIndexes[$1].count }
  }
}
