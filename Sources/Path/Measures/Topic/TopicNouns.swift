internal import Drafts
internal import Phrases
internal import Words

/// The nouns of a draft's running text that have roots, found once for the topics of all its phrases.
struct TopicNouns {
  private struct Noun {
    /// Its roots, by number.
    let roots: [Int32]
    /// Where it is first said; units of the block's text.
    let block: Int
    let range: Range<Int>
  }

  private let segmented: SegmentedDraft

  /// Each once, in the order in which they are first said.
  private var nouns: [Noun] = []
  /// Each time that one is said: the sentence, by its number in the draft, and the noun's index.
  private var uses: [(sentence: Int32, noun: Int32)] = []

  init(
    _ roots: Roots, _ words: ProseWords, _ matched: MatchedDraft, _ scope: TextScope
  ) {
    self.segmented = matched.segmented
    // By the words' numbers: the noun; -1 for a word without roots, -2 for one that was not met.
    var nounOfWord = [Int32](repeating: -2, count: words.count)
    for block in scope.proseBlocks {
      let segmented = matched.segmented.blocks[block]
      let text = segmented.text
      let sentences = segmented.sentences
      var sentence = 0
      var numbers = words.ofBlock(block).makeIterator()
      for word in segmented.words where word.isWord {
        guard let known = numbers.next().map(Int.init), word.range.count > 1,
          text.classes[word.range.lowerBound].isContent
        else { continue }
        while sentence + 1 < sentences.count,
          sentences[sentence].upperBound <= word.range.lowerBound
        {
          sentence += 1
        }
        guard let number = scope.numbers.number(of: sentence, inBlock: block) else { continue }
        if nounOfWord[known] == -2 {
          let own = roots.ofText(word.range, in: text)
          nounOfWord[known] = own.isEmpty ? -1 : Int32(nouns.count)
          if !own.isEmpty { nouns.append(Noun(roots: own, block: block, range: word.range)) }
        }
        if nounOfWord[known] >= 0 { uses.append((Int32(number), nounOfWord[known])) }
      }
    }
  }

  /// The nouns, all of whose roots are of a topic, that some sentences say most; the most frequent first, then in
  /// the order of the text.
  /// - Parameters:
  ///   - isOfTopic: by the roots' numbers.
  ///   - excluded: by the sentences' numbers, whether a sentence is left out.
  func mostFrequent(
    _ most: Int, of isOfTopic: [Bool], outside excluded: [Bool]
  ) -> [String] {
    let isMeant = nouns.map { $0.roots.allSatisfy { isOfTopic[Int($0)] } }
    var counts = [Int](repeating: 0, count: nouns.count)
    var inOrder: [Int] = []
    for (sentence, noun) in uses where isMeant[Int(noun)] && !excluded[Int(sentence)] {
      if counts[Int(noun)] == 0 { inOrder.append(Int(noun)) }
      counts[Int(noun)] += 1
    }
    var found: [Int] = []
    for noun in inOrder {
      let place = found.firstIndex { counts[$0] < counts[noun] } ?? found.count
      if place < most { found.insert(noun, at: place) }
      if found.count > most { found.removeLast() }
    }
    return found.map { segmented.blocks[nouns[$0].block].text.string(nouns[$0].range) }
  }
}
