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

  /// Whether some words of a text are a name and no clause.
  static func isName(_ words: some Collection<Word>, of text: NormalizedText) -> Bool {
    words.count <= longest && !words.contains { isParticleOrEnding($0.range, of: text) }
  }

  /// A name of more words says something.
  static let longest = 7

  static func isParticleOrEnding(_ word: Range<Int>, of text: NormalizedText) -> Bool {
    if word.count == 1 { return shortest.contains(text.units[word.lowerBound]) }
    return word.count <= longestEnding && text.classes[word.lowerBound] == .hiragana
      && particlesAndEndings.contains(word, of: text)
  }

  private static let longestEnding = 4

  // The case and topic particles, の apart, and the auxiliaries that end a predicate.
  // Source: school grammar's 格助詞, 係助詞, 接続助詞 and 助動詞.

  private static let shortest: UnitSet = "はがをにへもでばてだたうしさ"
  private static let particlesAndEndings: KanaWords = [
    "から", "より", "まで", "たら", "なら", "ながら", "ので", "のに", "けど", "です", "でし", "ます", "まし", "ましょう",
    "ませ", "たい", "ない", "よう", "れる", "られる", "せる", "させる", "する",
  ]
}
