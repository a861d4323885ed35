/// Words looked up at the end of a term.
struct SuffixSet: Sendable {
  private let words: Set<[Unicode.Scalar]>
  private let lengths: [Int]

  /// The words of a list separated by white space.
  init(_ list: String) {
    words = Set(list.split(whereSeparator: \.isWhitespace).map { Array($0.unicodeScalars) })
    lengths = Set(words.map(\.count)).sorted()
  }

  func contains(_ word: some Sequence<Unicode.Scalar>) -> Bool { words.contains(Array(word)) }

  /// Whether one of the words ends the term.
  func matchesEnd(of term: some BidirectionalCollection<Unicode.Scalar>) -> Bool {
    lengths.contains { length in
      let suffix = Array(term.suffix(length))
      return suffix.count == length && words.contains(suffix)
    }
  }
}
