import TestSupport
import Vocabulary

@testable import Reports

/// A report made by hand that holds what formats find hard: long and wide texts, emoji, control
/// characters, parts that were not checked, a draft without a score, floods of findings, inputs
/// that could not be read.
struct HardReport {
  private let language: Language

  static func make(language: Language) -> Report {
    let maker = HardReport(language: language)
    return Report(
      tool: Report.Tool(version: "0.1.0", segmenter: "icu-katakana 1 (ICU 72.1)"),
      language: language, passed: false,
      criteria: Report.Criteria(failOn: .warning, failUnder: 60, regressionTolerance: 2.5),
      summary: Report.Summary(
        drafts: 4, failed: 3, unscored: 1, errors: 2, warnings: 3, infos: 13, known: 2,
        suppressed: 2, fixed: 4,
        meanScore: 70.4),
      drafts: [maker.hardDraft, maker.draftWithoutPhrases, maker.hostileDraft, maker.cleanDraft],
      unreadable: [
        Report.Unreadable(
          path: "下書き/写真.md",
          message: maker.say(
            "テキストではありません（0バイト目：PNG）。原稿をテキスト、Markdown、HTMLのどれかで保存し直してください。",
            "This is no text (byte 0: PNG). Save the draft as plain text, Markdown or HTML.")),
        Report.Unreadable(
          path: "a/very/long/path/that/no/line/of/a/terminal/can/hold/in/one/piece/without/running/"
            + "over/its/right/edge/because/folders/are/nested/too/deeply.txt",
          message: maker.say(
            "ファイルもフォルダも見つかりません。パスを確かめてください。",
            "There is no such file or folder. Check the path.")),
      ], goneDrafts: ["../消した 記事|.md"] + (1...6).map { "old/\($0).md" })
  }

  /// A report on nothing at all.
  static func empty(language: Language) -> Report {
    Report(
      tool: Report.Tool(version: "0.1.0", segmenter: "icu-katakana 1 (ICU 72.1)"),
      language: language, passed: true, criteria: Report.Criteria(failOn: .error, failUnder: nil),
      summary: Report.Summary(
        drafts: 0, failed: 0, errors: 0, warnings: 0, infos: 0, meanScore: nil),
      drafts: [], unreadable: [])
  }

  func say(_ japanese: String, _ english: String) -> String {
    Localized(ja: japanese, en: english)[language]
  }

  static let path = "下書き/引っ越し 見積もり (最終版) 2.md"

  private var hardDraft: DraftReport {
    DraftReport(
      path: Self.path, format: .markdown, encoding: .utf8, score: 51.4, passed: false,
      title: DraftReport.Title(
        text: "【2025年版】引っ越し🚚の見積もりはどこが安い？ﾊﾝｶｸと全角が混ざった、検索結果ではとうてい入りきらない長いタイトル",
        width: 54.5, source: .frontMatter),
      text: DraftReport.Text(
        characters: 12_345, words: 6_789, sentences: 321, paragraphs: 123, headings: 12),
      outline: Self.outline, phrases: [fourTermPhrase, longTermPhrase], findings: findings,
      suppressed: suppressed, unreadBlocks: Self.unreadBlocks, baseline: fallenBaseline,
      content: Self.content)
  }

  private static var unreadBlocks: [UnreadBlockReport] {
    let long = "very-long-vendor/" + String(repeating: "block-name-", count: 7)
    let blocks = [
      ("acf/hero", 3), ("block", 10), ("block", 24), ("block", 301), ("block", 1_024),
      ("block", 1_025), ("latest-posts", 1_300), (long, 1_310), ("shop/a", 1_311),
      ("shop/b", 1_312), ("shop/c", 1_313),
    ]
    return blocks.map {
      UnreadBlockReport(
        name: $0.0, mayHoldText: $0.0 != "latest-posts", line: $0.1, column: 1, endLine: $0.1,
        endColumn: 29)
    }
  }

  private static var outline: [DraftReport.OutlineHeading] {
    let headings: [(Int, String, Int, [String])] = [
      (
        1, "【2025年版】引っ越し🚚の見積もりはどこが安い？ﾊﾝｶｸと全角が混ざった、検索結果ではとうてい入りきらない長いタイトル", 9,
        ["引っ越し", "見積もり", "安い"]
      ),
      (2, "はじめに", 12, []),
      (
        2, "1. 引っ越しの見積もりを比較する前に知っておきたいこと、そして知らなくてもよいこと、あとで困らないために決めておくこと", 88,
        ["引っ越し", "見積もり", "比較"]
      ),
      (3, "1.1 ﾀﾞﾝﾎﾞｰﾙの数", 120, []),
      (
        4, "1.1.1 Very-long-unbroken-identifier_that_never_stops_and_runs_past_every_edge_of_it",
        133, []
      ),
      (5, "五段目", 140, []),
      (6, "六段目の見出しもあります👨‍👩‍👧‍👦", 155, ["比較"]),
      (2, "2. 安い\u{1B}[31m業者\u{7}の見つけ方", 204, ["安い"]),
      (2, "", 377, []),
      (3, "2.1\t料金の内訳", 402, []),
      (2, "まとめ\u{202E}", 1_204, ["引っ越し"]),
    ]
    return headings.map { .init(level: $0.0, text: $0.1, line: $0.2, terms: $0.3) }
  }

  private var draftWithoutPhrases: DraftReport {
    DraftReport(
      path: "short.html", format: .html, encoding: .shiftJIS, score: nil, passed: false,
      title: nil,
      text: DraftReport.Text(characters: 0, words: 0, sentences: 0, paragraphs: 0, headings: 0),
      outline: [], phrases: [],
      findings: [
        FindingReport(
          rule: "title-missing", group: .metadata, severity: .warning, phrase: nil,
          message: say("タイトルがありません。", "The draft has no title."),
          advice: say("title要素を書いてください。", "Write a title element."), line: 1, column: 1,
          endLine: 1, endColumn: 1, byteColumn: 1, endByteColumn: 1,
          fingerprint: "5bd0e1a0c4f7723d", baselineState: .unchanged)
      ],
      unreadBlocks: [
        UnreadBlockReport(
          name: "query", mayHoldText: false, line: 40, column: 1, endLine: 52, endColumn: 19)
      ],
      baseline: BaselineReport(score: nil, fixed: []))
  }

  private var cleanDraft: DraftReport {
    DraftReport(
      path: "clean.txt", format: .text, encoding: .utf8, score: 100, passed: true,
      title: DraftReport.Title(
        text: "引っ越しのこつ", width: 7, source: .firstLine, siteName: "くらし\u{1B}の窓"),
      text: DraftReport.Text(
        characters: 820, words: 410, sentences: 24, paragraphs: 9, headings: 3),
      outline: [.init(level: 1, text: "引っ越しのこつ", line: 1, terms: ["引っ越し"])],
      phrases: [cleanPhrase], findings: [],
      baseline: BaselineReport(score: 96.5, fixed: [Self.fixed("long-sentence", "春は")]))
  }
}
