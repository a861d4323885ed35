import Testing
import Words

@Suite("Kanji variants")
struct KanjiVariantsTests {
  /// 常用漢字表 (2010): kanji with the Kangxi shape in brackets after them; names by their family
  /// registers' popular shapes.
  @Test(arguments: [
    "髙高", "﨑崎", "齋斎", "齊斉", "邊辺", "邉辺", "濵浜", "濱浜", "澤沢", "廣広", "國国", "櫻桜", "嶋島", "嶌島", "瀨瀬",
    "辨弁", "瓣弁", "辯弁", "餘余", "藝芸", "缺欠", "豫予", "絲糸", "臺台", "學学", "體体", "眞真", "龍竜", "𠮷吉", "鷗鴎",
    "靑青", "說説", "德徳", "增増", "黑黒", "每毎", "雙双", "轉転", "藥薬", "經経",
  ])
  func foldsToTheEverydayShape(pair: String) {
    let scalars = pair.unicodeScalars.map(\.value)
    #expect(KanjiVariants.standard(scalars[0]) == scalars[1])
    #expect(KanjiVariants.standard(scalars[1]) == scalars[1])
  }

  @Test func equatesTheTwoShapesOfAName() {
    #expect(folded("渡邉") == folded("渡辺"))
    #expect(folded("渕") == folded("淵"))
    #expect(folded("髙﨑") == folded("高崎"))
  }

  /// Kanji that look alike or are read alike and make different words.
  @Test(arguments: [
    "著着", "埼崎", "附付", "回廻", "千干", "土士", "末未", "聯連", "暑署", "聞間", "斉斎", "辺邦", "嶺峰", "岩巌", "礦鉱", "釜竈",
  ])
  func keepsDifferentKanjiApart(pair: String) {
    let kanji = pair.map { folded(String($0)) }
    #expect(kanji[0] != kanji[1])
  }

  @Test(arguments: ["a", "あ", "ア", "ー", "安", "一", "龠", "\u{9FFF}", "𩸽", "😀", "\u{3400}"])
  func leavesAllElseAsItIs(text: String) {
    #expect(folded(text) == text)
  }

  /// A shape that is folded once stays as it is, so texts may be folded in any number of steps.
  @Test func isIdempotent() {
    for scalar in UInt32(0x3400)...0x2FFFF {
      let standard = KanjiVariants.standard(scalar)
      if KanjiVariants.standard(standard) != standard { Issue.record("\(scalar)") }
    }
  }

  private func folded(_ text: String) -> String {
    String(
      String.UnicodeScalarView(
        text.unicodeScalars.compactMap { Unicode.Scalar(KanjiVariants.standard($0.value)) }))
  }
}
