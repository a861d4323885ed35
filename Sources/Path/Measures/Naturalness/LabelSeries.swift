internal import Drafts
internal import Phrases
package import SourceText
internal import Words

/// Names in a row that mostly carry the same term: 新宿ランチ、渋谷ランチ、池袋ランチ.
///
/// What such a row tells a reader is whether its names come up again: 事業所得 and 雑所得 in a list of
/// kinds of income are explained elsewhere in the draft, 渋谷ランチ is not.
package struct LabelSeries: Sendable, Equatable {
  /// The term that most of them carry, by its position in the phrase.
  package let term: Int
  /// How many of them carry it.
  package let carriers: Int
  /// All names from the first that carries a term of the phrase to the last.
  package let labels: Int
  /// Whether spaces alone part most of them, as in queries and tag clouds.
  package let isSpaced: Bool
  /// How many of the carriers have another word beside them with a space between: search queries.
  package let queries: Int
  /// How many of the carriers the draft uses again outside of such rows.
  package let elaborated: Int
  /// The block that holds them.
  package let block: Int
  /// From the first name to the last; `nil` where its place is not known.
  package let source: ByteRange?

  /// Shorter rows are not series.
  static let fewest = 3

  /// The series of each phrase, in the order of the text.
  static func all(
    of phrases: [PhraseUses], in matched: MatchedDraft, _ rows: LabelRows
  ) -> [[LabelSeries]] {
    let found = phrases.map { uses -> [Found] in
      var found: [Found] = []
      var left = uses.shown[...]
      while let block = left.first?.occurrence.block {
        let own = left.prefix { $0.occurrence.block == block }
        left = left[own.endIndex...]
        if own.count < fewest { continue }
        for row in rows.labels(of: block).rows(ofAtLeast: fewest) {
          let own = own.within(row)
          if own.count < fewest { continue }
          Found(Array(row), own, of: uses.termCount, block: block, matched).map { found.append($0) }
        }
      }
      return found
    }
    let again = Elaborations(of: found.flatMap(\.self), in: matched, rows)
    return found.map { $0.map { $0.series(again) } }
  }
}

/// A series before it is known which of its names come up again.
private struct Found {
  /// The compounds that carry the term; units of the block's text.
  let names: [Range<Int>]
  private let term: Int
  private let labels: ArraySlice<Label>
  let block: Int
  private let source: ByteRange?
  private let carriers: Int
  private let queries: Int

  /// - Returns: `nil` where the row is no series.
  init?(
    _ row: [Label], _ uses: Slice<PhraseUses.Selection>, of termCount: Int, block: Int,
    _ matched: MatchedDraft
  ) {
    var ofLabel = [[PhraseUses.Use]](repeating: [], count: row.count)
    var label = 0
    for use in uses where !use.use.isMention {
      while label < row.count, row[label].range.upperBound <= use.occurrence.range.lowerBound {
        label += 1
      }
      guard label < row.count else { break }
      if row[label].range.contains(use.occurrence.range.lowerBound) { ofLabel[label].append(use) }
    }
    guard let first = ofLabel.firstIndex(where: { !$0.isEmpty }),
      let last = ofLabel.lastIndex(where: { !$0.isEmpty })
    else { return nil }
    let counts = (0..<termCount).map { term in
      ofLabel.count { $0.contains { $0.term == term } }
    }
    guard let most = counts.max(), most >= LabelSeries.fewest,
      let term = counts.firstIndex(of: most),
      2 * ofLabel.count(where: { !$0.isEmpty }) >= last - first + 1
    else { return nil }
    self.term = term
    self.block = block
    carriers = most
    labels = row[first...last]
    queries = ofLabel.indices.count { index in
      ofLabel[index].contains { $0.term == term }
        && (row[index].followsSpace || index + 1 < row.count && row[index + 1].followsSpace)
    }
    names = ofLabel.flatMap { $0.filter { $0.term == term } }.compactMap { use in
      use.use.isBare ? nil : use.use.compound
    }
    source = matched.segmented.knownSourceRange(
      of: row[first].range.lowerBound..<row[last].range.upperBound, inBlock: block)
  }

  func series(_ again: Elaborations) -> LabelSeries {
    LabelSeries(
      term: term, carriers: carriers, labels: labels.count,
      isSpaced: 2 * labels.dropFirst().count { $0.followsSpace } >= labels.count - 1,
      queries: queries, elaborated: names.count { again.contains($0, inBlock: block) },
      block: block, source: source
    )
  }
}

/// Which of some compounds a draft uses outside of rows of names.
private struct Elaborations {
  private let matched: MatchedDraft
  private var wanted = TextNumbers<UInt16>()
  /// By the numbers of the wanted, whether they are used.
  private var isFound: [Bool] = []

  init(of series: [Found], in matched: MatchedDraft, _ rows: LabelRows) {
    self.matched = matched
    for own in series {
      let units = matched.segmented.blocks[own.block].text.units
      for name in own.names { _ = wanted.number(of: name, in: units) }
    }
    isFound = [Bool](repeating: false, count: wanted.count)
    guard wanted.count > 0 else { return }
    for block in matched.outline.body where matched.draft.blocks[block].role != .code {
      let segmented = matched.segmented.blocks[block]
      var listed = rows.labels(of: block).all[...]
      var start = 0
      let text = segmented.text
      while start < text.count {
        guard text.classes[start].isContent else {
          start += 1
          continue
        }
        var end = start + 1
        while end < text.count, text.classes[end].isContent { end += 1 }
        while let first = listed.first, first.range.upperBound <= start { listed.removeFirst() }
        if !(listed.first?.range.overlaps(start..<end) ?? false) {
          if let name = wanted.known(start..<end, in: text.units) { isFound[name] = true }
        }
        start = end
      }
    }
  }

  /// - Parameter name: units of the block's text.
  func contains(_ name: Range<Int>, inBlock block: Int) -> Bool {
    wanted.known(name, in: matched.segmented.blocks[block].text.units).map { isFound[$0] } ?? false
  }
}

extension Slice<PhraseUses.Selection> {
  /// Those that begin within a row of labels.
  func within(_ row: ArraySlice<Label>) -> Slice<PhraseUses.Selection> {
    guard let first = row.first, let last = row.last else { return prefix(0) }
    let start = partitioningIndex { $0.occurrence.range.lowerBound >= first.range.lowerBound }
    let end = partitioningIndex { $0.occurrence.range.lowerBound >= last.range.upperBound }
    return self[start..<end]
  }
}
