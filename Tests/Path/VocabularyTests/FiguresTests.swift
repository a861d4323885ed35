import Testing
import Vocabulary

/// Expected values are written by hand.
@Suite("Figures as people read them")
struct FiguresTests {
  @Test(
    "Scores have one decimal, or none where they are whole",
    arguments: [
      (0.0, "0"), (9.6, "9.6"), (9.96, "10"), (100, "100"), (-17.5, "-17.5"), (-0.04, "0"),
      (1_234.5, "1,234.5"), (.nan, "-"),
    ])
  func tenths(value: Double, expected: String) {
    #expect(value.tenths == expected)
  }

  @Test(
    "Shares keep two decimals",
    arguments: [(0.0, "0.00%"), (3.1234, "3.12%"), (0.005, "0.01%"), (12, "12.00%")])
  func percents(value: Double, expected: String) {
    #expect(value.percent == expected)
  }

  @Test(
    "Counts are grouped by thousands",
    arguments: [
      (0, "0"), (999, "999"), (1_000, "1,000"), (1_234_567, "1,234,567"), (-1_000, "-1,000"),
    ])
  func counts(value: Int, expected: String) {
    #expect(value.grouped == expected)
  }
}
