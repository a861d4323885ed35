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

  /// Whether terms take up so much of a sentence that it may be a list: a quick look before it is read.
  func mayFill(
    _ sentence: Range<Int>, of text: NormalizedText, _ occurrences: ArraySlice<Occurrence>
  ) -> Bool {
    let most = occurrences.reduce(0) { $0 + $1.range.count }
    let classes = text.classes
    var wordLength = 0
    for unit in sentence where classes[unit].isWordPart { wordLength += 1 }
    return Self.fills(most, of: wordLength)
  }

  /// Whether bare terms are all of a sentence but for a fifth; lengths without marks and white space.
  private static func fills(_ bareLength: Int, of wordLength: Int) -> Bool {
    bareLength * 10 >= wordLength * 8
  }

  /// The phrases that stand bare in a sentence, and what that makes of the sentence.
  /// - Parameter occurrences: the sentence's, in the order of the text.
  func read(
    _ occurrences: ArraySlice<Occurrence>, in text: NormalizedText, _ sentence: Range<Int>
  ) -> (phrases: [Int], strength: Strength?) {
    var bare: [Int] = []
    var termPieces: [Set<Int>] = []
    var bareLength = 0
    var wordLength = 0
    var left = occurrences
    for piece in pieces(of: text, sentence) {
      let length = text.classes[piece].count { $0.isWordPart }
      wordLength += length
      left = left.drop { $0.range.lowerBound < piece.lowerBound }
      let terms = terms(filling: piece, left, text)
      if terms.isEmpty { continue }
      bareLength += length
      if let phrase = phrase(of: terms, in: piece, text) {
        bare.append(phrase)
      } else {
        termPieces.append(terms)
      }
    }
    let fillsSentence = Self.fills(bareLength, of: wordLength)
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
    return phrases.firstPhrase(withAll: terms)
  }

  private static let fewestTags = 3

  /// The parts of a sentence between commas, brackets, slashes and line breaks.
  private func pieces(of text: NormalizedText, _ sentence: Range<Int>) -> [Range<Int>] {
    var pieces: [Range<Int>] = []
    var start = sentence.lowerBound
    let hasLines = !text.lineStarts.isEmpty
    for index in sentence {
      if hasLines, text.startsLine(at: index), start < index {
        pieces.append(start..<index)
        start = index
      }
      let kind = text.classes[index]
      guard kind == .symbol || kind == .space && text.isBreak(at: index) else { continue }
      if start < index { pieces.append(start..<index) }
      start = index + 1
    }
    if start < sentence.upperBound { pieces.append(start..<sentence.upperBound) }
    return pieces
  }

  /// The terms that, with nothing else, make up a piece.
  /// - Parameter occurrences: those from the piece on.
  private func terms(
    filling piece: Range<Int>, _ occurrences: ArraySlice<Occurrence>, _ text: NormalizedText
  ) -> Set<Int> {
    func isBlank(_ range: Range<Int>) -> Bool { text.classes[range].allSatisfy { $0 == .space } }
    var terms: Set<Int> = []
    var end = piece.lowerBound
    for use in occurrences.prefix(while: { $0.range.lowerBound < piece.upperBound })
    where use.range.upperBound <= piece.upperBound {
      if end < use.range.lowerBound, !isBlank(end..<use.range.lowerBound) { return [] }
      end = max(end, use.range.upperBound)
      terms.insert(use.term)
    }
    return isBlank(end..<piece.upperBound) ? terms : []
  }

  /// The longest phrase of several terms that stands in a piece as it would be typed: with white
  /// space between its terms. A compound (引っ越し見積もり) is a word that readers use.
  private func phrase(
    of terms: Set<Int>, in piece: Range<Int>, _ text: NormalizedText
  ) -> Int? {
    text.classes[piece].contains(.space) ? phrases.longestPhrase(of: terms) : nil
  }
}
