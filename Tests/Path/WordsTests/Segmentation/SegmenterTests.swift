import SourceText
import Testing
import Words

@Suite("Segmentation")
struct SegmenterTests {
  private func segment(_ text: String) throws -> Segmentation {
    WordSegmenter(try ModelWordBoundaryFinder()).segment(TextBytes(Array(text.utf8)))
  }

  @Test(
    "Katakana runs are whole, punctuation is apart, white space is dropped",
    arguments: [
      ("プーチンとカニバリゼーション", "プーチン と カニバリゼーション"),
      ("トランプ・プーチン", "トランプ ・ プーチン"),
      ("1,234円で12.5倍", "1,234 円 で 12.5 倍"),
      ("Web サイト", "Web サイト"),
      ("東京都に行く", "東京 都 に 行く"),
      ("　\n ", ""),
      ("引っ越しの見積もりを取る", "引っ越し の 見積もり を 取る"),
      ("首脳会談で会談した。", "首脳 会談 で 会談 し た 。"),
      ("自転車専門家の税理士", "自転 車 専門 家 の 税理 士"),
      ("確かに、かには冬がおいしい。", "確か に 、 か に は 冬 が おいしい 。"),
      ("サーバーレスとﾌﾟｰﾁﾝ", "サーバー レス と プーチン"),
      ("お問い合わせ", "お 問い合わせ"),
      ("60kgと5,000mAhと1on1とiPhone15", "60 kg と 5,000 mAh と 1on1 と iPhone15"),
      ("don't snake_case Node.js", "don't snake_case Node.js"),
      ("朝は　𠮷田さんと話した", "朝 は 𠮷田 さん と 話し た"),
    ])
  func words(text: String, expected: String) throws {
    let segmentation = try segment(text)
    let words = segmentation.words.map { segmentation.text.string($0.range) }
    #expect(words.joined(separator: " ") == expected)
  }

  @Test(
    "A use may begin or end at less than a word boundary, and not anywhere",
    arguments: [
      ("iPhone15", 6, false, true),  // iPhone|15
      ("iPhone15", 7, false, false),
      ("1,234円", 1, false, false),
      ("1,234円", 5, true, true),
      ("東京都", 1, false, false),  // 東|京都
      ("東京都", 2, true, true),
      ("𠮷田", 1, false, false),  // inside a surrogate pair
      ("パワード", 1, false, false),
      ("朝 昼", 1, true, true),
      ("朝 昼", 2, true, true),
    ])
  func edges(text: String, offset: Int, isBoundary: Bool, isEdge: Bool) throws {
    let boundaries = try segment(text).boundaries
    #expect(boundaries.isBoundary(at: offset) == isBoundary)
    #expect(boundaries.isEdge(at: offset) == isEdge)
  }

  @Test("ICU's own boundaries are there to compare with")
  func icu() throws {
    let words = try ["divided": ICUWordBoundaryFinder.Katakana.divided, "whole": .whole].mapValues {
      let segmenter = WordSegmenter(try ICUWordBoundaryFinder(katakana: $0))
      return segmenter.segment(TextBytes(Array("プーチンと話す".utf8))).words.count
    }
    #expect(words == ["divided": 4, "whole": 3])  // プー|チン and プーチン, と, 話す
  }

  @Test("Punctuation and emoji are not words")
  func counted() throws {
    let segmentation = try segment("会談、停戦！👍①")
    #expect(
      segmentation.words.filter(\.isWord).map { segmentation.text.string($0.range) } == [
        "会談", "停戦",
      ])
  }

  @Test(
    "Sentences end at closing punctuation, not inside brackets or numbers",
    arguments: [
      ("一文目です。二文目です。", ["一文目です。", "二文目です。"]),
      ("「えっ？今？」である。次。", ["「えっ?今?」である。", "次。"]),
      ("彼は（まだ。）言う。", ["彼は(まだ。)言う。"]),
      ("円周率は3.14だ。次", ["円周率は3.14だ。", "次"]),
      ("本当！？嘘！", ["本当!?", "嘘!"]),
      ("閉じない「括弧。次の文。", ["閉じない「括弧。", "次の文。"]),
      ("見出しだけ", ["見出しだけ"]),
      ("Yahoo!ニュースを読む。Q.費用は？", ["Yahoo!ニュースを読む。", "Q.費用は?"]),
      ("It ends. Next one", ["It ends.", "Next one"]),
      ("「終わり。」", ["「終わり。」"]),
      ("  。 ", ["。"]),
      ("", []),
    ])
  func sentences(text: String, expected: [String]) throws {
    let segmentation = try segment(text)
    #expect(segmentation.sentences.map { segmentation.text.string($0) } == expected)
  }
}
