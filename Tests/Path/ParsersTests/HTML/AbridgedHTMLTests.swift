import Testing

@testable import Parsers

/// A parser's view of HTML does not depend on which letters its text is made of, and Latin letters are never
/// abridged: what it says of Japanese has to be what it says of three Latin letters for each character.
struct AbridgedHTMLTests {
  @Test(
    "Japanese is parsed as the same document in Latin letters is",
    arguments: [
      "<!doctype html><title>橋の構想</title><body><p>海峡の橋を<b>かける</b>構想。</p>",
      "<p>長い段落です。&amp;のあと、&nbsp;続く&lt;文&gt;です</p><p>次の段落",
      // What the parser moves: text in a table, a formatting element that spans paragraphs.
      "<table>表の外の文<tr><td>中の文です</td>また外の文</tr></table>",
      "<b>太い文<p>段落の文</b>普通の文</p>終わり",
      // What it drops: end tags of nothing, attributes of end tags, a second attribute of one name.
      "<p>前の文</foo 属性の値=\"知らない値\">後の文</p>",
      "<p title='題の文字' title='二つ目の題'>本文です</p><img alt=代替の文字>",
      "<a href=\"/道案内/地図?場所=東京&amp;時刻=正午\">道案内の地図</a>",
      // Raw text, comments, elements of unknown names.
      "<textarea>入力の例 <b>文字</b></textarea><script>var 変数名 = '文字列';</script>",
      "<!-- 注の文です --><p>文</p><!注ではない文><?処理の命令?>",
      "<x-見出し語>中身です</x-見出し語><svg><text>図の文字</text></svg>",
      "<pre>\n一行目です\n二行目です</pre><p>一、二、三　四五六",
      "<p>一文字だけ: あ と い<br>そして二文字: ああ いい</p>",
      "<p>終わらない要素の<b",
    ])
  func sameAsLatin(_ html: String) {
    let latin = html.unicodeScalars.map { Self.isJapanese($0) ? "xyz" : String($0) }.joined()
    let own = Self.nodes(of: html)
    #expect(own.count > 3)
    #expect(own.map(\.place) == Self.nodes(of: latin).map(\.place))
    #expect(own.map { Self.inLatin($0.text) } == Self.nodes(of: latin).map(\.text))
    // Nothing of what stands for the stretches is left.
    #expect(!own.contains { $0.text.unicodeScalars.contains { $0.value >= 0xF0000 } })
  }

  @Test("A text keeps the characters that would stand for stretches")
  func ownStandIns() {
    for sign in ["\u{F0000}", "\u{10FFFD}", "&#xF0000;", "&#983040;", "&#x00F0000;", "&#X10fffd;"] {
      let nodes = Self.nodes(of: "<p>漢字の文\(sign)漢字の文</p>")
      let text = nodes.map(\.text).first { $0.contains("漢字") }
      let scalar: Unicode.Scalar =
        sign.lowercased().contains("10fffd") || sign == "\u{10FFFD}"
        ? "\u{10FFFD}" : "\u{F0000}"
      #expect(text == "漢字の文\(scalar)漢字の文")
    }
  }

  @Test("A reference beyond Unicode is U+FFFD, as in browsers, however many digits it has")
  func beyondUnicode() {
    let many = String(repeating: "A", count: 60)
    // Those that are あ in 32 bits, too: numbers overflow in some parsers.
    for reference in [
      "&#x110000;", "&#xAAAAAAAA;", "&#x304\(many)2;", "&#99999999999999999999;", "&#4294979650;",
      "&#x100003042;",
    ] {
      let nodes = Self.nodes(of: "<p title='題\(reference)'>漢字の文\(reference)漢字の文</p>")
      #expect(nodes.contains { $0.text == "漢字の文\u{FFFD}漢字の文" }, "\(reference)")
      #expect(nodes.contains { $0.text == "題\u{FFFD}" }, "\(reference)")
    }
  }

  @Test("Stretches of Japanese stand as one character each, single characters as they are")
  func abridged() {
    let html = AbridgedHTML(Array("<p>あ、漢字</p>い<b>うえ</b>".utf8))
    let bytes = String(decoding: html.bytes, as: UTF8.self)
    #expect(bytes == "<p>\u{F0000}</p>い<b>\u{F0001}</b>")
    // Behind <p>, the first stretch, い and the second one.
    #expect(html.offset(ofAbridged: 3) == 3)
    #expect(html.offset(ofAbridged: 7) == 15)
    #expect(html.offset(ofAbridged: 14) == 22)
    #expect(html.offset(ofAbridged: 21) == 31)
  }

  private struct Node {
    var place: String
    var text: String
  }

  /// All nodes of a document in order: what they are and where, and their texts.
  private static func nodes(of html: String) -> [Node] {
    func read(_ node: HTMLNode, into nodes: inout [Node]) {
      let text = node.text
      let ranges = [node.startTag, node.endTag, node.comment, text.raw].map(
        String.init(describing:))
      nodes.append(
        Node(
          place: "\(node.kind) \(inLatin(node.name)) \(ranges)",
          text: String(decoding: text.decoded, as: UTF8.self)))
      for name in ["title", "alt", "href"] {
        guard let value = node.attribute(name) else { continue }
        nodes.append(
          Node(
            place: "\(name) \(String(describing: value.raw))",
            text: String(decoding: value.decoded, as: UTF8.self)))
      }
      for index in 0..<node.childCount { node.child(index).map { read($0, into: &nodes) } }
    }
    return GumboTree.parseDocument(Array(html.utf8)) { document in
      var nodes: [Node] = []
      read(document, into: &nodes)
      return nodes
    } ?? []
  }

  private static func inLatin(_ text: String) -> String {
    text.unicodeScalars.map { isJapanese($0) ? "xyz" : String($0) }.joined()
  }

  private static func isJapanese(_ scalar: Unicode.Scalar) -> Bool {
    (0x3000...0x9FFF).contains(scalar.value)
  }
}
