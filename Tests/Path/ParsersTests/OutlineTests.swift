import Drafts
import Parsers
import SourceText
import TestSupport
import Testing

@Suite("Leads and closings")
struct OutlineTests {
  struct Example: Sendable, CustomTestStringConvertible {
    let source: String
    let texts: [String]
    init(_ source: String, _ texts: String...) {
      self.source = source
      self.texts = texts
    }
    var testDescription: String { source }
  }

  @Test(
    "The lead",
    arguments: [
      Example("# 題\n\n前。\n\n## 甲\n\n後。", "前。"),
      Example("# 題\n\n本記事はPRを含みます。\n\n## はじめに\n\n前。\n\n## 甲\n\n後。", "前。"),
      Example("# 題\n\n本記事はPRを含みます。\n\n## 甲\n\n後。", "本記事はPRを含みます。"),
      Example("# 題\n\n温泉の話です。\n\n## はじめに\n\n前。\n\n## 甲\n\n後。", "温泉の話です。"),
      Example("# 題\n\n前。\n\n### ポイント\n\n- 点\n\n続き。\n\n## 甲\n\n後。", "前。", "点", "続き。"),
      Example("# 題\n\n## はじめに\n\n前。\n\n### 箱\n\n中。\n\n## 甲\n\n後。", "前。", "中。"),
      Example("# 題\n\n前。\n\n### 甲\n\n後。", "前。"),
      Example("前。\n\n後。", "前。"),
    ])
  func lead(_ example: Example) throws {
    let draft = try ParserExample("", example.source, []).markdown()
    let outline = Outline(draft)
    #expect(outline.lead.map { draft.blocks[$0].text.string } == example.texts)
  }

  /// `|` stands where the lead ends.
  @Test(
    "Where the lead ends",
    arguments: [
      "# 題\n\n前。\n\n|## 甲\n\n後。", "# 題\n\n## はじめに\n\n前。\n\n### 箱\n\n中。\n\n|## 甲\n\n後。",
      "# 題\n\n本記事はPRを含みます。\n\n## はじめに\n\n前。\n\n|## 甲\n\n後。", "# 題\n\n## 甲\n\n後。|",
      "前。|\n\n後。", "# 題\n\n|", "# 題\n\n## 甲\n\n## 乙\n\n前。\n\n|## 丙\n\n後。",
    ])
  func leadEnd(_ marked: String) throws {
    let draft = try ParserExample("", marked.replacing("|", with: ""), []).markdown()
    let end = marked.utf8.firstIndex(of: UInt8(ascii: "|")).map {
      marked.utf8.distance(from: marked.startIndex, to: $0)
    }
    #expect(Outline(draft).leadEnd == end)
  }

  @Test(
    "The heading of the closing",
    arguments: [
      Example("前。\n\n## 甲\n\n乙。\n\n## まとめ\n\n丙。\n\n## よくある質問\n\n丁。", "まとめ"),
      Example("前。\n\n## 甲\n\n乙。\n\n## 5. おわりに：次へ\n\n丙。\n\n## 参考\n\n丁。", "5. おわりに：次へ"),
      Example("前。\n\n## 甲\n\n乙。\n\n## まとめ買いのこつ\n\n丙。\n\n## 丁\n\n戊。", "丁"),
      Example("前。\n\n## 甲\n\n乙。\n\n## 参考図書\n\n丙。\n\n## お問い合わせ\n\n丁。", "甲"),
      Example("前。\n\n## 甲\n\n乙。\n\n## 参考になる店\n\n丙。", "参考になる店"),
      Example("前。\n\n## 甲\n\n乙。\n\n## むすひ\u{3099}に\n\n丙。\n\n## 丁\n\n戊。", "むすひ\u{3099}に"),
      Example("前。\n\n## 甲\n\n乙。\n\n## プロフ\u{30A3}ール\n\n丙。", "甲"),
      Example("前。\n\n## 甲\n\n乙。\n\n## 結論\n\n丙。\n\n## 附則\n\n丁。", "結論"),
      Example("前。\n\n## 甲\n\n乙。\n\n## おすすめ商品\n\n丙。\n\n## 更新履歴\n\n丁。", "甲"),
    ])
  func closing(_ example: Example) throws {
    let draft = try ParserExample("", example.source, []).markdown()
    let outline = Outline(draft)
    let heading = try #require(outline.closing.flatMap { outline.sections[$0].heading })
    #expect([draft.blocks[heading].text.string] == example.texts)
  }
}
