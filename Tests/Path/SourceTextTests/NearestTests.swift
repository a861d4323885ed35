import SourceText
import Testing

@Suite("Nearest match")
struct NearestTests {
  @Test(
    "the name with the fewest edits, the first of several",
    arguments: [
      (["kitten", "sitting"], "sittin", "sitting" as String?), (["abc", "abd"], "abx", "abc"),
      // One replacement is nearer than a deletion and an insertion.
      (["ba", "xb"], "ab", "xb"),
      (["minimum", "maximum"], "maximun", "maximum"),
      (["info-over", "error-over"], "eror", "error-over"),
      (["漢字", "仮名"], "仮字", "漢字"), (["a", "b"], "", "a"), ([], "a", nil),
      (["title-terms", "body"], "タイトル", "body"),
    ])
  func nearest(_ names: [String], _ text: String, _ expected: String?) {
    #expect(names.nearest(to: text) == expected)
  }

  @Test("A text of any length is compared in no time")
  func longText() {
    let text = "maximum" + String(repeating: "m", count: 5_000_000)
    #expect(["maximum", "fewest-uses"].nearest(to: text) == "maximum")
  }
}
