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
    /// The first words of the names, by number.
    let words: [Int]
    /// The first words of the names with a term of the phrase.
    let carriers: Set<Int>
    let term: Int
    let range: Range<Int>
  }

  /// - Returns: `nil` where no row of names comes again with the term.
  static func of(
    _ uses: PhraseUses, in matched: MatchedDraft, _ labels: LabelRows
  ) -> RecurringRows? {
    guard uses.shown.count >= fewest else { return nil }
    var words = FirstWords()
    let rows = rows(uses, matched, labels, &words)
    var counts = [Int](repeating: 0, count: words.count)
    for row in rows { for word in Set(row.words) { counts[word] += 1 } }
    let recurring = rows.filter { row in
      Set(row.words.filter { counts[$0] >= fewest }).count >= fewest
    }
    guard recurring.count >= fewest, let first = recurring.first else { return nil }
    var seen: Set<Int> = []
    let core = recurring.flatMap(\.words).filter {
      counts[$0] >= fewest && seen.insert($0).inserted
    }
    let carriers = recurring.reduce(into: Set<Int>()) { $0.formUnion($1.carriers) }
    let others = Set(core).subtracting(carriers)
    let alone = alone(others, words, in: matched, labels)
    guard others.count >= fewest - 1, 2 * alone.count < others.count else { return nil }
    let shown =
      recurring.first { matched.draft.blocks[$0.block].isProse } ?? first
    return RecurringRows(
      term: shown.term, names: core.map { words.texts[$0] }, rows: recurring.count,
      source: matched.segmented.blocks[shown.block].sourceRange(of: shown.range))
  }

  /// The rows of three names and more with a term, a heading that repeats the title left out.
  private static func rows(
    _ uses: PhraseUses, _ matched: MatchedDraft, _ labels: LabelRows, _ words: inout FirstWords
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
        if own.isEmpty { continue }
        self.row(Array(row), own, block, matched, &words).map { rows.append($0) }
      }
    }
    return rows
  }

  private static func row(
    _ labels: [Label], _ uses: ArraySlice<PhraseUses.Use>, _ block: Int, _ matched: MatchedDraft,
    _ firstWords: inout FirstWords
  ) -> Row? {
    guard let first = uses.first else { return nil }
    let segmented = matched.segmented.blocks[block]
    let words = labels.map { firstWords.number(of: $0, in: segmented) }
    var carriers: Set<Int> = []
    var index = 0
    for use in uses {
      while index < labels.count, labels[index].range.upperBound <= use.occurrence.range.lowerBound
      {
        index += 1
      }
      if index < labels.count, labels[index].range.contains(use.occurrence.range.lowerBound) {
        carriers.insert(words[index])
      }
    }
    return carriers.isEmpty
      ? nil
      : Row(
        block: block, words: words, carriers: carriers, term: first.term,
        range: labels[0].range.lowerBound..<labels[labels.count - 1].range.upperBound)
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
