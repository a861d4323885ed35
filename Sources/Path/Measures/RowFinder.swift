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
  /// The rows among a sentence's uses, which are in order; rows do not overlap.
  static func rows(
    of uses: [PhraseUses.Use], termCount: Int, _ matched: MatchedDraft
  ) -> [PhraseRow] {
    var rows: [PhraseRow] = []
    var run: [PhraseUses.Use] = []
    for use in uses {
      if let last = run.last, !isNext(use.occurrence, after: last.occurrence, matched) { run = [] }
      run.append(use)
      let window = shortestWhole(run, termCount: termCount)
      if !window.isEmpty {
        rows.append(
          PhraseRow(
            sentence: TextScope.Sentence(
              block: use.occurrence.block, index: use.occurrence.sentence),
            source: ByteRange.union(of: window.map(\.occurrence.source))))
        run = []
      }
    }
    return rows
  }

  /// The shortest end of a run that holds every term, or nothing.
  private static func shortestWhole(
    _ run: [PhraseUses.Use], termCount: Int
  ) -> ArraySlice<PhraseUses.Use> {
    var terms: TermSet = []
    for index in run.indices.reversed() {
      terms.insert(run[index].term)
      if terms.count == termCount { return run[index...] }
    }
    return []
  }

  private static func isNext(
    _ next: Occurrence, after last: Occurrence, _ matched: MatchedDraft
  ) -> Bool {
    guard last.range.upperBound < next.range.lowerBound else { return true }
    let text = matched.segmented.blocks[last.block].text
    let between = last.range.upperBound..<next.range.lowerBound
    let words = between.filter { text.classes[$0].isWordPart }
    guard words.count <= longestParticle else { return false }
    let particle = String(decoding: words.map { text.units[$0] }, as: UTF16.self)
    return particle.isEmpty || particles.contains(particle)
  }

  private static let longestParticle = 3

  /// Case, topic and listing particles and their usual pairs.
  private static let particles: Set<String> = [
    "の", "は", "が", "を", "に", "で", "と", "も", "へ", "や", "か", "から", "まで", "より", "など", "なら",
    "って", "への", "での", "との", "からの", "までの", "には", "では", "とは", "にも", "でも", "とも", "などの",
  ]
}
