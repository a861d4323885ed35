internal import Phrases
package import SourceText
internal import Words

/// The longest run of sentences that use none of a phrase's terms.
package struct TopicGap: Sendable {
  /// In sentences.
  package let longest: Int
  /// All sentences of the prose.
  package let total: Int
  /// From the first sentence of the run to its last; `nil` where there is none or its place is
  /// not known.
  package let source: ByteRange?

  /// The part of all sentences that the run takes, 0 to 1.
  package var share: Double { total == 0 ? 0 : Double(longest) / Double(total) }

  /// - Returns: `nil` where the draft has no prose.
  init?(_ uses: PhraseUses, _ matched: MatchedDraft, _ scope: TextScope) {
    guard !scope.proseSentences.isEmpty else { return nil }
    let onTopic = Set(
      uses.counted.map {
        TextScope.Sentence(block: $0.occurrence.block, index: $0.occurrence.sentence)
      })
    var longest = 0..<0
    var start = 0
    for (index, sentence) in scope.proseSentences.enumerated() {
      if onTopic.contains(sentence) { start = index + 1 }
      if index + 1 - start > longest.count { longest = start..<(index + 1) }
    }
    self.longest = longest.count
    total = scope.proseSentences.count
    source = scope.proseSentences[longest]
      .compactMap { sentence in
        let block = matched.segmented.blocks[sentence.block]
        return block.sourceRange(of: block.sentences[sentence.index])
      }
      .reduce(nil) { $0?.union($1) ?? $1 }
  }
}
