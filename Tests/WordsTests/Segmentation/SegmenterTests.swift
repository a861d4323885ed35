import Testing
import Words

@Suite("Segmentation")
struct SegmenterTests {
  private func segment(_ text: String) throws -> Segmentation {
    WordSegmenter(try ICUWordBoundaryFinder()).segment(Array(text.utf8))
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
    ])
  func words(text: String, expected: String) throws {
    let segmentation = try segment(text)
    let words = segmentation.words.map { segmentation.text.string($0.range) }
    #expect(words.joined(separator: " ") == expected)
  }

  @Test("Punctuation and emoji are no words")
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
