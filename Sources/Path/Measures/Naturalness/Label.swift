internal import Drafts
internal import Phrases
internal import SourceText
internal import Words

/// A stretch of a block between two marks or spaces that is a name and no clause: no particle but の
/// stands in it, and no ending of a verb.
struct Label {
  /// Units of the block's text.
  let range: Range<Int>
  /// Whether a space alone parts it from the one before, as in search queries and tag clouds.
  let followsSpace: Bool

  /// The labels of a block in rows; a clause between two labels parts their rows, and what opens a clause
  /// (秋葉原ランチもおまかせください) ends one.
  /// - Parameter links: the texts of links, units of the block's text; a link is one name.
  static func rows(of block: SegmentedBlock, links: [Range<Int>] = []) -> [[Label]] {
    var reader = LabelReader(block.text, links: links)
    for word in block.words { reader.read(word) }
    return reader.end()
  }

  /// Whether some words of a text are a name and no clause.
  static func isName(_ words: some Collection<Word>, of text: NormalizedText) -> Bool {
    words.count <= longest && !words.contains { isParticleOrEnding($0.range, of: text) }
  }

  /// A name of more words says something.
  fileprivate static let longest = 7

  fileprivate static func isParticleOrEnding(_ word: Range<Int>, of text: NormalizedText) -> Bool {
    text.classes[word.lowerBound] == .hiragana && particlesAndEndings.contains(word, of: text)
  }

  /// The case and topic particles, の apart, and the auxiliaries that end a predicate.
  ///
  /// Source: school grammar's 格助詞, 係助詞, 接続助詞 and 助動詞.
  private static let particlesAndEndings: KanaWords = [
    "は", "が", "を", "に", "へ", "も", "で", "から", "より", "まで", "ば", "て", "たら", "なら", "ながら", "ので",
    "のに", "けど", "だ", "です", "でし", "ます", "まし", "ましょう", "ませ", "た", "たい", "ない", "う", "よう",
    "れる", "られる", "せる", "させる", "し", "する", "さ",
  ]
}

/// Reads the labels of a block word by word.
private struct LabelReader {
  private let text: NormalizedText
  /// The links that do not end before the word at hand.
  private var links: ArraySlice<Range<Int>>
  private var rows: [[Label]] = []
  private var row: [Label] = []
  /// The words of the label at hand.
  private var words: [Range<Int>] = []
  /// Whether a space alone stands before it.
  private var isAfterSpace = false
  /// The end of the last word or mark.
  private var last = 0

  init(_ text: NormalizedText, links: [Range<Int>]) {
    self.text = text
    self.links = links[...]
  }

  mutating func read(_ word: Word) {
    let range = word.range
    if !word.isWord || isJoiner(range) {
      endLabel()
      let unit = text.units[range.lowerBound]
      isAfterSpace = unit == Self.hash
      if Self.sentenceEnds.contains(unit) { endRow() }
    } else {
      while let link = links.first, link.upperBound <= range.lowerBound { links.removeFirst() }
      if range.lowerBound > last, let before = words.last, !isInLink(before), parts(before, range) {
        endLabel()
        isAfterSpace = true
      }
      words.append(range)
    }
    last = range.upperBound
  }

  /// The rows of two labels and more.
  mutating func end() -> [[Label]] {
    endLabel()
    endRow()
    return rows
  }

  private mutating func endLabel() {
    guard let first = words.first, let last = words.last else { return }
    defer { words.removeAll(keepingCapacity: true) }
    let clause = words.firstIndex { Label.isParticleOrEnding($0, of: text) }
    guard clause != 0, clause ?? words.count <= Label.longest else { return endRow() }
    let end = clause.map { words[$0 - 1].upperBound } ?? last.upperBound
    row.append(Label(range: first.lowerBound..<end, followsSpace: isAfterSpace))
    if clause != nil { endRow() }
  }

  private mutating func endRow() {
    if row.count > 1 {
      rows.append(row)
      row = []
    } else {
      row.removeAll(keepingCapacity: true)
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
    guard word.count == 1, Self.joiners.contains(text.units[word.lowerBound]),
      let before = words.last, word.upperBound < text.count
    else { return false }
    return text.classes[before.upperBound - 1].isContent && text.classes[word.upperBound].isContent
  }

  private static let hash: UInt16 = 0x23
  private static let joiners: UnitSet = "やと"
  /// 。 ！ ？ ! ?
  private static let sentenceEnds: UnitSet = "。！？!?"
}
