internal import SourceText
internal import Words

/// Reads the labels of a block word by word; a clause between two labels parts their rows, and what opens a clause
/// (秋葉原ランチもおまかせください) ends one.
struct LabelReader {
  private let text: NormalizedText
  private let units: [UInt16]
  private let links: [Range<Int>]
  /// The first link that does not end before the word at hand.
  private var link = 0
  /// Those of the row at hand are behind the end of the last row, but for one that is still alone.
  private var labels: [Label] = []
  private var rowEnds: [Int] = []
  /// The first label of the row at hand, as long as it is the only one: most stay so.
  private var single: Label?
  private var label = Words()
  /// Whether a space alone stands before the label at hand.
  private var isAfterSpace = false
  /// The end of the last word or mark.
  private var last = 0

  /// The words of the label at hand, up to a particle or an ending.
  private struct Words {
    var start = 0
    /// The last word of all; empty before the first.
    var last = 0..<0
    /// How many stand before the particle or ending, if there is one, and where they end.
    var count = 0
    var end = 0
    /// Whether there is one.
    var isClause = false
  }

  /// - Parameter links: the texts of links, units of the block's text; a link is one name.
  static func labels(of block: SegmentedBlock, links: [Range<Int>]) -> BlockLabels {
    var reader = LabelReader(block.text, links)
    for word in block.words { reader.read(word) }
    reader.endLabel()
    reader.endRow()
    return BlockLabels(reader.labels, rowEnds: reader.rowEnds)
  }

  private init(_ text: NormalizedText, _ links: [Range<Int>]) {
    self.text = text
    units = text.units
    self.links = links
  }

  @inline(__always)
  private mutating func read(_ word: Word) {
    let range = word.range
    if !word.isWord || isJoiner(range) {
      endLabel()
      let unit = units[range.lowerBound]
      isAfterSpace = unit == Self.hash
      if Self.endsSentence(unit) { endRow() }
    } else {
      while link < links.count, links[link].upperBound <= range.lowerBound { link += 1 }
      if range.lowerBound > last, !label.last.isEmpty, !isInLink(label.last),
        parts(label.last, range)
      {
        endLabel()
        isAfterSpace = true
      }
      add(range)
    }
    last = range.upperBound
  }

  @inline(__always)
  private mutating func add(_ word: Range<Int>) {
    if label.last.isEmpty { label.start = word.lowerBound }
    label.last = word
    if label.isClause { return }
    if Label.isParticleOrEnding(word, of: text) {
      label.isClause = true
    } else {
      label.count += 1
      label.end = word.upperBound
    }
  }

  private mutating func endLabel() {
    if label.last.isEmpty { return }
    let words = label
    label = Words()
    guard words.count > 0, words.count <= Label.longest else { return endRow() }
    let next = Label(range: words.start..<words.end, followsSpace: isAfterSpace)
    if let first = single {
      if labels.isEmpty { labels.reserveCapacity(4) }
      labels.append(first)
      labels.append(next)
      single = nil
    } else if labels.count > rowEnds.last ?? 0 {
      labels.append(next)
    } else {
      single = next
    }
    if words.isClause { endRow() }
  }

  /// Keeps a row of two labels and more.
  private mutating func endRow() {
    single = nil
    if labels.count > rowEnds.last ?? 0 { rowEnds.append(labels.count) }
  }

  /// Whether the link at hand holds a word that stands before the one at hand.
  private func isInLink(_ word: Range<Int>) -> Bool {
    link < links.count && links[link].lowerBound <= word.lowerBound
  }

  /// Whether a space between two words parts two names: not where both are Latin, whose words it parts.
  private func parts(_ word: Range<Int>, _ next: Range<Int>) -> Bool {
    text.classes[word.upperBound - 1] != .letter || text.classes[next.lowerBound] != .letter
  }

  /// Whether a word is や or と between two names.
  private func isJoiner(_ word: Range<Int>) -> Bool {
    guard word.count == 1, Self.isJoiner(units[word.lowerBound]),
      !label.last.isEmpty, word.upperBound < units.count
    else { return false }
    return text.classes[label.last.upperBound - 1].isContent
      && text.classes[word.upperBound].isContent
  }

  private static let hash: UInt16 = 0x23

  /// や or と.
  private static func isJoiner(_ unit: UInt16) -> Bool { unit == 0x3084 || unit == 0x3068 }

  private static func endsSentence(_ unit: UInt16) -> Bool {
    switch unit {
    case 0x3002, 0xFF01, 0xFF1F, 0x21, 0x3F: true  // 。 ！ ？ ! ?
    default: false
    }
  }
}
