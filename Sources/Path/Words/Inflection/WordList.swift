/// A list of words, looked up as a whole, at the end or at the start of a text.
struct WordList: Sendable {
  private let words: Set<[Unicode.Scalar]>
  private let lengths: [Int]

  /// The words of a list separated by spaces and line feeds.
  init(_ list: String) {
    words = Set(Self.words(of: list))
    lengths = Set(words.map(\.count)).sorted()
  }

  /// The words of a list separated by spaces and ends of lines.
  static func words(of list: String) -> [[Unicode.Scalar]] {
    list.unicodeScalars.split { $0 == " " || $0 == "\n" }.map { Array($0) }
  }

  func contains(_ word: some Sequence<Unicode.Scalar>) -> Bool { words.contains(Array(word)) }

  /// Whether one of the words ends the term.
  func matchesEnd(of term: some BidirectionalCollection<Unicode.Scalar>) -> Bool {
    lengths.contains { length in
      let suffix = Array(term.suffix(length))
      return suffix.count == length && words.contains(suffix)
    }
  }

  /// The length of the longest word that starts the text; nil where none does.
  func longestMatch(at text: ArraySlice<Unicode.Scalar>) -> Int? {
    lengths.last { $0 <= text.count && words.contains(Array(text.prefix($0))) }
  }
}
