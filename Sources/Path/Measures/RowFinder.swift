internal import Phrases
package import SourceText
internal import Words

/// One use of a whole phrase: all of its terms with only particles and symbols between them.
package struct PhraseRow: Sendable {
  package let sentence: TextScope.Sentence
  package let source: ByteRange?
}

/// Finds the uses of a whole phrase in a sentence.
enum RowFinder {
  /// The rows among a sentence's uses, which are in order; rows do not overlap. Fewer uses than terms make none.
  static func rows(
    of uses: Slice<PhraseUses.Selection>, termCount: Int, _ matched: MatchedDraft
  ) -> [PhraseRow] {
    var rows: [PhraseRow] = []
    var start = uses.startIndex
    // For each term the index at which the run uses it last, and how many terms it has.
    var last = [Int](repeating: -1, count: termCount)
    var terms = 0
    for index in uses.indices {
      let use = uses[index]
      let isNext =
        index == start || isNext(use.occurrence, after: uses[index - 1].occurrence, matched)
      if !isNext { (start, terms) = (index, 0) }
      if last[use.term] < start { terms += 1 }
      last[use.term] = index
      guard terms == termCount else { continue }
      // The shortest end of the run that has every term.
      let window = uses[(last.min() ?? start)...index]
      rows.append(
        PhraseRow(
          sentence: TextScope.Sentence(
            block: use.occurrence.block, index: use.occurrence.sentence),
          source: ByteRange.union(of: window.lazy.map(\.occurrence.source))))
      (start, terms) = (index + 1, 0)
    }
    return rows
  }

  private static func isNext(
    _ next: Occurrence, after last: Occurrence, _ matched: MatchedDraft
  ) -> Bool {
    guard last.range.upperBound < next.range.lowerBound else { return true }
    let text = matched.segmented.blocks[last.block].text
    let between = last.range.upperBound..<next.range.lowerBound
    var particle: [UInt16] = []
    for unit in between where text.classes[unit].isWordPart {
      if particle.count == longestParticle { return false }
      particle.append(text.units[unit])
    }
    return particle.isEmpty || particles.contains(particle[...])
  }

  private static let longestParticle = 3

  /// Case, topic and listing particles and their usual pairs.
  private static let particles: KanaWords = [
    "の", "は", "が", "を", "に", "で", "と", "も", "へ", "や", "か", "から", "まで", "より", "など", "なら",
    "って", "への", "での", "との", "からの", "までの", "には", "では", "とは", "にも", "でも", "とも", "などの",
  ]
}
