internal import Drafts
internal import Phrases
internal import SourceText
internal import Words

/// The nouns of a draft's running text that have roots, found once for the topics of all its phrases.
struct TopicNouns {
  /// A noun where it is first said.
  private struct Noun {
    let block: Int32
    /// Units of the block's text.
    let range: CompactRange
    /// Where its roots end in `roots`; they begin where those of the noun before it end.
    let rootsEnd: Int32
    /// Where the times that it is said end in `times`, in the same way.
    var timesEnd: Int32 = 0
  }

  /// A time that a noun is said.
  private struct Time {
    /// By their order in the text.
    let number: Int32
    /// By its number in the draft.
    let sentence: Int32
  }

  private let segmented: SegmentedDraft
  /// Each once, in the order in which they are first said.
  private var nouns: [Noun] = []
  /// The roots of all nouns, one noun after the other.
  private var roots: [Int32] = []
  /// The times that each is said, one noun after the other.
  private var times: [Time] = []

  init(
    _ roots: Roots, _ words: ProseWords, _ matched: MatchedDraft, _ scope: TextScope
  ) {
    self.segmented = matched.segmented
    // By the words' numbers: the noun; -1 for a word that is none, -2 for one that was not met as one.
    var nounOfWord = [Int32](repeating: -2, count: words.count)
    // The same for those that a kanji ends.
    var wholes = TextNumbers<UInt16>()
    var nounOfWhole: [Int32] = []
    var said: [(noun: Int32, sentence: Int32)] = []
    for block in scope.proseBlocks {
      let segmented = matched.segmented.blocks[block]
      let (own, sentences) = (segmented.words, segmented.sentences)
      let firstNumber = scope.numbers.ofBlock(block).lowerBound
      var sentence = 0
      Roots.Text.with(segmented.text) { text in
        words.forEachWord(of: segmented, block, where: { nounOfWord[$0] != -1 }) { index, known in
          let word = own[index].range
          var noun = nounOfWord[known]
          if noun == -2, !Self.mayBeNoun(word, in: text) {
            nounOfWord[known] = -1
            return
          }
          let mayGoOn =
            index + 1 < own.count && text.classes[own[index + 1].range.lowerBound] == .kanji
          let whole = mayGoOn ? segmented.wholeRange(ofWord: index) : word
          if whole == word, !Self.isNoun(index, in: segmented) { return }
          if noun == -2 {
            noun = add(word, in: text, block, roots)
            nounOfWord[known] = noun
          }
          if noun == -1 { return }
          if whole != word {
            let number = wholes.number(of: whole, in: text.units)
            if number == nounOfWhole.count {
              nounOfWhole.append(add(whole, in: text, block, roots))
            }
            noun = nounOfWhole[number]
          }
          while sentence + 1 < sentences.count, sentences[sentence].upperBound <= word.lowerBound {
            sentence += 1
          }
          said.append((noun, Int32(firstNumber + sentence)))
        }
      }
    }
    group(said)
  }

  /// Brings the times that nouns are said, which are in the order of the text, to the nouns.
  private mutating func group(_ said: [(noun: Int32, sentence: Int32)]) {
    var counts = [Int32](repeating: 0, count: nouns.count)
    for time in said { counts[Int(time.noun)] += 1 }
    var next = counts
    var end: Int32 = 0
    for noun in nouns.indices {
      next[noun] = end
      end += counts[noun]
      nouns[noun].timesEnd = end
    }
    times = [Time](repeating: Time(number: 0, sentence: 0), count: said.count)
    for (number, time) in said.enumerated() {
      let noun = Int(time.noun)
      times[Int(next[noun])] = Time(number: Int32(number), sentence: time.sentence)
      next[noun] += 1
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

  /// Whether a word may be a noun with roots as far as its length and its beginning show.
  private static func mayBeNoun(_ word: Range<Int>, in text: Roots.Text) -> Bool {
    word.count > 1 && text.classes[word.lowerBound].isContent
  }

  /// Adds a word that is met for the first time; -1 where it has no roots.
  private mutating func add(
    _ word: Range<Int>, in text: Roots.Text, _ block: Int, _ all: Roots
  ) -> Int32 {
    let start = roots.count
    all.addKnown(in: word, of: text, to: &roots)
    if roots.count == start { return -1 }
    nouns.append(
      Noun(block: Int32(block), range: CompactRange(word), rootsEnd: Int32(roots.count)))
    return Int32(nouns.count - 1)
  }

  /// The nouns, all of whose roots are of a topic, that the sentences without a term say most; the most frequent
  /// first, then in the order of the text.
  func mostFrequent(of topic: TopicRoots) -> [String] {
    var found: [Frequency] = []
    // One that is said less often than all that were found is none of them, wherever it is said.
    var fewest = 1
    var rootsStart = 0
    var start = 0
    for (noun, known) in nouns.enumerated() {
      let own = start..<Int(known.timesEnd)
      let itsRoots = rootsStart..<Int(known.rootsEnd)
      (start, rootsStart) = (own.upperBound, itsRoots.upperBound)
      guard own.count >= fewest, topic.roots.holds(roots[itsRoots]) else { continue }
      var frequency = Frequency(noun: noun)
      for time in times[own] where !topic.using[Int(time.sentence)] {
        if frequency.count == 0 { frequency.first = time.number }
        frequency.count += 1
      }
      guard frequency.count >= fewest else { continue }
      let place = found.partitioningIndex { frequency.isBefore($0) }
      if place < Self.most { found.insert(frequency, at: place) }
      if found.count > Self.most { found.removeLast() }
      if found.count == Self.most { fewest = found[Self.most - 1].count }
    }
    return found.map { frequency in
      let noun = nouns[frequency.noun]
      return segmented.blocks[Int(noun.block)].text.string(noun.range.range)
    }
  }

  /// The most words that are named.
  private static let most = 8

  /// How often a noun is said without a term.
  private struct Frequency {
    let noun: Int
    var count = 0
    /// When first.
    var first: Int32 = 0

    func isBefore(_ other: Frequency) -> Bool {
      (-count, first) < (-other.count, other.first)
    }
  }
}
