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
    var count = 0
    var longest = 0..<0
    var start = 0
    var unread = matched.draft.unreadBlocks.filter(\.mayHoldText)[...]
    for block in matched.outline.body {
      while let next = unread.first, next.range.start < matched.draft.blocks[block].range.start {
        start = count
        unread.removeFirst()
      }
      guard Self.isText(matched.draft.blocks[block].role) else {
        if topic.keeps(block: block) { start = count }
        continue
      }
      for number in scope.numbers.ofBlock(block) where !scope.isListed[number] {
        count += 1
        if topic.keeps(sentence: number) { start = count }
        if count - start > longest.count { longest = start..<count }
      }
    }
    guard count > 0 else { return nil }
    sentences = longest.count
    total = count
    source = Self.source(of: longest, matched, scope)
  }

  /// - Parameter sentences: by their ordinals among those of paragraphs and quotations.
  private static func source(
    of sentences: Range<Int>, _ matched: MatchedDraft, _ scope: TextScope
  ) -> ByteRange? {
    var ordinal = 0
    var places: [ByteRange?] = []
    for sentence in scope.proseSentences where isText(matched.draft.blocks[sentence.block].role) {
      if sentences.contains(ordinal) {
        let block = matched.segmented.blocks[sentence.block]
        places.append(block.sourceRange(of: block.sentences[sentence.index]))
      }
      ordinal += 1
    }
    return ByteRange.union(of: places)
  }

  private static func isText(_ role: Block.Role) -> Bool {
    role == .paragraph || role == .quotation
  }
}
