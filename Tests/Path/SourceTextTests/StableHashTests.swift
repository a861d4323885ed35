import SourceText
import Testing

@Suite("The hash that is the same everywhere")
struct StableHashTests {
  /// Values of an FNV-1a in Python, each text followed by the byte FF.
  @Test(
    "It is FNV-1a of the texts, each with a byte after it that no text holds",
    arguments: [
      ([], "cbf29ce484222325"),
      ([""], "af64724c8602eb6e"),
      (["foobar"], "34524ba7168a2c15"),
      (["foo", "bar"], "3fff2c2d7595e046"),
      (["引っ越し", "見積もり"], "d09c0447e9c86427"),
      (["0"], "07fbc907b4bc9bf0"),
    ])
  func values(texts: [String], expected: String) {
    var hash = StableHash()
    for text in texts { hash.combine(text) }
    #expect(hash.hexadecimal == expected)
  }
}
