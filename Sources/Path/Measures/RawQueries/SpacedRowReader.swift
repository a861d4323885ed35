internal import SourceText
internal import Words

/// Reads the rows of terms in a sentence, and what stands behind them.
struct SpacedRowReader {
  /// What stands behind a row.
  enum Follower: Equatable {
    /// A particle or the copula: the row is a noun.
    case particle(String, isSpaced: Bool)
    /// A closing quotation mark, and the words that follow it.
    case quotation(String)
    /// Nothing more: the sentence or heading ends.
    case end
    case other
  }

  let text: NormalizedText
  let sentence: Range<Int>
  /// Words and punctuation of the sentence.
  private let words: ArraySlice<Word>

  init(_ block: SegmentedBlock, _ sentence: Range<Int>) {
    text = block.text
    self.sentence = sentence
    let start = block.words.partitioningIndex(where: { $0.range.lowerBound >= sentence.lowerBound })
    let end = block.words.partitioningIndex(where: { $0.range.lowerBound >= sentence.upperBound })
    words = block.words[start..<max(start, end)]
  }

  /// The rows of two terms and more, in order.
  func rows() -> [SpacedRow] {
    var rows: [SpacedRow] = []
    var terms: [Range<Int>] = []
    var term: Range<Int>?
    var last = sentence.lowerBound
    func closeRow() {
      // Without a term before a gap there is no row.
      if !terms.isEmpty {
        if let term { terms.append(term) }
        if terms.count > 1 { rows.append(SpacedRow(terms: terms)) }
        terms = []
      }
      term = nil
    }
    for word in words {
      let gap = last..<max(last, word.range.lowerBound)
      last = word.range.upperBound
      if !gap.isEmpty {
        if !text.isTermGap(gap) { closeRow() }
        if let read = term { terms.append(read) }
        term = nil
      }
      guard word.isWord, !isFunctionWord(word) else {
        closeRow()
        continue
      }
      term = (term?.lowerBound ?? word.range.lowerBound)..<word.range.upperBound
    }
    closeRow()
    return rows
  }

  /// What stands behind a range that ends at a unit.
  func follower(after end: Int) -> Follower {
    let index = words.partitioningIndex(where: { $0.range.lowerBound >= end })
    guard index < words.endIndex else { return .end }
    let next = words[index]
    let gap = end..<next.range.lowerBound
    guard gap.isEmpty || text.isTermGap(gap) else { return .other }
    if next.isWord {
      return isFunctionWord(next)
        ? .particle(text.string(next.range), isSpaced: !gap.isEmpty) : .other
    }
    guard gap.isEmpty else { return .other }
    let mark = text.units[next.range.lowerBound]
    if Self.closings.contains(mark) {
      let start = next.range.lowerBound + 1
      return .quotation(text.string(start..<min(start + 16, sentence.upperBound)))
    }
    return Self.stops.contains(mark) ? .end : .other
  }

  /// Whether a particle, the copula or a closing quotation mark follows a unit.
  func mayEndNoun(at end: Int) -> Bool {
    switch follower(after: end) {
    case .particle, .quotation: true
    case .end, .other: false
    }
  }

  /// Whether an opening quotation mark stands directly before a unit.
  func isQuoted(from start: Int) -> Bool {
    start > sentence.lowerBound && Self.openings.contains(text.units[start - 1])
  }

  /// Whether what stands behind a unit, after a space or none, is said of persons: さん, 選手.
  func isNamed(behind end: Int) -> Bool {
    let rest = text.string(end..<min(end + 8, sentence.upperBound)).drop(while: \.isWhitespace)
    return Self.honorifics.contains { rest.hasPrefix($0) }
  }

  private static let honorifics = [
    "さん", "さま", "様", "氏", "君", "くん", "ちゃん", "先生", "選手", "監督", "教授", "社長", "議員", "容疑者",
  ]

  /// How many gaps within a range part two Japanese characters.
  func japaneseGaps(in range: Range<Int>) -> Int {
    let start = words.partitioningIndex(where: { $0.range.lowerBound >= range.lowerBound })
    let end = words.partitioningIndex(where: { $0.range.lowerBound >= range.upperBound })
    let inside = words[start..<max(start, end)]
    return zip(inside, inside.dropFirst()).count { left, right in
      left.range.upperBound < right.range.lowerBound
        && text.isJapanese(at: left.range.upperBound - 1)
        && text.isJapanese(at: right.range.lowerBound)
    }
  }

  private func isFunctionWord(_ word: Word) -> Bool {
    word.range.count <= 3 && text.classes[word.range.lowerBound] == .hiragana
      && Self.functionWords.contains(word.range, of: text)
  }

  private static let openings: UnitSet = "「『“\"〈《"
  private static let closings: UnitSet = "」』”\"〉》"
  private static let stops: UnitSet = "。!?"

  /// What follows a noun and is no part of it. Source: school grammar's case, topic and listing
  /// particles (格助詞, 係助詞, 副助詞) and the copula (断定の助動詞).
  private static let functionWords: KanaWords = [
    "は", "が", "を", "に", "へ", "と", "で", "の", "も", "や", "か", "から", "まで", "より", "など", "なら",
    "だけ", "って", "とか", "では", "には", "とは", "でも", "にも", "への", "での", "との", "とも", "です", "だ",
    "だっ", "でし",
  ]
}
