internal import Drafts
internal import Phrases
package import SourceText
internal import Words

/// The longest run of sentences that leave a phrase's topic.
///
/// A sentence keeps to the topic that uses a term, or a word that stands with the terms elsewhere in the
/// draft.
/// The sentences are those of paragraphs and quotations; headings, list items, table cells and images
/// are not sentences, but one of them that keeps to the topic ends a run, and so does an unread block,
/// which may hold a term.
package struct LongestGap: Sendable {
  /// How many sentences the run has.
  package let sentences: Int
  /// All sentences of paragraphs and quotations.
  package let total: Int
  /// From the first sentence of the run to its last; `nil` where there is none or its place is
  /// not known.
  package let source: ByteRange?

  /// The part of all sentences that the run takes, 0 to 1.
  package var share: Double { total == 0 ? 0 : Double(sentences) / Double(total) }

  /// - Returns: `nil` where the draft has no such sentences.
  init?(_ topic: Topic, _ matched: MatchedDraft, _ scope: TextScope) {
    let isText = scope.slots.isText
    var count = 0
    var longest: Run?
    // Where the run at hand began: after so many sentences, with this one.
    var start = 0
    var first: TextScope.Sentence?
    var unread = matched.draft.unreadBlocks.filter(\.mayHoldText)[...]
    for block in matched.outline.body {
      while let next = unread.first, next.range.start < matched.draft.blocks[block].range.start {
        (start, first) = (count, nil)
        unread.removeFirst()
      }
      guard isText[block] else {
        if topic.keeps(block: block) { (start, first) = (count, nil) }
        continue
      }
      for (index, number) in scope.numbers.ofBlock(block).enumerated()
      where !scope.isListed[number] {
        count += 1
        if topic.keeps(sentence: number) {
          (start, first) = (count, nil)
          continue
        }
        let sentence = TextScope.Sentence(block: block, index: index)
        let begin = first ?? sentence
        first = begin
        if count - start > longest?.sentences ?? 0 {
          longest = Run(sentences: count - start, first: begin, last: sentence)
        }
      }
    }
    guard count > 0 else { return nil }
    sentences = longest?.sentences ?? 0
    total = count
    source = longest.flatMap { Self.source(of: $0, matched, scope) }
  }

  private struct Run {
    let sentences: Int
    let first: TextScope.Sentence
    let last: TextScope.Sentence
  }

  private static func source(
    of run: Run, _ matched: MatchedDraft, _ scope: TextScope
  ) -> ByteRange? {
    let all = scope.proseSentences
    let start = all.partitioningIndex {
      ($0.block, $0.index) >= (run.first.block, run.first.index)
    }
    let sentences = all[start...].prefix {
      ($0.block, $0.index) <= (run.last.block, run.last.index)
    }
    return ByteRange.union(
      of: sentences.lazy.filter { scope.slots.isText[$0.block] }.map { sentence in
        let range = matched.segmented.blocks[sentence.block].sentences[sentence.index]
        return matched.segmented.knownSourceRange(of: range, inBlock: sentence.block)
      })
  }
}
