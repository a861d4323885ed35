internal import Drafts
internal import Phrases
package import SourceText
internal import Words

/// How thickly a phrase is repeated.
package struct Repetition: Sendable {
  /// A stretch of prose with the uses in it.
  package struct Stretch: Sendable, Equatable {
    package let uses: Int
    package let sentences: Int
    /// From the first use to the last; `nil` where no place is known.
    package let source: ByteRange?
  }

  private struct SentenceRows {
    /// The position of the sentence in all of the prose, where a heading takes up one.
    let ordinal: Int
    let uses: Int
    let source: ByteRange?
  }

  /// Sentences with uses of the whole phrase in a row, in order.
  private let sentences: [SentenceRows]
  /// Uses with nothing but symbols, white space or one の between them, in order; a use that stands
  /// alone is a run of one.
  /// Only phrases of a single term have them: a row of several terms is found as such.
  private let runs: [Stretch]

  init(_ uses: PhraseUses, _ nearness: Nearness, _ matched: MatchedDraft, _ scope: TextScope) {
    var sentences: [SentenceRows] = []
    let bare = Self.bareUses(uses, matched)
    for row in nearness.rows {
      // A phrase of one word within another word (事業所得, 雑所得) is not that phrase again.
      if uses.termCount == 1, !bare.contains(row.source) { continue }
      guard let ordinal = scope.ordinal(of: row.sentence) else { continue }
      if let last = sentences.last, last.ordinal == ordinal {
        sentences[sentences.count - 1] = SentenceRows(
          ordinal: ordinal, uses: last.uses + 1,
          source: ByteRange.union(of: [last.source, row.source]))
      } else {
        sentences.append(SentenceRows(ordinal: ordinal, uses: 1, source: row.source))
      }
    }
    self.sentences = sentences
    runs =
      uses.termCount > 1 || Self.isOfCharacter(uses, matched)
      ? [] : Self.runs(of: uses.counted.filter { scope.isProse($0.occurrence.block) }, matched)
  }

  /// The places of a single term's uses that stand alone and are not only mentioned; none of one character,
  /// which idioms, names and verses repeat by nature.
  private static func bareUses(_ uses: PhraseUses, _ matched: MatchedDraft) -> Set<ByteRange?> {
    guard uses.termCount == 1, !isOfCharacter(uses, matched) else { return [] }
    return Set(
      uses.counted.filter { $0.use.isBare && !$0.use.isMention }.map(\.occurrence.source))
  }

  private static func isOfCharacter(_ uses: PhraseUses, _ matched: MatchedDraft) -> Bool {
    uses.counted.first.map { matched.phrases.terms[$0.occurrence.term].isCharacter } ?? false
  }

  /// The stretches of prose in which each two consecutive sentences use the whole phrase in a row
  /// at least so many times; stretches that overlap are one.
  package func crowds(ofAtLeast limit: Int) -> [Stretch] {
    var groups: [Range<Int>] = []
    for (index, sentence) in sentences.enumerated() {
      let isFollowed =
        index + 1 < sentences.count && sentences[index + 1].ordinal == sentence.ordinal + 1
      let end = isFollowed ? index + 2 : index + 1
      guard sentences[index..<end].reduce(0, { $0 + $1.uses }) >= limit else { continue }
      if let last = groups.last, index < last.upperBound {
        groups[groups.count - 1] = last.lowerBound..<max(end, last.upperBound)
      } else {
        groups.append(index..<end)
      }
    }
    return groups.map { group in
      Stretch(
        uses: sentences[group].reduce(0) { $0 + $1.uses }, sentences: group.count,
        source: ByteRange.union(of: sentences[group].map(\.source)))
    }
  }

  /// The runs of at least so many uses with nothing but symbols, white space or one の between, but for
  /// those within a crowd: there they are the same fault.
  package func chains(ofAtLeast limit: Int, outside crowds: [Stretch]) -> [Stretch] {
    let crowds = crowds.compactMap(\.source)
    return runs.filter { run in
      let isCrowded = run.source.map { run in crowds.contains { $0.contains(run) } } ?? false
      return run.uses >= limit && !isCrowded
    }
  }

  private static func runs(of uses: PhraseUses.Selection, _ matched: MatchedDraft) -> [Stretch] {
    var runs: [Stretch] = []
    var last: Occurrence?
    for use in uses.map(\.occurrence) {
      if let before = last, let run = runs.last, isChained(use, after: before, matched) {
        runs[runs.count - 1] = Stretch(
          uses: run.uses + 1, sentences: 1, source: ByteRange.union(of: [run.source, use.source]))
      } else {
        runs.append(Stretch(uses: 1, sentences: 1, source: use.source))
      }
      last = use
    }
    return runs
  }

  private static func isChained(
    _ next: Occurrence, after last: Occurrence, _ matched: MatchedDraft
  ) -> Bool {
    guard next.block == last.block, next.sentence == last.sentence,
      last.range.upperBound <= next.range.lowerBound
    else { return false }
    let text = matched.segmented.blocks[last.block].text
    let between = last.range.upperBound..<next.range.lowerBound
    let words = between.lazy.filter { text.classes[$0].isWordPart }.prefix(2)
    return words.allSatisfy { text.units[$0] == 0x306E } && words.dropFirst().isEmpty  // の
  }
}
