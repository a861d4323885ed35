internal import Drafts
internal import Phrases
internal import Words

/// What a draft says of a target phrase beside its terms: the words that stand with them.
///
/// A text about brushing a dog's teeth says 歯ブラシ, 口 and 磨く for eleven sentences without the phrase,
/// and keeps to its topic all the same (lexical cohesion, Halliday and Hasan 1976). The topic's roots are
/// those of the title, the description and the headings and sentences that use a term; no data
/// from elsewhere is asked. A sentence keeps to the topic if it uses a term or one of these roots.
package struct Topic: Sendable {
  /// By the sentences' numbers, whether each keeps to the topic.
  private let keeping: [Bool]
  private let numbers: SentenceNumbers
  /// By the sentences' numbers, whether each uses a term.
  private let using: [Bool]
  private let isOfTopic: [Bool]

  /// The most words that are named.
  static let mostWords = 8

  init(
    _ uses: PhraseUses, _ roots: Roots, _ matched: MatchedDraft, _ scope: TextScope
  ) {
    let numbers = scope.numbers
    var using = [Bool](repeating: false, count: numbers.count)
    for use in uses.counted {
      if let number = numbers.number(of: use.occurrence.sentence, inBlock: use.occurrence.block) {
        using[number] = true
      }
    }
    var isOfTopic = [Bool](repeating: false, count: roots.count)
    for block in Self.namingBlocks(uses, matched) {
      for root in roots.ofSentences(numbers.ofBlock(block)) { isOfTopic[Int(root)] = true }
    }
    for block in matched.outline.body {
      for number in numbers.ofBlock(block) where using[number] {
        for root in roots.ofSentence(number) { isOfTopic[Int(root)] = true }
      }
    }
    // A bare list of phrases says nothing, of its topic neither.
    keeping = using.indices.map { number in
      !scope.isListed[number]
        && (using[number] || roots.ofSentence(number).contains { isOfTopic[Int($0)] })
    }
    self.numbers = numbers
    self.using = using
    self.isOfTopic = isOfTopic
  }

  /// Whether a sentence keeps to the topic, by its number in the draft.
  func keeps(sentence number: Int) -> Bool { keeping[number] }

  /// Whether a sentence keeps to the topic.
  package func keeps(_ sentence: Int, ofBlock block: Int) -> Bool {
    numbers.number(of: sentence, inBlock: block).map { keeping[$0] } ?? false
  }

  /// Whether a sentence of a block keeps to the topic.
  package func keeps(block: Int) -> Bool { keeping[numbers.ofBlock(block)].contains(true) }

  /// The words of the topic that the sentences without a term say most, the most frequent first.
  func words(among nouns: TopicNouns) -> [String] {
    nouns.mostFrequent(Self.mostWords, of: isOfTopic, outside: using)
  }

  /// The blocks that say what the whole draft is about, where they name the phrase: the title, the
  /// description beside it, and the headings with a term.
  private static func namingBlocks(_ uses: PhraseUses, _ matched: MatchedDraft) -> [Int] {
    let draft = matched.draft
    var blocks = matched.outline.headings.map(\.block).filter { !uses.terms(inBlock: $0).isEmpty }
    let titles = [matched.outline.title?.block, matched.outline.topHeading].compactMap { $0 }
      .filter { !uses.terms(inBlock: $0).isEmpty }
    blocks += titles
    if !titles.isEmpty || !uses.description.isEmpty {
      blocks += draft.blocks.indices.filter { draft.blocks[$0].role == .description }
    }
    return blocks
  }
}
