import SourceText
import Testing

@Suite("Marks that are mistyped in YAML")
struct MistypedMarkTests {
  /// The culprit of a text that fails at a line, 0-based, until what `bad` names is gone from it.
  private func culprit(_ text: String, at line: Int, bad: String...) -> String? {
    let source = SourceFile(name: "a", text: text)
    let mark = MistypedMark.culprit(
      in: source, ByteRange(0, source.utf8.count), failingAt: line
    ) { yaml in
      let lines = yaml.split(separator: "\n", omittingEmptySubsequences: false)
      return lines.firstIndex { line in bad.contains { line.contains($0) } }
    }
    return mark.map { mark in
      let place = source.position(at: mark.range.start)
      return "\(mark.kind) \(place.line):\(place.column)"
    }
  }

  @Test("The mark nearest to the failure is named, of several that fail together the first")
  func culprits() {
    #expect(culprit("a: b\n\tc: d\n", at: 1, bad: "\t") == "tab 2:1")
    #expect(culprit("a: b\n  \tc: d\n", at: 1, bad: "\t") == "tab 2:3")
    // Something else is wrong with the line, too.
    #expect(culprit("a: b\n\tc: d\n", at: 1, bad: "c") == "tab 2:1")
    #expect(culprit("a:\n\u{3000}- b\n", at: 2, bad: "\u{3000}") == "wideSpace 2:1")
    #expect(culprit("a: b\n  fail-on： d\n", at: 2, bad: "：") == "wideColon 2:10")
    #expect(culprit("a: b\n- c.d:d\n", at: 2, bad: "c.d:d") == "unspacedColon 2:6")
    // The first is of a text, and its line is not the one that fails.
    #expect(culprit("a: |\n  b： c\nd： e\n", at: 2, bad: "d：") == "wideColon 3:2")
    #expect(culprit("a： b\nc： d\ne: f\n", at: 2, bad: "：") == "wideColon 1:2")
  }

  @Test("What changes nothing is not named")
  func others() {
    #expect(culprit("a： b\n[\n", at: 1, bad: "[") == nil)
    #expect(culprit("[\na： b\n", at: 0, bad: "[") == nil)
    #expect(culprit("注意： b\n", at: 0, bad: "：") == nil)
    #expect(culprit("", at: 0, bad: "x") == nil)
  }

  @Test(
    "A colon is one after a key",
    arguments: [
      ("title： 題", "title"), ("title:題", "title"), ("https://example.com", nil), ("12:30", nil),
      ("title: 題", nil), ("題：a", nil), ("title:", nil), ("title", nil), ("", nil),
    ] as [(String, String?)])
  func afterKey(text: String, key: String?) {
    #expect(MistypedMark.afterKey(text)?.key == key)
  }
}
