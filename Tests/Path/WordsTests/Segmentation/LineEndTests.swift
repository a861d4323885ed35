import Testing
import Words

/// Sentences at the ends of lines; ⏎ is the end of a source line, ↵ a break that readers see.
@Suite("Sentences at line ends")
struct LineEndTests {
  private func sentences(_ text: String) -> [String] {
    let text = NormalizedText(
      text.replacing("⏎", with: "\n").replacing("↵", with: "\u{2028}"))
    return SentenceSplitter.sentences(of: text).map { text.string($0) }
  }

  @Test(
    "A break that readers see ends a sentence, unless the words before it want more",
    arguments: [
      ("春は混む↵秋は空く", ["春は混む", "秋は空く"]),
      ("春は混む↵↵秋は空く", ["春は混む", "秋は空く"]),
      ("春は、↵混む。", ["春は、\u{2028}混む。"]),
      ("春は↵混む。", ["春は\u{2028}混む。"]),
      ("春は、↵↵混む。", ["春は、", "混む。"]),
      ("春は ↵ ↵混む。", ["春は", "混む。"]),
      ("「春は混む↵秋は空く」と言う。", ["「春は混む\u{2028}秋は空く」と言う。"]),
      ("サーバー↵の費用", ["サーバー", "の費用"]),
      ("終わり。↵次", ["終わり。", "次"]),
    ])
  func hard(text: String, expected: [String]) { #expect(sentences(text) == expected) }

  @Test(
    "The end of a source line ends none, unless the next begins a new thought",
    arguments: [
      ("春は混む⏎秋は空く", ["春は混む秋は空く"]),
      ("Web⏎Site", ["Web\nSite"]),
      ("見積もり⏎・運賃⏎・人件費", ["見積もり", "・運賃", "・人件費"]),
      ("SEO⏎●春", ["SEO", "●春"]),
      ("一つ⏎①春⏎②秋", ["一つ", "①春", "②秋"]),
      ("春は混む⏎　秋は空く", ["春は混む", "秋は空く"]),
      ("店長：春は混むよ⏎客：秋にします⏎店長：はい", ["店長:春は混むよ", "客:秋にします", "店長:はい"]),
      ("始まりは⏎10:30です", ["始まりは\n10:30です"]),
      ("見るのは⏎https://example.jp/です", ["見るのは\nhttps://example.jp/です"]),
      ("トランプ・⏎プーチン", ["トランプ・プーチン"]),
    ])
  func soft(text: String, expected: [String]) { #expect(sentences(text) == expected) }

  @Test(
    "Marks of casual writing end a line's sentence",
    arguments: [
      ("やった🎉⏎次へ", ["やった🎉", "次へ"]), ("やった♪⏎次へ", ["やった♪", "次へ"]),
      ("やった☆⏎次へ", ["やった☆", "次へ"]), ("やった★↵次へ", ["やった★", "次へ"]),
      ("やった… ⏎次へ", ["やった…", "次へ"]), ("やった（笑）⏎次へ", ["やった(笑)", "次へ"]),
      ("やったwww⏎次へ", ["やったwww", "次へ"]), ("やったｗ⏎次へ", ["やったw", "次へ"]),
      ("やった♪ 次へ", ["やった♪", "次へ"]), ("やった❤️⏎次へ", ["やった❤", "次へ"]),
      // Not at the end of a line.
      ("春🎉秋へ", ["春🎉秋へ"]), ("春…秋へ", ["春…秋へ"]), ("春（笑）と秋へ", ["春(笑)と秋へ"]),
      // A mark that opens a line, a word in w, brackets with a word.
      ("☆ 春の味", ["☆ 春の味"]), ("new⏎york", ["new\nyork"]), ("春（注）⏎秋へ", ["春(注)\n秋へ"]),
    ])
  func marks(text: String, expected: [String]) { #expect(sentences(text) == expected) }

  @Test("An address does not end a sentence")
  func addresses() {
    #expect(
      sentences("資料は https://example.jp/a?b=1&c=2 にある。次。")
        == ["資料は https://example.jp/a?b=1&c=2 にある。", "次。"])
    let text = NormalizedText("資料 https://example.jp/a?b=1 とhttp://a.jp/、http:。")
    #expect(
      Addresses.ranges(in: 0..<text.count, of: text).map { text.string($0) }
        == ["https://example.jp/a?b=1", "http://a.jp/"])
  }

  @Test(
    "A quotation of several sentences is several for reading, one for nearness",
    arguments: [
      ("彼は「春。夏。秋。」と言う。", ["彼は「春。", "夏。", "秋。」と言う。"]),
      ("「終わり。」と言う。", ["「終わり。」と言う。"]),
      ("「えっ！？本当？」と言う。", ["「えっ!?", "本当?」と言う。"]),
      ("3.14だ。", ["3.14だ。"]),
    ])
  func quotations(text: String, expected: [String]) {
    let text = NormalizedText(text)
    #expect(SentenceSplitter.sentences(of: text) == [0..<text.count])
    #expect(
      SentenceSplitter.parts(of: 0..<text.count, in: text).map { text.string($0) } == expected)
  }
}
