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
  private let keeping: [[Bool]]
  /// The words of the topic that other sentences say most, the most frequent first.
  package let words: [String]

  /// The most words that are named.
  static let mostWords = 8

  init(
    _ uses: PhraseUses, _ roots: Roots, _ matched: MatchedDraft, _ scope: TextScope
  ) {
    var using: [[Bool]] = matched.segmented.blocks.map {
      [Bool](repeating: false, count: $0.sentences.count)
    }
    for use in uses.counted
    where using[use.occurrence.block].indices.contains(use.occurrence.sentence) {
      using[use.occurrence.block][use.occurrence.sentence] = true
    }
    var isOfTopic = [Bool](repeating: false, count: roots.count)
    for block in Self.namingBlocks(uses, matched) {
      for root in roots.inBlock(block) { isOfTopic[root] = true }
    }
    for block in matched.outline.body {
      for sentence in using[block].indices where using[block][sentence] {
        for root in roots.inSentence(sentence, ofBlock: block) { isOfTopic[root] = true }
      }
    }
    // A bare list of phrases says nothing, of its topic neither.
    keeping = using.enumerated().map { block, sentences in
      sentences.enumerated().map { sentence, isUsing in
        if scope.listed.contains(TextScope.Sentence(block: block, index: sentence)) {
          return false
        }
        return isUsing || roots.inSentence(sentence, ofBlock: block).contains { isOfTopic[$0] }
      }
    }
    words = Self.words(of: isOfTopic, roots, matched, except: using)
  }

  /// Whether a sentence keeps to the topic.
  package func keeps(_ sentence: Int, ofBlock block: Int) -> Bool {
    keeping[block].indices.contains(sentence) && keeping[block][sentence]
  }

  /// Whether a sentence of a block keeps to the topic.
  package func keeps(block: Int) -> Bool { keeping[block].contains(true) }

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

  /// Nouns of the running text in sentences without a term whose roots are all the topic's.
  private static func words(
    of isOfTopic: [Bool], _ roots: Roots, _ matched: MatchedDraft, except using: [[Bool]]
  ) -> [String] {
    var counts: [String: (count: Int, first: Int)] = [:]
    for block in matched.outline.body where matched.draft.blocks[block].isProse {
      let segmented = matched.segmented.blocks[block]
      for word in segmented.words where word.isWord && word.range.count > 1 {
        guard segmented.text.classes[word.range.lowerBound].isContent else { continue }
        let sentence = segmented.sentenceIndex(at: word.range.lowerBound)
        guard using[block].indices.contains(sentence), !using[block][sentence] else { continue }
        let own = roots.numbers(in: word.range, of: segmented.text)
        guard !own.isEmpty, own.allSatisfy({ isOfTopic[$0] }) else { continue }
        let text = segmented.text.string(word.range)
        let first = counts[text]?.first ?? counts.count
        counts[text] = ((counts[text]?.count ?? 0) + 1, first)
      }
    }
    return counts.sorted { ($1.value.count, $0.value.first) < ($0.value.count, $1.value.first) }
      .prefix(mostWords).map(\.key)
  }
}
