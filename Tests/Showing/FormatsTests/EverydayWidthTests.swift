import Outcomes
import SourceText
import Testing

@testable import Formats

@Suite("Widths of everyday characters")
struct EverydayWidthTests {
  private static func columns(of text: String) -> Int? {
    Array(text.utf8).withUnsafeBufferPointer(EverydayWidth.columns)
  }

  @Test("They are those that Unicode gives, and no such character has to be shown as a sign")
  func all() {
    var count = 0
    for value in 0...0x10FFFF as ClosedRange<UInt32> {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let columns = EverydayWidth.columns(of: value)
      #expect(Self.columns(of: String(scalar)) == (columns == 0 ? nil : columns))
      if columns == 0 { continue }
      count += 1
      #expect(columns == DisplayWidth.columns(of: scalar))
      #expect(scalar.sign == nil)
      #expect(StandaloneCharacter.contains(scalar))
    }
    #expect(count > 20_000)
  }

  @Test(
    "A text has none where one of its characters has none",
    arguments: [
      ("", 0), ("plain text of more than eight bytes", 35), ("かな、漢字。", 12), ("“引用”→✓", 8),
      ("eight by\u{7F}", nil), ("\tabcdefgh", nil), ("abcdefgh\u{1B}[1m", nil), ("abcdefgé", nil),
      ("か\u{3099}", nil), ("👍", nil), ("漢字\u{85}", nil), ("漢字\u{202E}", nil),
    ] as [(String, Int?)])
  func texts(text: String, expected: Int?) {
    #expect(Self.columns(of: text) == expected)
    if let expected { #expect(DisplayWidth.columns(of: text) == expected) }
  }
}
