import SourceText
import Testing

@testable import Formats

@Suite("Breaking text into lines")
struct TextWrapperTests {
  @Test(
    "By hand: kinsoku, Latin words, emoji, what fits nowhere",
    arguments: [
      ("これは、長い文です。", 10, ["これは、長", "い文です。"]),
      ("これは、長い文です。", 8, ["これは、", "長い文で", "す。"]),
      // 、 does not begin a line: は goes with it.
      ("これは、長い文です。", 6, ["これ", "は、長", "い文で", "す。"]),
      // 「 does not end a line.
      ("あい「うえ」お", 6, ["あい", "「う", "え」お"]),
      ("スキーヤー", 4, ["ス", "キー", "ヤー"]),
      // Neither small kana begins a line, so that three stand together.
      ("ちょっと", 6, ["ちょっ", "と"]),
      ("use swift build now", 9, ["use swift", "build now"]),
      ("use  two   spaces", 8, ["use  two", "spaces"]),
      ("Swiftで書く", 6, ["Swift", "で書く"]),
      ("abcdefghij", 4, ["abcd", "efgh", "ij"]),
      ("abcd」ef", 4, ["abc", "d」", "ef"]),
      ("🚚🚚🚚", 5, ["🚚🚚", "🚚"]),
      ("ﾊﾝｶｸｶﾅ", 4, ["ﾊﾝｶｸ", "ｶﾅ"]),
      ("ｶﾞｶﾞ", 3, ["ｶﾞ", "ｶﾞ"]),
      ("", 10, [""]),
    ])
  func lines(text: String, columns: Int, expected: [String]) {
    #expect(Self.lines(text, columns: columns) == expected)
  }

  @Test(
    "No more rows than there is room for, the last with what follows as the text has it",
    arguments: [
      ("ab cd ef gh", 5, 2, ["ab cd", "ef gh"]), ("ab cd ef gh ij", 5, 2, ["ab cd", "ef g…"]),
      ("ab cd ef gh ij", 8, 1, ["ab cd e…"]), ("あいab cdうえおか", 6, 2, ["あいab", "cdう…"]),
      ("あいうえおか", 6, 2, ["あいう", "えおか"]), ("", 6, 2, [""]),
    ])
  func rows(text: String, columns: Int, rows: Int, expected: [String]) {
    let lines = TextWrapper.lines(Span(text), columns: columns, rows: rows)
    #expect(lines.map(\.text) == expected)
  }

  @Test(
    "Texts of any length have lines, and characters of any width",
    arguments: [
      ("あ", 40), ("a ", 40), ("👨‍👩‍👧", 40), ("e\u{301}", 40), ("\u{301}", 40), ("𠮷", 40),
      ("\u{1B}", 40),
      // One character of all.
      ("👩\u{200D}", 4_000),
    ])
  func long(text: String, most: Int) {
    let span = Span(String(repeating: text, count: 10_000))
    let lines = TextWrapper.lines(span, columns: 40)
    #expect(lines.allSatisfy { $0.columns <= most })
    #expect(
      lines.map(\.text).joined().filter { $0 != " " } == span.text.filter { $0 != " " })
  }

  @Test("Lines after the first may be narrower")
  func hanging() {
    #expect(Self.lines("ab cd ef", columns: 5, hanging: 2) == ["ab cd", "ef"])
    #expect(Self.lines("→ あいうえ", columns: 6, hanging: 2) == ["→ あい", "うえ"])
  }

  @Test(
    "Wrapping loses nothing but spaces at line ends, and no line is too wide",
    arguments: [4, 5, 7, 11, 40])
  func keepsAll(columns: Int) {
    let text =
      "「引っ越し」の見積もり（無料）を、three companies から取った👨‍👩‍👧。https://example.com/?a=b…ﾊﾟﾋﾟﾌﾟ100％、ー！"
    let lines = Self.lines(text, columns: columns)
    #expect(lines.joined().filter { $0 != " " } == text.filter { $0 != " " })
    for line in lines where line.count > 1 {
      // A single character may be wider: the family is drawn as its members.
      #expect(DisplayWidth.columns(of: line) <= max(columns, 7), "\(line)")
    }
  }

  @Test(
    "Cutting a text leaves a mark",
    arguments: [
      ("見出しの文", 10, "見出しの文"), ("見出しの文", 9, "見出しの…"), ("見出しの文", 8, "見出し…"),
      ("a b c", 4, "a b…"), ("a b c", 3, "a…"), ("見", 1, "…"),
      ("か\u{3099}あい", 3, "か\u{3099}…"), ("éあい", 4, "éあ…"), ("見👍出", 3, "見…"),
      ("あか\u{3099}", 3, "あ…"),
    ])
  func fitted(text: String, columns: Int, expected: String) {
    let fitted = TextWrapper.fitted(Span(text), columns: columns)
    #expect(fitted.text == expected)
    #expect(fitted.columns == DisplayWidth.columns(of: expected))
  }

  private static func lines(_ text: String, columns: Int, hanging: Int = 0) -> [String] {
    let lines = TextWrapper.lines(Span(text), columns: columns, hanging: hanging)
    for line in lines { #expect(line.columns == DisplayWidth.columns(of: line.text)) }
    return lines.map(\.text)
  }
}
