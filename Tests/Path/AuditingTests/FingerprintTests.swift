import Auditing
import Reports
import TestSupport
import Testing
import Vocabulary

@Suite("Fingerprints")
struct FingerprintTests {
  private static let long =
    "春は花が咲いて、人も町も動きだして、風も水もぬるみ、空の色まで変わって、道ばたの草も伸び、虫も鳥も鳴きはじめ、子どもたちは外へ出て、日が暮れるまで帰らず、夕飯の支度もできないので、親たちは窓を開けて名前を呼び、となりの町の犬も吠えます。"
  private static let other =
    "秋は葉が落ちて、人も町も静かになり、風も水もつめたくなり、空の色まで変わって、道ばたの草も枯れ、虫も鳥も鳴くのをやめ、子どもたちは家へ帰り、日が暮れる前に夕食をとり、早く寝る支度をするので、親たちは窓を閉めて灯りをつけ、となりの町の犬も眠ります。"

  private func report(
    _ text: String, as format: DraftFormat = .markdown, phrases: [String] = []
  ) throws -> DraftReport {
    DraftReport(
      try AuditSample.audit(text, as: format, phrases: phrases), in: Language.english)
  }

  private func fingerprints(
    _ text: String, _ rule: RuleID = "long-sentence", as format: DraftFormat = .markdown,
    phrases: [String] = []
  ) throws -> [String] {
    let report = try report(text, as: format, phrases: phrases)
    return (report.findings + report.suppressed).filter { $0.rule == rule }.map(\.fingerprint)
  }

  private static let draft = "# 題\n\n初めの文。\n\n## 章\n\n\(long)\n\n## 次の章\n\n終わり。\n"

  @Test("They are hexadecimal, and the same in every run")
  func form() throws {
    let found = try fingerprints(Self.draft)
    #expect(found.count == 1)
    #expect(found[0].count == 32)
    #expect(found[0].allSatisfy { $0.isHexDigit })
    #expect(try fingerprints(Self.draft) == found)
  }

  @Test(
    "They survive edits elsewhere",
    arguments: [
      ("初めの文。", "別の文です。\n\n増えた段落。\n\n- 項\n- 項"), ("# 題", "# 別の題名"),
      ("# 題", "---\ntitle: 題\n---\n\n# 見出し"), ("## 次の章\n\n終わり。\n", ""),
      ("## 次の章", "## 名を変えた章\n\n\(other)\n\n### 節"),
      // Numbers before headings change with the sections before them.
      ("## 章", "## 1. 新しい章\n\n文。\n\n## 2. 章"),
      // What suppresses a finding does not make it another one.
      ("\n春は", "\n<!-- kwaudit-disable-next-line long-sentence -- 引用 -->\n春は"),
      ("犬も吠えます", "犬も吠えます<!-- kwaudit-disable-line long-sentence -- 引用 -->"),
      ("町も", "町<!-- 注 -->も"),
      // The end of a long place.
      ("犬も吠えます", "猫も鳴きます"),
      // Spaces, line ends and widths.
      ("人も町も", "人も\n町も"), ("\n", "\r\n"),
    ])
  func elsewhere(old: String, new: String) throws {
    let edited = Self.draft.replacing(old, with: new)
    #expect(edited != Self.draft)
    let own = try fingerprints(Self.draft)
    let found = try fingerprints(edited)
    if old == "町も" {
      // A comment of others is part of the place.
      #expect(found != own)
    } else {
      #expect(found.prefix(1) == own[...])
    }
  }

  @Test("They tell by rule, phrase, headings, text and number")
  func differences() throws {
    let own = try fingerprints(Self.draft)[0]
    let inOtherSection = try fingerprints(Self.draft.replacing("## 章", with: "## 別"))[0]
    #expect(inOtherSection != own)
    #expect(inOtherSection.prefix(16) == own.prefix(16))
    let otherText = try fingerprints(Self.draft.replacing(Self.long, with: Self.other))[0]
    #expect(otherText.prefix(16) != own.prefix(16))
    let twice = try fingerprints(
      Self.draft.replacing(Self.long, with: "\(Self.long)\n\n\(Self.long)"))
    #expect(twice.count == 2)
    #expect(twice[0] == own)
    #expect(twice[1] != own)
    #expect(twice[1].prefix(16) == own.prefix(16))

    let phrases = ["引っ越し", "見積もり"]
    let missing = try fingerprints(
      Self.draft + "\n\n引っ越しの見積もり。", "phrase-missing-from-title", phrases: phrases)
    #expect(missing.count == 2)
    #expect(Set(missing.map { $0.prefix(16) }).count == 2)
  }

  @Test(
    "No two findings of a draft share one", arguments: ["stuffed-article.md", "news-analysis.txt"])
  func unique(draft: String) throws {
    let report = DraftReport(try Fixture.audit(draft), in: .japanese)
    let all = (report.findings + report.suppressed).map(\.fingerprint)
    #expect(all.count > 20)
    #expect(Set(all).count == all.count)
  }

  @Test("The format does not matter where the place's text is the same")
  func formats() throws {
    let text = "題\n\n\(Self.long)\n"
    #expect(try fingerprints("# " + text) == fingerprints(text, as: .text))
    #expect(
      try fingerprints("# " + text) == fingerprints("<h1>題</h1><p>\(Self.long)</p>", as: .html))
  }

  @Test("Excerpts are the beginning of the place, on one line")
  func excerpts() throws {
    let text = "# 題\n\n前。春は<!-- kwaudit-disable-line long-sentence -- 引用 -->\n花が\(Self.long)\n"
    let report = try report(text, phrases: ["引っ越し"])
    #expect(report.suppressed.map(\.excerpt) == ["春は 花が春は花が咲いて、人も町も動きだして、風も水もぬるみ、空の色まで変わって…"])
    #expect(report.findings.first { $0.rule == "term-never-used" }?.excerpt == "")
  }

  @Test("Excerpts have 40 characters, a space among them counts", arguments: [1, 38, 39, 40, 41])
  func excerptLengths(place: Int) throws {
    let sentence = String(Self.long.prefix(place)) + " " + String(Self.long.dropFirst(place))
    let report = try report("# 題\n\n\(sentence)\n", phrases: ["引っ越し"])
    let excerpt = report.findings.first { $0.rule == "long-sentence" }?.excerpt
    // A space that would be the forty-first character is what the excerpt ends before.
    #expect(excerpt == String(sentence.prefix(40)) + "…")
  }

  @Test(
    "A comment to kwaudit below changes nothing, whatever characters a place has",
    arguments: [
      "ＡＢ１２－（）", "ｶﾞﾊﾟ", "か\u{3099}", "éü×…", "e\u{301}", "👨‍👩‍👧", "\u{3000}全角 と半角  ", "\u{200B}",
      "葛\u{E0100}", "～〜ー—",
    ])
  func characters(text: String) throws {
    for place in [0, 1, 38, 39, 40, 62, 63, 64, 65, 66] {
      let draft =
        "# \(text)題\n\n## 1. \(text)\n\n"
        + "\(Self.long.prefix(place))\(text)\(Self.long.dropFirst(place))\n"
      func finding(_ draft: String) throws -> FindingReport? {
        try report(draft).findings.first { $0.rule == "long-sentence" }
      }
      let own = try #require(try finding(draft))
      let commented = try finding(
        draft + "\n<!-- kwaudit-disable-line image-without-alt -- 飾り -->\n")
      #expect(own.fingerprint == commented?.fingerprint)
      #expect(own.excerpt == commented?.excerpt)
    }
  }
}
