import Outcomes
import Testing

@Suite("Texts on one line")
struct PrintableTests {
  @Test(
    "A sign stands for each control, wherever it is",
    arguments: [
      ("\t", " "), ("\n", " "), ("\r", " "), ("\u{0}", "␀"), ("\u{1B}", "␛"), ("\u{1F}", "␟"),
      ("\u{7F}", "␡"), ("\u{80}", "\u{FFFD}"), ("\u{85}", " "), ("\u{9F}", "\u{FFFD}"),
      ("\u{2028}", " "), ("\u{2029}", " "), ("\u{202A}", "\u{FFFD}"), ("\u{202E}", "\u{FFFD}"),
      ("\u{2066}", "\u{FFFD}"), ("\u{2069}", "\u{FFFD}"),
    ])
  func control(control: String, sign: String) {
    for length in 0...17 {
      for text in [String(repeating: "a", count: length), String(repeating: "あ", count: length)] {
        #expect((text + control).printable == text + sign)
        #expect((text + control + "“é” b").printable == text + sign + "“é” b")
      }
    }
  }

  @Test(
    "All else stays as it is",
    arguments: [
      "", " ", "~", "\u{A0}", "é", "×÷·", "“…”", "\u{2027}", "\u{202F}", "\u{2065}", "\u{206A}",
      "→✓",
      "か\u{3099}", "👨‍👩‍👧", "春の市へ行く。",
    ])
  func rest(text: String) {
    for length in 0...9 {
      let text =
        String(repeating: "ん", count: length) + text + String(repeating: "z", count: length)
      #expect(text.printable.unicodeScalars.elementsEqual(text.unicodeScalars))
    }
  }
}
