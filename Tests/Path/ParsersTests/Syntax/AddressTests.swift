import Drafts
import Parsers
import SourceText
import TestSupport
import Testing
import Vocabulary

@Suite("Addresses")
struct AddressTests {
  /// A text and the addresses in it.
  struct Example: Sendable, CustomTestStringConvertible {
    let text: String
    let addresses: [String]
    init(_ text: String, _ addresses: String...) {
      self.text = text
      self.addresses = addresses
    }
    var testDescription: String { text }
  }

  @Test("They are found in all formats", arguments: examples)
  func addresses(_ example: Example) throws {
    let sources = [
      try Draft.parse(markdown: "題\n\n" + example.text),
      try Draft.parse(html: "<p>\(example.text)</p>"),
      try Draft.parse(text: "題\n\n" + example.text),
    ]
    for draft in sources {
      let block = try #require(draft.blocks.last)
      #expect(block.text.string == example.text)
      let found = block.spans.filter { $0.kind == .address }.map {
        String(decoding: block.text.utf8[$0.range], as: UTF8.self)
      }
      #expect(found == example.addresses, "\(draft.format)")
      #expect(MappingFault.first(in: draft) == nil)
    }
  }

  static let examples = [
    Example(
      "詳細は https://example.com/猫用シャンプー-おすすめ/ です。",
      "https://example.com/猫用シャンプー-おすすめ/"),
    Example("https://example.com/猫用シャンプー-おすすめ/", "https://example.com/猫用シャンプー-おすすめ/"),
    Example("https://example.com/pageをご覧ください。", "https://example.com/page"),
    Example("https://example.com/をご覧ください。", "https://example.com/"),
    Example("https://ja.wikipedia.org/wiki/温泉 を参照。", "https://ja.wikipedia.org/wiki/温泉"),
    Example(
      "（https://example.com/a）と「http://example.jp」", "https://example.com/a", "http://example.jp"),
    Example("https://example.com/a_(b), c", "https://example.com/a_(b)"),
    Example(
      "example.comやwww.example.net、example.co.jp/温泉/へ", "example.com", "www.example.net",
      "example.co.jp/温泉/"),
    Example(
      "（https://example.com/猫）と「https://example.com/道具」、（https://example.com/をご覧ください）",
      "https://example.com/猫", "https://example.com/道具", "https://example.com/"),
    Example("問い合わせはinfo@example.co.jpまで。", "info@example.co.jp"),
    Example("Booking.com、価格.com、Node.js、socket.io、3.14、例.com、v1.2"),
    Example("a://bと:、@aと*.comと..."),
    Example("9:30://とHTTPS://EXAMPLE.COM/Aと", "HTTPS://EXAMPLE.COM/A"),
  ]

  @Test("What GitHub links goes on to a space; the text behind an address is no link")
  func autolinks() throws {
    let draft = try Draft.parse(
      markdown: "https://a.jp/bを見る\n\n[a.jp/猫/](https://a.jp/猫/)と<https://a.jp/猫が>\n")
    #expect(
      DraftDump.lines(draft) == [
        #"paragraph 1:1-1:18 "https://a.jp/bを見る" link(0-14) address(0-14)"#,
        #"paragraph 3:1-3:45 "a.jp/猫/とhttps://a.jp/猫が" link(0-7) address(0-7) link(8-23) address(8-23)"#,
      ])
  }

  @Test("Code and metadata have none")
  func elsewhere() throws {
    let draft = try Draft.parse(markdown: "---\ntitle: a.com\n---\n\n    https://a.jp\n")
    #expect(draft.blocks.allSatisfy { $0.spans.isEmpty })
  }
}

extension Draft {
  fileprivate static func parse(markdown: String) throws -> Draft {
    try MarkdownParser.parse(SourceFile(name: "draft.md", text: markdown))
  }

  fileprivate static func parse(html: String) throws -> Draft {
    try HTMLParser.parse(SourceFile(name: "draft.html", text: html))
  }

  fileprivate static func parse(text: String) throws -> Draft {
    try PlainTextParser.parse(SourceFile(name: "draft.txt", text: text))
  }
}
