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
        /// Whether a word begins at an offset, or white space.
        func isStart(_ offset: Int) -> Bool {
          scores[offset] > WordBoundaries.wordThreshold || classes[offset] == .space
        }
        // As many as units at most.
        return withUnsafeTemporaryAllocation(of: Word.self, capacity: classes.count) { words in
          var used = 0
          var start = 0
          while start < classes.count {
            if classes[start] == .space {
              start &+= 1
              continue
            }
            var end = start &+ 1
            var isWord = classes[start].isWordPart
            while end < classes.count, !isStart(end) {
              isWord = isWord || classes[end].isWordPart
              end &+= 1
            }
            words[used] = Word(range: start..<end, isWord: isWord)
            used &+= 1
            start = end
          }
          return Array(copying: words, count: used)
        }
      }
    }
  }
}
