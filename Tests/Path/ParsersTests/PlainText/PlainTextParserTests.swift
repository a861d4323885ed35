import Drafts
import Parsers
import SourceText
import Testing

@Suite("Plain text")
struct PlainTextParserTests {
  /// The blocks of a text as `h2 text`, `p text`, `li text`, `q text`.
  private func blocks(_ text: String) throws -> [String] {
    try PlainTextParser.parse(SourceFile(name: "draft.txt", text: text)).blocks.map { block in
      let text = block.text.string.replacing("\n", with: "⏎")
      return switch block.role {
      case .heading(let level): "h\(level) \(text)"
      case .listItem: "li \(text)"
      case .quotation: "q \(text)"
      default: "p \(text)"
      }
    }
  }

  @Test("The first line is the title; numbering makes headings and their levels")
  func numbered() throws {
    let text = "題名\n\n本文。\n\n1. 背景\n\n文。\n\n1.1 経緯\n\n文。\n\n２．今後\n\n文。\n"
    #expect(
      try blocks(text) == [
        "h1 題名", "p 本文。", "h2 1. 背景", "p 文。", "h3 1.1 経緯", "p 文。", "h2 ２．今後", "p 文。",
      ])
  }

  @Test(
    "Marks make headings, the first kind the highest",
    arguments: [
      (
        "題\n\n■ 温泉\n文。\n\n◆ 宿\n文。\n\n■ 食事\n文。",
        ["h1 題", "h2 温泉", "p 文。", "h3 宿", "p 文。", "h2 食事", "p 文。"]
      ),
      ("題\n\n第1章 始まり\n文。\n\n1.1 朝\n文。", ["h1 題", "h2 第1章 始まり", "p 文。", "h3 1.1 朝", "p 文。"]),
      ("題\n\n【行き方】\n文。", ["h1 題", "h2 【行き方】", "p 文。"]),
      ("題\n\n＃行き方\n文。\n\n＃＃＃ 細部\n文。", ["h1 題", "h2 行き方", "p 文。", "h3 細部", "p 文。"]),
      (
        "題\n\n文。\n\nはじめに\n\n文。\n\nまとめ\n\n文。", ["h1 題", "p 文。", "h2 はじめに", "p 文。", "h2 まとめ", "p 文。"]
      ),
      ("題\n\n長い文があります。\n\n雨の日の過ごし方\n\n文です。", ["h1 題", "p 長い文があります。", "h2 雨の日の過ごし方", "p 文です。"]),
    ])
  func marked(text: String, expected: [String]) throws { #expect(try blocks(text) == expected) }

  @Test(
    "What only looks like a heading is not one",
    arguments: [
      ("題\n\n  1. 背景\n\n  2. 今後\n\n文。", ["h1 題", "li 背景", "li 今後", "p 文。"]),
      ("題\n\n1. 湯を沸かす\n2. 豆を挽く\n", ["h1 題", "li 湯を沸かす", "li 豆を挽く"]),
      ("題\n\n1. 一\n\n2. 二\n\n3. 三\n\n文。", ["h1 題", "li 一", "li 二", "li 三", "p 文。"]),
      ("題\n\n2.5倍に増えた。", ["h1 題", "p 2.5倍に増えた。"]),
      ("題\n\n10.21発表の数字", ["h1 題", "p 10.21発表の数字"]),
      ("題\n\n1. これは長い手順で、最後に句点がある。", ["h1 題", "li これは長い手順で、最後に句点がある。"]),
      ("題\n\n【注意】これは本文です。続きます。", ["h1 題", "p 【注意】これは本文です。続きます。"]),
      (
        "題\n\nLINEスタンプ(非公式)\n\n文。\n\n1. 章\n\n文。\n\n150x150px\n\nFollow me!",
        ["h1 題", "p LINEスタンプ(非公式)", "p 文。", "h2 1. 章", "p 文。", "p 150x150px", "p Follow me!"]
      ),
      (
        "題\n\n1. はじめに\n2. 方法\n\n1. はじめに\n\n文。",
        ["h1 題", "li はじめに", "li 方法", "h2 1. はじめに", "p 文。"]
      ),
      (
        "題\n\n1. 準備\n\n1. 写す\n2. 消す\n\n2. 実行\n\n文。\n\n3. 確認\n\n文。",
        ["h1 題", "h2 1. 準備", "li 写す", "li 消す", "h2 2. 実行", "p 文。", "h2 3. 確認", "p 文。"]
      ),
      ("題\n\n文。\n\n■■■■■\n\n★★★★☆ 4.0\n\n文。", ["h1 題", "p 文。", "p ■■■■■", "p ★★★★☆ 4.0", "p 文。"]),
      (
        "題\n\n長い文があります。\n\n――始めたきっかけは？\n\n父です。", ["h1 題", "p 長い文があります。", "p ――始めたきっかけは？", "p 父です。"]
      ),
      ("題\n\n#タグ #その2", ["h1 題", "p #タグ #その2"]),
      ("題\n\n● りんご\n● みかん\n", ["h1 題", "li りんご", "li みかん"]),
    ])
  func notHeadings(text: String, expected: [String]) throws {
    #expect(try blocks(text) == expected)
  }

  @Test(
    "List items, quotations and paragraphs",
    arguments: [
      ("題\n\n• 一\n  • 二\n・三\n- 四\n① 五", ["h1 題", "li 一", "li 二", "li 三", "li 四", "li 五"]),
      ("題\n\n• 「A B」\n    続きの行\n\n文。", ["h1 題", "li 「A B」⏎続きの行", "p 文。"]),
      ("題\n\n一行目\n二行目\n\n　字下げ一\n　字下げ二", ["h1 題", "p 一行目⏎二行目", "p 字下げ一", "p 字下げ二"]),
      ("題\n\n> 引用\n＞引用二", ["h1 題", "q 引用", "q 引用二"]),
      ("題\r\n\r\n文。\r\n続き。\r\n", ["h1 題", "p 文。⏎続き。"]),
      ("", []), ("\n\n \n", []),
    ])
  func others(text: String, expected: [String]) throws { #expect(try blocks(text) == expected) }

  @Test("Positions lead back to the source")
  func positions() throws {
    let source = SourceFile(name: "draft.txt", text: "題\r\n\r\n  • 一つ目\r\n    続き")
    let item = try PlainTextParser.parse(source).blocks[1]
    #expect(item.text.sourceRange(of: 0..<9).map { source.text(in: $0) } == "一つ目")
    let end = item.text.utf8.count
    #expect(item.text.sourceRange(of: (end - 6)..<end).map { source.text(in: $0) } == "続き")
    #expect(source.text(in: item.range) == "• 一つ目\r\n    続き")
  }
}
