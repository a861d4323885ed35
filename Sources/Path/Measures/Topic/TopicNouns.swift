internal import Drafts
internal import Phrases
internal import SourceText
internal import Words

/// The nouns of a draft's running text that have roots, found once for the topics of all its phrases.
struct TopicNouns {
  /// A noun where it is first said.
  private struct Noun {
    let block: Int
    /// Units of the block's text.
    let range: Range<Int>
    /// Where its roots end in `roots`; they begin where those of the noun before it end.
    let rootsEnd: Int
  }

  private struct Use {
    /// By its number in the draft.
    let sentence: Int32
    /// By its index.
    let noun: Int32
  }

  private let segmented: SegmentedDraft
  /// Each once, in the order in which they are first said.
  private var nouns: [Noun] = []
  /// The roots of all nouns, by number, one noun after the other.
  private var roots: [Int32] = []
  /// Each time that one is said.
  private var uses: [Use] = []

  init(
    _ roots: Roots, _ words: ProseWords, _ matched: MatchedDraft, _ scope: TextScope
  ) {
    self.segmented = matched.segmented
    // By the words' numbers: the noun; -1 for a word that is none, -2 for one that was not met.
    var nounOfWord = [Int32](repeating: -2, count: words.count)
    // Those that a kanji ends, by the numbers of both.
    var nounOfPair: [UInt64: Int32] = [:]
    for block in scope.proseBlocks {
      let segmented = matched.segmented.blocks[block]
      let (own, sentences, text) = (segmented.words, segmented.sentences, segmented.text)
      let numbers = scope.numbers.ofBlock(block)
      var sentence = 0
      for place in words.range(ofBlock: block) {
        let known = Int(words.numbers[place])
        var noun = nounOfWord[known]
        if noun == -1 { continue }
        let index = Int(words.indexes[place])
        let word = own[index].range
        if noun == -2 {
          noun = add(word, in: text, block, roots)
          nounOfWord[known] = noun
          if noun == -1 { continue }
        }
        let whole = segmented.wholeRange(ofWord: index)
        if whole != word {
          let pair = UInt64(known) << 32 | UInt64(words.numbers[place + 1])
          noun = nounOfPair[pair] ?? add(whole, in: text, block, roots)
          nounOfPair[pair] = noun
        } else if !Self.isNoun(index, in: segmented) {
          continue
        }
        while sentence + 1 < sentences.count, sentences[sentence].upperBound <= word.lowerBound {
          sentence += 1
        }
        uses.append(Use(sentence: Int32(numbers.lowerBound + sentence), noun: noun))
      }
    }
  }

  /// Whether a word is a noun as far as its end shows: one that ends in hiragana may as well be a verb or an
  /// adjective (選び、減れば、高い), and is a noun where a particle follows that needs one.
  private static func isNoun(_ index: Int, in block: SegmentedBlock) -> Bool {
    let (words, text) = (block.words, block.text)
    let end = words[index].range.upperBound
    guard text.classes[end - 1] == .hiragana else { return true }
    guard index + 1 < words.count else { return false }
    let next = words[index + 1].range
    guard next.count == 1, next.lowerBound == end else { return false }
    let particle = text.units[next.lowerBound]
    if Self.particlesOfNouns.contains(particle) { return true }
    // 減るのは, 高いと; 混んで.
    return Self.particlesOfAll.contains(particle) && !block.endsAsSentencesDo(words[index].range)
      && text.units[end - 1] != 0x3093
  }

  private static let particlesOfNouns: UnitSet = "をはもやへに"
  private static let particlesOfAll: UnitSet = "がのとで"

  /// Adds a word that is met for the first time; -1 where it is no noun with roots.
  private mutating func add(
    _ word: Range<Int>, in text: NormalizedText, _ block: Int, _ all: Roots
  ) -> Int32 {
    guard word.count > 1, text.classes[word.lowerBound].isContent else { return -1 }
    let start = roots.count
    all.forEachKnown(in: word, of: text) { roots.append($0) }
    if roots.count == start { return -1 }
    nouns.append(Noun(block: block, range: word, rootsEnd: roots.count))
    return Int32(nouns.count - 1)
  }

  /// The nouns, all of whose roots are of a topic, that some sentences say most; the most frequent first, then in
  /// the order of the text.
  /// - Parameters:
  ///   - isOfTopic: by the roots' numbers.
  ///   - excluded: by the sentences' numbers, whether a sentence is left out.
  func mostFrequent(
    _ most: Int, of isOfTopic: [Bool], outside excluded: [Bool]
  ) -> [String] {
    var isMeant: [Bool] = []
    isMeant.reserveCapacity(nouns.count)
    var start = 0
    for noun in nouns {
      isMeant.append(roots[start..<noun.rootsEnd].allSatisfy { isOfTopic[Int($0)] })
      start = noun.rootsEnd
    }
    var counts = [Int](repeating: 0, count: nouns.count)
    var inOrder: [Int] = []
    for use in uses where isMeant[Int(use.noun)] && !excluded[Int(use.sentence)] {
      let noun = Int(use.noun)
      let count = counts[noun]
      if count == 0 { inOrder.append(noun) }
      counts[noun] = count + 1
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
