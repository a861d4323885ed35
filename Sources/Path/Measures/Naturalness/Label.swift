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
    let text = block.text
    var links = links[...]
    var rows: [[Label]] = []
    var row: [Label] = []
    var words: [Range<Int>] = []
    var isAfterSpace = false
    var end = 0

    func close() {
      if row.count > 1 { rows.append(row) }
      row = []
    }
    func endLabel() {
      guard let first = words.first, let last = words.last else { return }
      defer { words.removeAll(keepingCapacity: true) }
      let clause = words.firstIndex { isParticleOrEnding(text, $0) }
      guard clause != 0, clause ?? words.count <= longest else { return close() }
      let range = first.lowerBound..<(clause.map { words[$0 - 1].upperBound } ?? last.upperBound)
      row.append(Label(range: range, followsSpace: isAfterSpace))
      if clause != nil { close() }
    }

    for word in block.words {
      let hasSpace = word.range.lowerBound > end
      let isDelimiter = !word.isWord || isJoiner(text, word.range, between: words)
      if isDelimiter {
        endLabel()
        isAfterSpace = text.units[word.range.lowerBound] == hash
        if Self.sentenceEnds.contains(text.units[word.range.lowerBound]) { close() }
      } else {
        while let first = links.first, first.upperBound <= word.range.lowerBound {
          links.removeFirst()
        }
        let isInLink =
          words.last.map { last in links.first.map { $0.lowerBound <= last.lowerBound } ?? false }
          ?? false
        if hasSpace, let last = words.last, !isInLink, parts(text, last, word.range) {
          endLabel()
          isAfterSpace = true
        }
        words.append(word.range)
      }
      end = word.range.upperBound
    }
    endLabel()
    close()
    return rows
  }

  /// Whether some words of a text are a name and no clause.
  static func isName(_ words: some Collection<Word>, of text: NormalizedText) -> Bool {
    words.count <= longest && !words.contains { isParticleOrEnding(text, $0.range) }
  }

  /// A name of more words says something.
  private static let longest = 7

  private static let hash: UInt16 = 0x23

  /// 。 ！ ？ ! ?
  private static let sentenceEnds: UnitSet = "。！？!?"

  /// Whether a space between two words parts two names: not where both are Latin, whose words it parts.
  private static func parts(_ text: NormalizedText, _ word: Range<Int>, _ next: Range<Int>) -> Bool
  {
    text.classes[word.upperBound - 1] != .letter || text.classes[next.lowerBound] != .letter
  }

  private static let joiners: UnitSet = "やと"

  /// Whether a word is や or と between two names.
  private static func isJoiner(
    _ text: NormalizedText, _ word: Range<Int>, between before: [Range<Int>]
  ) -> Bool {
    guard word.count == 1, joiners.contains(text.units[word.lowerBound]),
      let last = before.last, word.upperBound < text.count
    else { return false }
    return text.classes[last.upperBound - 1].isContent && text.classes[word.upperBound].isContent
  }

  private static func isParticleOrEnding(_ text: NormalizedText, _ word: Range<Int>) -> Bool {
    text.classes[word.lowerBound] == .hiragana && words.contains(word, of: text)
  }

  /// The case and topic particles, の apart, and the auxiliaries that end a predicate.
  ///
  /// Source: school grammar's 格助詞, 係助詞, 接続助詞 and 助動詞.
  private static let words: KanaWords = [
    "は", "が", "を", "に", "へ", "も", "で", "から", "より", "まで", "ば", "て", "たら", "なら", "ながら", "ので",
    "のに", "けど", "だ", "です", "でし", "ます", "まし", "ましょう", "ませ", "た", "たい", "ない", "う", "よう",
    "れる", "られる", "せる", "させる", "し", "する", "さ",
  ]
}
