import Foundation
import JSONWriting
import Testing

@Suite("Writing JSON")
struct JSONWriterTests {
  private func line(_ value: some JSONValue) -> String { JSONWriter.text(of: value, .line) }

  /// Expected texts are what Foundation's encoder writes, by hand.
  @Test(
    "Numbers have as few digits as tell them apart",
    arguments: [
      (0.0, "0"), (-0.0, "-0"), (100, "100"), (-2.5, "-2.5"), (54.5, "54.5"), (0.1, "0.1"),
      (0.0001, "0.0001"), (1e-05, "1e-05"), (1.0 / 3, "0.3333333333333333"),
      (1e15, "1000000000000000"), (9_007_199_254_740_991, "9007199254740991"),
      (1e16, "1e+16"), (1e21, "1e+21"), (.leastNonzeroMagnitude, "5e-324"),
      (.greatestFiniteMagnitude, "1.7976931348623157e+308"), (.nan, "\"NaN\""),
      (.infinity, "\"Infinity\""), (-.infinity, "\"-Infinity\""),
    ] as [(Double, String)])
  func numbers(number: Double, expected: String) throws {
    #expect(line(number) == expected + "\n")
    if number.isFinite {
      let encoder = JSONEncoder()
      #expect(String(decoding: try encoder.encode(number), as: UTF8.self) == expected)
    }
  }

  @Test(
    "Whole numbers",
    arguments: [
      (0, "0"), (-7, "-7"), (.max, "9223372036854775807"), (.min, "-9223372036854775808"),
    ] as [(Int, String)])
  func integers(number: Int, expected: String) {
    #expect(line(number) == expected + "\n")
  }

  @Test(
    "What a terminal may obey, where a reader may break a line and what nobody sees is escaped, and no more",
    arguments: [
      ("", ""), ("a/b", "a/b"), ("\"\\", #"\"\\"#), ("\u{8}\t\n\u{C}\r", #"\b\t\n\f\r"#),
      ("\0\u{1B}\u{1F} ", #"\u0000\u001b\u001f "#),
      ("~\u{7F}\u{80}\u{9F}\u{A0}", "~\\u007f\\u0080\\u009f\u{A0}"),
      ("\u{2027}\u{2028}\u{2029}\u{202F}", "\u{2027}\\u2028\\u2029\u{202F}"),
      // What turns the direction of the text after it.
      (
        "\u{61C}\u{200E}\u{200F}\u{202A}\u{202E}\u{2066}\u{2069}",
        #"\u061c\u200e\u200f\u202a\u202e\u2066\u2069"#
      ),
      // What nobody sees.
      ("a\u{AD}\u{200B}\u{2060}\u{FEFF}\u{FFF9}b", #"a\u00ad\u200b\u2060\ufeff\ufff9b"#),
      (
        "\u{E0001}\u{E0041}\u{E007F}\u{E0100}",
        "\\udb40\\udc01\\udb40\\udc41\\udb40\\udc7f\u{E0100}"
      ),
      ("👩\u{200D}🚀❤\u{FE0F}\u{200C}", "👩\u{200D}🚀❤\u{FE0F}\u{200C}"),
      ("引っ越し「か\u{3099}」…😀\u{FFFF}！", "引っ越し「か\u{3099}」…😀\u{FFFF}！"), ("é©ا", "é©ا"),
    ])
  func strings(text: String, expected: String) throws {
    #expect(Array(line(text).utf8) == Array("\"\(expected)\"\n".utf8))
    let data = Data(line([text]).utf8)
    #expect(try JSONDecoder().decode([String].self, from: data) == [text])
  }

  @Test("A character is escaped wherever it stands")
  func places() {
    for value in 0..<0x80 as Range<UInt8> {
      let character = String(UnicodeScalar(value))
      let alone = line(character).dropFirst().dropLast(2)
      for place in 0...17 {
        let (before, after) = (
          String(repeating: "a", count: place), String(repeating: "~", count: 17 - place)
        )
        #expect(line(before + character + after) == "\"\(before)\(alone)\(after)\"\n")
      }
    }
  }

  private struct Sample: JSONObject {
    func writeFields(to json: inout JSONWriter) {
      json.field("b", "x\ty")
      json.field("left out", nil as Int?)
      json.field("a", [[1, 2], []])
      json.object("none") { _ in }
      json.array("list") { json in
        json.object(onOneLine: true) { json in
          json.field("yes", true)
          json.field("in", [1])
          json.object("none") { _ in }
        }
        json.value(2.5)
      }
      json.object("last") { $0.field("no", false) }
    }
  }

  @Test("On one line")
  func line() {
    let expected =
      #"{"b":"x\ty","a":[[1,2],[]],"none":{},"list":[{"yes":true,"in":[1],"none":{}},2.5],"#
      + #""last":{"no":false}}"#
    #expect(line(Sample()) == expected + "\n")
  }

  @Test("Over several lines, as people write it")
  func document() {
    let expected = #"""
      {
        "b": "x\ty",
        "a": [
          [
            1,
            2
          ],
          []
        ],
        "none": {},
        "list": [
          {"yes": true, "in": [1], "none": {}},
          2.5
        ],
        "last": {
          "no": false
        }
      }

      """#
    #expect(JSONWriter.text(of: Sample(), .document) == expected)
  }

  @Test("Over several lines, as Foundation lays it out")
  func pretty() throws {
    struct Inner: Encodable, JSONObject {
      var numbers = [1, 2]
      var words: [String] = []

      func writeFields(to json: inout JSONWriter) {
        json.field("numbers", numbers)
        json.field("words", words)
      }
    }
    struct Empty: Encodable, JSONObject {
      func writeFields(to json: inout JSONWriter) {}
    }
    struct Outer: Encodable, JSONObject {
      var empty = Empty()
      var inner = [Inner(), Inner(numbers: [], words: ["a/b"])]
      var nested: [[Int]] = [[], [7]]

      func writeFields(to json: inout JSONWriter) {
        json.field("empty", empty)
        json.field("inner", inner)
        json.field("nested", nested)
      }
    }
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    let expected = String(decoding: try encoder.encode(Outer()), as: UTF8.self)
    #expect(JSONWriter.text(of: Outer(), .pretty) == expected + "\n")
  }
}
