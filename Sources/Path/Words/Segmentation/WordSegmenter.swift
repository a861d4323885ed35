package import SourceText

/// A text cut into words and sentences.
@usableFromInline
package struct Segmentation: Sendable {
  @usableFromInline package let text: NormalizedText
  package let boundaries: WordBoundaries
  /// Words and punctuation in order, without white space.
  @usableFromInline package let words: [Word]
  @usableFromInline package let sentences: [Range<Int>]
}

/// Cuts texts into words and sentences.
///
/// It holds the boundary finder's iterator and buffers: make one per thread, and keep it.
package final class WordSegmenter {
  private let finder: any WordBoundaryFinder
  private let dictionary: HouseDictionary

  package init(
    _ finder: any WordBoundaryFinder, dictionary: HouseDictionary = HouseDictionary()
  ) {
    self.finder = finder
    self.dictionary = dictionary
  }

  /// The segmenter in use, with the version of ICU and the size of the house dictionary, if there is
  /// one: "icu-boundaries 1 (ICU 72.1), dictionary of 12".
  package var name: String {
    let name = "\(finder.name) (ICU \(icuVersion()))"
    return dictionary.isEmpty ? name : "\(name), dictionary of \(dictionary.words.count)"
  }

  package func segment(_ utf8: TextBytes) -> Segmentation {
    let text = NormalizedText(utf8)
    let boundaries = dictionary.applied(to: finder.boundaries(of: text), in: text)
    return Segmentation(
      text: text, boundaries: boundaries, words: words(of: text, boundaries),
      sentences: SentenceSplitter.sentences(of: text))
  }

  private func words(of text: NormalizedText, _ boundaries: WordBoundaries) -> [Word] {
    text.classes.withUnsafeBufferPointer { classes in
      boundaries.scores.withUnsafeBufferPointer { scores in
        // As many as units at most.
        withUnsafeTemporaryAllocation(of: Word.self, capacity: classes.count) { words in
          let count = Self.write(to: words, classes, scores)
          return Array(copying: words, count: count)
        }
      }
    }
  }

  /// Writes the words to memory that has room for one of each unit; returns how many.
  ///
  /// Without a branch: where a word ends no processor can foretell. What may be a word is written at each
  /// place, and counted where one ends.
  private static func write(
    to words: UnsafeMutableBufferPointer<Word>, _ classes: UnsafeBufferPointer<CharacterClass>,
    _ scores: UnsafeBufferPointer<Int16>
  ) -> Int {
    var count = 0
    var start = 0
    // Of what began at `start`, 0 or 1: whether it is more than white space, and whether it is a word.
    var (isVisible, isWord) = (0, 0)
    for offset in classes.indices {
      let isSpace = classes[offset] == .space ? 1 : 0
      let isCut = scores[offset] > WordBoundaries.wordThreshold ? 1 : 0
      let goesOn = isVisible & (isSpace ^ 1) & (isCut ^ 1)
      words[count] = Word(range: start..<offset, isWord: isWord != 0)
      count &+= isVisible & (goesOn ^ 1)
      start = goesOn != 0 ? start : offset
      isWord = (isWord & goesOn) | (classes[offset].isWordPart ? 1 : 0)
      isVisible = isSpace ^ 1
    }
    if isVisible != 0 {
      words[count] = Word(range: start..<classes.count, isWord: isWord != 0)
      count += 1
    }
    return count
  }
}
