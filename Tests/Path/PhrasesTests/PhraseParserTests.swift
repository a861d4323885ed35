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

  @Test(
    "Signs of titles and lists part words or are dropped",
    arguments: [
      ("【2025年】引越し業者", ["2025年", "引越し業者"]), ("引越しとは？", ["引越しとは"]), ("引越しとは? 費用", ["引越しとは", "費用"]),
      ("安い！引越し!", ["安い", "引越し"]), ("引越し,費用", ["引越し", "費用"]), ("引越し，費用,相場", ["引越し", "費用", "相場"]),
      ("引越し|費用｜相場", ["引越し", "費用", "相場"]), ("引越し / 費用／相場", ["引越し", "費用", "相場"]),
      ("引越し/費用", ["引越し", "費用"]),
      ("引越し（単身）", ["引越し", "単身"]), ("［最新］SEO(内部)", ["最新", "SEO", "内部"]), ("#副業 ＃在宅", ["副業", "在宅"]),
      ("引越し：費用", ["引越し", "費用"]), ("ホーム > 引越し", ["ホーム", "引越し"]), ("猫 & 犬", ["猫", "犬"]),
      ("引越し・", ["引越し"]), ("防災リュック+中身", ["防災リュック", "中身"]), ("引越し＋費用+2025年", ["引越し", "費用", "2025年"]),
      ("防災リュック・中身", ["防災リュック", "中身"]), ("引っ越し・見積もり", ["引っ越し", "見積もり"]), ("安全･安心", ["安全", "安心"]),
      ("'防災リュック 中身'", ["防災リュック", "中身"]), ("‘防災 中身’", ["防災", "中身"]),
      ("★引越し★費用", ["引越し", "費用"]), ("引越しとは。", ["引越しとは"]), ("〜とは〜", ["とは"]),
      ("Wi-Fi WiFi", ["Wi-Fi"]),
    ])
  func signs(text: String, expected: [String]) throws { #expect(try terms(text) == expected) }

  @Test(
    "Signs within names and numbers stay",
    arguments: [
      "TCP/IP", "A/Bテスト", "1,000円", "Yahoo!ニュース", "C++", "C#", "node.js", ".NET", "ルイ・ヴィトン",
      "Wi-Fi", "2〜3日", "24/7", "2025/11/29",
      "24時間365日", "AT&T", "@cosme", "100%", "Disney+", "Disney+アニメ", "18+", "市・県民税", "小・中学校",
      "J・K・ローリング",
      "アルバイト・パート", "rock'n'roll",
    ])
  func names(text: String) throws { #expect(try terms(text) == [text]) }

  @Test(
    "Quoted parts stay as typed",
    arguments: [
      ("\"引越し/費用\" 相場", ["引越し/費用", "相場"]), ("\"【最新】\"", ["【最新】"]), ("「なぜ？」 答え", ["なぜ？", "答え"]),
      ("\"A, B\"|C", ["A, B", "C"]),
    ])
  func quotedSigns(text: String, expected: [String]) throws { #expect(try terms(text) == expected) }

  @Test(
    "Parts without a word are named",
    arguments: [
      ("引越し ★★★", ["★★★"]), ("🍜 ラーメン", ["🍜"]), ("ラーメン \"!!\"", ["!!"]), ("¥ 費用 €", ["¥", "€"]),
      ("引越し | 費用 / 相場 ？", []),
      ("猫 & 犬 + 鳥 ・", []), ("ラーメン🍜", []), ("引越し", []),
    ])
  func unused(text: String, expected: [String]) throws {
    let phrase = try PhraseParser.parse(text, source: .commandLine)
    #expect(phrase.unused == expected)
    #expect(phrase.weighted(2).unused == expected)
  }

  @Test(
    "What may have been meant to part words is offered with spaces",
    arguments: [
      ("アルバイト・パート 時給", "アルバイト パート 時給"), ("Disney+アニメ", "Disney アニメ"),
      ("\"防災リュック 中身\"", "防災リュック 中身"), ("“New York” \"旅行\"", "New York \"旅行\""),
      ("猫&犬", "猫 犬"),
      // Nothing there parts two words.
      ("防災リュック 中身", nil), ("C++ とは", nil), ("\"防災リュック\"", nil),
    ] as [(String, String?)])
  func spaced(text: String, expected: String?) throws {
    #expect(try PhraseParser.parse(text, source: .commandLine).spaced == expected)
  }

  @Test("Quoted terms are known as such")
  func quoted() throws {
    let phrase = try PhraseParser.parse("\"時間の無駄\" プーチン", source: .metadata)
    #expect(phrase.terms.map(\.isQuoted) == [true, false])
    #expect(phrase.source == .metadata)
  }

  @Test(
    "What is not a phrase is refused", arguments: ["", "  　", "。、", "「」", "\"\"", "【】", "|/", "★"])
  func empty(text: String) {
    #expect(throws: PhraseError.empty(text)) { try terms(text) }
  }

  @Test("A quotation mark without its partner is refused")
  func unclosed() {
    for (typed, missing) in [("\"時間 の無駄", "\""), ("「時間 の無駄", "」"), ("無駄 『時間", "』"), ("“時間", "”")] {
      #expect(throws: PhraseError.unclosedQuote(typed, missing: Character(missing))) {
        try terms(typed)
      }
    }
  }

  @Test("A phrase set holds each term once")
  func set() throws {
    let set = PhraseSet(
      try ["A B", "B C"].map { try PhraseParser.parse($0, source: .commandLine) })
    #expect(set.terms.map(\.text) == ["A", "B", "C"])
    #expect(set.termIndexes == [[0, 1], [1, 2]])
  }
}
