import SourceText
import Testing

@Suite("Nearest match")
struct NearestTests {
  @Test(
    "the name with the fewest edits, the first of several",
    arguments: [
      // Three edits of seven characters would be too many; two of the six to "sittin" are not made.
      (["kitten", "sitting"], "sittin", "sitting"), (["abc", "abd"], "abx", "abc"),
      (["minimum", "maximum"], "maximun", "maximum"),
      (["audit", "find"], "fnid", "find"), (["title", "tilde"], "titel", "title"),
      (["ja", "en"], "eng", "en"), (["漢字表", "仮名表"], "仮字表", "漢字表"),
      (["long-sentence"], "lnog-sentense", "long-sentence"),
      (["title", "info-over"], "info", "info-over"), (["a-b", "a-c-d"], "a-c", "a-b"),
    ])
  func nearest(_ names: [String], _ text: String, _ expected: String) {
    #expect(names.nearest(to: text) == expected)
  }

  @Test(
    "what takes more than an edit for each three characters is no match",
    arguments: [
      (["ba", "xb"], "ab"), (["a", "b"], ""), ([], "a"), (["title-terms", "body"], "タイトル"),
      (["topic-gap"], "xyz"), (["kitten"], "sitting"), (["since"], "title"),
      (["over"], "warning-ovr"),
    ])
  func far(_ names: [String], _ text: String) { #expect(names.nearest(to: text) == nil) }

  @Test("A text of any length is compared in no time")
  func longText() {
    let text = "maximum" + String(repeating: "m", count: 5_000_000)
    #expect(["maximum", "fewest-uses"].nearest(to: text) == nil)
    #expect([text].nearest(to: "maximum") == nil)
  }
}
