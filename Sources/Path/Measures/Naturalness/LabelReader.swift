internal import SourceText
internal import Words

/// Reads the labels of a block word by word; a clause between two labels parts their rows, and what opens a clause
/// (秋葉原ランチもおまかせください) ends one.
struct LabelReader {
  private let text: NormalizedText
  private let units: [UInt16]
  /// The links that do not end before the word at hand.
  private var links: ArraySlice<Range<Int>>
  /// Those of the row at hand are behind the end of the last row.
  private var labels: [Label] = []
  private var rowEnds: [Int] = []
  private var label: Words?
  /// Whether a space alone stands before the label at hand.
  private var isAfterSpace = false
  /// The end of the last word or mark.
  private var last = 0

  /// The words of the label at hand, up to a particle or an ending.
  private struct Words {
    let start: Int
    /// The last word of all.
    var last: Range<Int>
    /// How many stand before the particle or ending, if there is one, and where they end.
    var count = 0
    var end: Int
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
    self.links = links[...]
  }

  private mutating func read(_ word: Word) {
    let range = word.range
    if !word.isWord || isJoiner(range) {
      endLabel()
      let unit = units[range.lowerBound]
      isAfterSpace = unit == Self.hash
      if Self.sentenceEnds.contains(unit) { endRow() }
    } else {
      while let link = links.first, link.upperBound <= range.lowerBound { links.removeFirst() }
      if range.lowerBound > last, let before = label?.last, !isInLink(before), parts(before, range)
      {
        endLabel()
        isAfterSpace = true
      }
      add(range)
    }
    last = range.upperBound
  }

  private mutating func add(_ word: Range<Int>) {
    var words = label ?? Words(start: word.lowerBound, last: word, end: word.lowerBound)
    words.last = word
    if !words.isClause {
      if Label.isParticleOrEnding(word, of: text) {
        words.isClause = true
      } else {
        words.count += 1
        words.end = word.upperBound
      }
    }
    label = words
  }

  private mutating func endLabel() {
    guard let words = label else { return }
    label = nil
    guard words.count > 0, words.count <= Label.longest else { return endRow() }
    labels.append(Label(range: words.start..<words.end, followsSpace: isAfterSpace))
    if words.isClause { endRow() }
  }

  /// Keeps a row of two labels and more.
  private mutating func endRow() {
    let start = rowEnds.last ?? 0
    if labels.count > start + 1 {
      rowEnds.append(labels.count)
    } else if labels.count > start {
      labels.removeLast()
    }
  }

  /// Whether the link at hand holds a word that stands before the one at hand.
  private func isInLink(_ word: Range<Int>) -> Bool {
    links.first.map { $0.lowerBound <= word.lowerBound } ?? false
  }

  /// Whether a space between two words parts two names: not where both are Latin, whose words it parts.
  private func parts(_ word: Range<Int>, _ next: Range<Int>) -> Bool {
    text.classes[word.upperBound - 1] != .letter || text.classes[next.lowerBound] != .letter
  }

  /// Whether a word is や or と between two names.
  private func isJoiner(_ word: Range<Int>) -> Bool {
    guard word.count == 1, Self.joiners.contains(units[word.lowerBound]),
      let before = label?.last, word.upperBound < units.count
    else { return false }
    return text.classes[before.upperBound - 1].isContent && text.classes[word.upperBound].isContent
  }

  private static let hash: UInt16 = 0x23
  private static let joiners: UnitSet = "やと"
  /// 。 ！ ？ ! ?
  private static let sentenceEnds: UnitSet = "。！？!?"
}
