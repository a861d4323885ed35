internal import Drafts
internal import Phrases
package import SourceText
internal import Words

/// The same names in a row again and again, a term among them, of which the draft never speaks one by one:
/// 減量、痩身、シェイプアップ… in each paragraph.
///
/// Names are compared by their first word, so that 減量対策、痩身対策 and 減量期間、痩身期間 are the same row. Names that differ come up
/// alone as well, where it is said how they differ.
package struct RecurringRows: Sendable, Equatable {
  /// The term among them, by its position in the phrase.
  package let term: Int
  /// Their first words, in the order of the text.
  package let names: [String]
  /// The rows that have three of them or more, each with the term.
  package let rows: Int
  /// The first such row in the running text, else in a heading or the title.
  package let source: ByteRange?

  /// Fewer names are no row, and fewer rows do not recur.
  static let fewest = 3

  private struct Row {
    let block: Int
    let labels: ArraySlice<Label>
    /// The labels with a term of the phrase.
    let carriers: [Label]
    let term: Int

    var range: Range<Int> {
      labels[labels.startIndex].range.lowerBound..<labels[labels.endIndex - 1].range.upperBound
    }
  }

  /// - Returns: `nil` where no row of names comes again with the term.
  static func of(
    _ uses: PhraseUses, in matched: MatchedDraft, _ labels: LabelRows
  ) -> RecurringRows? {
    guard uses.shown.count >= fewest else { return nil }
    let rows = rows(uses, matched, labels)
    guard rows.count >= fewest else { return nil }
    var words = FirstWords()
    let wordsOfRow = rows.map { row in
      row.labels.map { words.number(of: $0, in: matched.segmented.blocks[row.block]) }
    }
    let counts = rowsWithEach(wordsOfRow, of: words.count)
    let recurring = rows.indices.filter { row in
      let again = wordsOfRow[row].filter { counts[$0] >= fewest }
      return again.count >= fewest && Set(again).count >= fewest
    }
    guard recurring.count >= fewest, let first = recurring.first else { return nil }
    var seen: Set<Int> = []
    let core = recurring.flatMap { wordsOfRow[$0] }.filter {
      counts[$0] >= fewest && seen.insert($0).inserted
    }
    let carriers = Set(
      recurring.flatMap { row in
        rows[row].carriers.map {
          words.number(of: $0, in: matched.segmented.blocks[rows[row].block])
        }
      })
    let others = Set(core).subtracting(carriers)
    let alone = alone(others, words, in: matched, labels)
    guard others.count >= fewest - 1, 2 * alone.count < others.count else { return nil }
    let shown = rows[recurring.first { matched.draft.blocks[rows[$0].block].isProse } ?? first]
    return RecurringRows(
      term: shown.term, names: core.map { words.texts[$0] }, rows: recurring.count,
      source: matched.segmented.knownSourceRange(of: shown.range, inBlock: shown.block))
  }

  /// By word, how many rows have it.
  private static func rowsWithEach(_ wordsOfRow: [[Int]], of count: Int) -> [Int] {
    var counts = [Int](repeating: 0, count: count)
    var lastRow = [Int](repeating: -1, count: count)
    for (row, words) in wordsOfRow.enumerated() {
      for word in words where lastRow[word] < row {
        lastRow[word] = row
        counts[word] += 1
      }
    }
    return counts
  }

  /// The rows of three names and more with a term, a heading that repeats the title left out.
  private static func rows(
    _ uses: PhraseUses, _ matched: MatchedDraft, _ labels: LabelRows
  ) -> [Row] {
    let outline = matched.outline
    let repeated = outline.title?.block == outline.topHeading ? nil : outline.topHeading
    var rows: [Row] = []
    var left = uses.counted.filter { $0.occurrence.block != repeated && !$0.use.isMention }[...]
    while let block = left.first?.occurrence.block {
      let own = left.prefix { $0.occurrence.block == block }
      left = left[own.endIndex...]
      for row in labels.labels(of: block).rows(ofAtLeast: fewest) {
        let own = own.within(row)
        let carriers = carriers(of: own, among: row)
        guard let first = own.first, !carriers.isEmpty else { continue }
        rows.append(Row(block: block, labels: row, carriers: carriers, term: first.term))
      }
    }
    return rows
  }

  /// The labels in which uses begin, in order.
  private static func carriers(
    of uses: Slice<PhraseUses.Selection>, among labels: ArraySlice<Label>
  ) -> [Label] {
    var carriers: [Label] = []
    var left = labels
    for use in uses {
      let start = use.occurrence.range.lowerBound
      while let first = left.first, first.range.upperBound <= start { left.removeFirst() }
      if let label = left.first, label.range.contains(start) { carriers.append(label) }
    }
    return carriers
  }

  /// Those of some words that the draft uses outside of rows.
  private static func alone(
    _ wanted: Set<Int>, _ words: FirstWords, in matched: MatchedDraft, _ labels: LabelRows
  ) -> Set<Int> {
    if wanted.isEmpty { return [] }
    var found: Set<Int> = []
    for block in matched.outline.body where matched.draft.blocks[block].role != .code {
      let segmented = matched.segmented.blocks[block]
      var listed = labels.labels(of: block).all[...]
      for word in segmented.words where word.isWord {
        while let first = listed.first, first.range.upperBound <= word.range.lowerBound {
          listed.removeFirst()
        }
        if listed.first?.range.overlaps(word.range) ?? false { continue }
        if let number = words.known(word.range, in: segmented.text), wanted.contains(number) {
          found.insert(number)
        }
      }
    }
    return found
  }
}

/// The first words of names, numbered.
private struct FirstWords {
  private var numbers = TextNumbers<UInt16>()
  /// By number.
  private(set) var texts: [String] = []

  var count: Int { texts.count }

  mutating func number(of label: Label, in block: SegmentedBlock) -> Int {
    let index = block.words.partitioningIndex { $0.range.lowerBound >= label.range.lowerBound }
    let range = index < block.words.count ? block.words[index].range : 0..<0
    let number = numbers.number(of: range, in: block.text.units)
    if number == texts.count { texts.append(block.text.string(range)) }
    return number
  }

  func known(_ word: Range<Int>, in text: NormalizedText) -> Int? {
    numbers.known(word, in: text.units)
  }
}
