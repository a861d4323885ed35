import Auditing
import Drafts
import Measures
import Rules
import TestSupport
import Testing
import Vocabulary

/// Which sentences keep to a topic, read by hand.
@Suite("Topic")
struct TopicTests {
  private func audit(_ text: String, _ phrase: String) throws -> AuditedDraft {
    try AuditSample.audit(text, phrases: [phrase])
  }

  /// Which sentences of the first paragraph keep to the topic.
  private func keeping(of text: String) throws -> [Bool] {
    let evidence = try audit(text, "歯磨き").evidence
    let topic = try #require(evidence.measures.phrases.first).topic
    let paragraph = try #require(evidence.draft.blocks.firstIndex { $0.role == .paragraph })
    return Array(topic.keeping(inBlock: paragraph))
  }

  @Test(
    "A sentence keeps to the topic that uses a term or a word with one of the topic's roots",
    arguments: [
      // The term; its kanji in another word; none of either.
      ("# 歯磨きの話\n\n歯磨きをする。よく磨く。花が咲く。", [true, true, false]),
      // What stands with the term in a sentence: 奥, 泡. The next sentences say them again.
      ("# 題\n\n歯磨きで奥の泡を流す。奥は深い。泡は白い。花が咲く。", [true, true, true, false]),
      // Katakana and Latin words are roots whole: ブラシ, not シ or ブ.
      ("# 歯磨きのブラシとgel\n\nブラシを洗う。シを書く。GELを出す。gelatinを煮る。", [true, false, true, false]),
      // A title without the term names no topic.
      ("# 犬の口\n\n犬が鳴く。歯磨きをする。犬が寝る。", [false, true, false]),
      // Hiragana alone has no sense, nor do numbers and kanji of time and place.
      ("# 朝の歯磨きは十回ほど\n\n朝に十回はねる。", [false]),
      // A heading with the term and the description beside a title with it.
      ("# 題\n\n口を開ける。花が咲く。\n\n## 口の歯磨き\n\n文。", [true, false]),
      ("---\ndescription: 口の世話\n---\n# 歯磨きの話\n\n口を開ける。花が咲く。", [true, false]),
      ("---\ndescription: 口の世話\n---\n# 題\n\n口を開ける。歯磨きをする。", [false, true]),
      // Code says nothing of it.
      ("# 歯磨きの話\n\n`花`を切る。\n\n    歯磨き 花\n\n文。", [false]),
    ])
  func sentences(text: String, keeping expected: [Bool]) throws {
    #expect(try keeping(of: text) == expected)
  }

  @Test("A bare list of phrases keeps to nothing")
  func list() throws {
    let text = "# 引っ越しの見積もり\n\n引っ越し 見積もり、見積もり 引っ越し\n\n荷を積む。"
    let evidence = try audit(text, "引っ越し 見積もり").evidence
    let topic = try #require(evidence.measures.phrases.first).topic
    let paragraphs = evidence.draft.blocks.indices.filter {
      evidence.draft.blocks[$0].role == .paragraph
    }
    #expect(paragraphs.map { topic.keeps(block: $0) } == [false, true])
  }

  private func topicWords(of text: String) throws -> [String] {
    try #require(try audit(text, "歯磨き").evidence.measures.phrases.first).topicWords
  }

  @Test("Words of the topic in sentences without a term are named, the most frequent first")
  func words() throws {
    let text = """
      # 犬の歯磨きとブラシ

      歯磨きの話です。ブラシを持ちます。犬が逃げます。ブラシは柔らかいものを選び、庭で使います。
      """
    // ブラシ twice; 犬 is a single character, 柔らかい and 庭 are not of the topic.
    #expect(try topicWords(of: text) == ["ブラシ"])
    #expect(try topicWords(of: "# 題\n\n花が咲く。") == [])
  }

  @Test(
    "Words of the topic are nouns, whole",
    arguments: [
      // A kanji ends the word: 自転 is none.
      ("自転車で歯磨きに行く。", "自転車を押す。自転車が倒れる。", ["自転車"]),
      // 選び before a comma, 選べ before ば and 選ぶ are verbs; 選び before が and 選び方 are nouns.
      ("歯磨きの粉を選ぶ。", "選び、選べば、選ぶ。選ぶのは難しい。", []),
      ("歯磨きの粉を選ぶ。", "選びが難しい。選び方を読む。選び方です。", ["選び方", "選び"]),
      // 混んで is no 混ん with で, 高いと no 高い with と; 見積もりで is a noun.
      ("歯磨きの列が混む。", "混んで困る。", []), ("歯磨きは高い。", "高いと困る。高いのが困る。", []),
      ("歯磨きを見積もる。", "見積もりで決める。見積もりも読む。", ["見積もり"]),
      // The kanji of another clause ends no word: 洗う水.
      ("歯磨きで洗う。", "洗う水が要る。洗う水です。", []),
      // One that ends in kanji or katakana needs no particle.
      ("歯磨きの治療とジェル。", "治療する。ジェル。", ["治療", "ジェル"]),
    ])
  func nouns(topic: String, rest: String, words: [String]) throws {
    #expect(try topicWords(of: "# 題\n\n\(topic)\(rest)") == words)
  }

  @Test("A section keeps to the topic by its heading or a sentence")
  func sections() throws {
    let text = "# 歯磨きの話\n\n歯磨き。\n\n## 磨く手\n\n文。\n\n## 庭\n\n花が咲く。\n\n## 海\n\nよく磨く。"
    let spread = try #require(try audit(text, "歯磨き").evidence.measures.phrases.first).spread
    #expect(spread.map(\.keepsToTopic) == [true, true, false, true])
    #expect(spread.map(\.terms) == [[0], [], [], []])
  }

  @Test("The longest gap counts sentences that leave the topic, not those without a term")
  func gap() throws {
    let text = "# 歯磨きの話\n\n歯磨き。よく磨く。花が咲く。鳥が鳴く。よく磨く。海は広い。"
    let gap = try #require(try audit(text, "歯磨き").evidence.measures.phrases.first?.gap)
    #expect(gap.sentences == 2)
    #expect(gap.total == 6)
  }
}
