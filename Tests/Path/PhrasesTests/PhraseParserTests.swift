import Phrases
import Testing

@Suite("Phrases")
struct PhraseParserTests {
  private func terms(_ text: String) throws -> [String] {
    try PhraseParser.parse(text, source: .commandLine).terms.map(\.text)
  }

  @Test(
    "Terms are separated by half- and full-width spaces",
    arguments: [
      ("トランプ プーチン 会談", ["トランプ", "プーチン", "会談"]),
      ("トランプ　プーチン\t会談 ", ["トランプ", "プーチン", "会談"]),
      ("「トランプ プーチン」", ["トランプ", "プーチン"]),
      ("『停戦』", ["停戦"]),
      ("「A」「B」", ["A", "B"]), ("「時間の無駄」 プーチン", ["時間の無駄", "プーチン"]),
      ("トランプ, プーチン", ["トランプ", "プーチン"]), ("会談、キャンセル", ["会談", "キャンセル"]), ("1,000円", ["1,000円"]),
      ("\"時間の無駄\" プーチン", ["時間の無駄", "プーチン"]),
      ("“New York” 旅行", ["New York", "旅行"]),
      ("停戦 停戦 ウクライナ", ["停戦", "ウクライナ"]),
      ("Ｗｅｂ web", ["Ｗｅｂ"]),
      ("C++ とは", ["C++", "とは"]),
    ])
  func parsed(text: String, expected: [String]) throws {
    #expect(try terms(text) == expected)
  }

  @Test("Quoted terms are known as such")
  func quoted() throws {
    let phrase = try PhraseParser.parse("\"時間の無駄\" プーチン", source: .metadata)
    #expect(phrase.terms.map(\.isQuoted) == [true, false])
    #expect(phrase.source == .metadata)
  }

  @Test("What is not a phrase is refused", arguments: ["", "  　", "。、", "「」", "\"\""])
  func empty(text: String) {
    #expect(throws: PhraseError.empty(text)) { try terms(text) }
  }

  @Test("A quotation mark without its partner is refused")
  func unclosed() {
    #expect(throws: PhraseError.unclosedQuote("\"時間 の無駄")) { try terms("\"時間 の無駄") }
  }

  @Test("A phrase set holds each term once")
  func set() throws {
    let set = PhraseSet(
      try ["A B", "B C"].map { try PhraseParser.parse($0, source: .commandLine) })
    #expect(set.terms.map(\.text) == ["A", "B", "C"])
    #expect(set.termIndexes == [[0, 1], [1, 2]])
  }
}
