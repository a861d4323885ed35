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

  init(_ topic: TopicRoots, _ roots: Roots, _ scope: TextScope) {
    // A bare list of phrases says nothing, of its topic neither.
    keeping = topic.using.indices.map { number in
      !scope.isListed[number]
        && (topic.using[number] || roots.hasOne(of: topic.roots, inSentence: number))
    }
    numbers = scope.numbers
  }

  /// Whether a sentence keeps to the topic, by its number in the draft.
  func keeps(sentence number: Int) -> Bool { keeping[number] }

  /// Which sentences of a block keep to the topic.
  package func keeping(inBlock block: Int) -> ArraySlice<Bool> { keeping[numbers.ofBlock(block)] }

  /// Whether a sentence of a block keeps to the topic.
  package func keeps(block: Int) -> Bool { keeping(inBlock: block).contains(true) }
}
