import TestSupport
import Vocabulary

@testable import Reports

/// Reports made by hand on drafts that have much to say: long advice, many terms and findings.
struct ScreenReport {
  let language: Language

  func say(_ japanese: String, _ english: String) -> String {
    Localized(ja: japanese, en: english)[language]
  }

  /// A long article with a phrase of four terms, stuffed, with six steps and forty findings.
  static func article(_ language: Language) -> Report {
    let maker = ScreenReport(language: language)
    return maker.report([maker.draft("draft.txt", [maker.phrase("会談 延期 理由 見通し", score: 42)])])
  }

  /// The same for so many phrases, the first of which is the worst.
  static func phrases(_ count: Int, _ language: Language) -> Report {
    let maker = ScreenReport(language: language)
    let phrases = (0..<count).map {
      maker.phrase("会談\($0) 延期\($0) 理由\($0)", score: 42 + Double($0))
    }
    return maker.report([maker.draft("draft.txt", phrases)])
  }

  func report(_ drafts: [DraftReport], failUnder: Double? = nil) -> Report {
    Report(
      judging: drafts, by: Report.Criteria(failUnder: failUnder),
      tool: Report.Tool(version: "0.1.0", segmenter: "icu"), language: language, unreadable: [])
  }

  func draft(
    _ path: String, _ phrases: [PhraseReport], findings: [FindingReport]? = nil
  ) -> DraftReport {
    DraftReport(
      path: path, format: .text, encoding: .utf8, score: phrases.first?.score, passed: false,
      title: DraftReport.Title(text: "会談が延期された理由", width: 10, source: .firstLine),
      text: DraftReport.Text(
        characters: 9_000, words: 5_000, sentences: 200, paragraphs: 90, headings: 30),
      outline: [], phrases: phrases, findings: findings ?? many)
  }

  func phrase(_ phrase: String, score: Double) -> PhraseReport {
    let terms = phrase.split(separator: " ").map(String.init)
    return PhraseReport(
      phrase: phrase, source: .commandLine, sourceLine: nil, score: score, parts: parts, cap: nil,
      steps: steps(terms, score), terms: terms.map { term($0, title: 1, description: 1) },
      together: .init(row: 0, sentence: 0, paragraph: 0, section: 0, firstLine: nil),
      longestGap: 0, longestGapShare: 0,
      headings: .init(total: 30, withAnyTerm: 0, withAllTerms: 0), spread: [], occurrences: [])
  }

  func step(
    _ kind: StepKind, _ gain: Double, _ advice: String, lines: [Int] = [7], optional: Bool = false,
    terms: [String] = [], rules: [RuleID] = []
  ) -> StepReport {
    StepReport(
      kind: kind, gain: gain, optional: optional, advice: advice, terms: terms, lines: lines,
      rules: rules)
  }

  private func steps(_ terms: [String], _ score: Double) -> [StepReport] {
    let names = terms.map { "「\($0)」" }.joined()
    return [
      step(
        .naturalness, 10,
        say("「対策フレーズを並べただけの一覧がある」を直す（2か所。残っているうちは40点まで）", "Mend “A bare list” (2 places)"),
        lines: [31, 228], rules: ["keyword-list"]),
      step(.title, 20, say("タイトルに\(names)を入れる（全角28文字までに語がそろえば満点）", "Work \(names) into the title")),
      step(
        .lead, 15, say("リード文に\(names)がそろう1文を書く", "Write one sentence with \(names)"),
        terms: Array(terms.dropFirst())),
      step(.headings, 5, say("話の合うH2かH3の見出しに\(names)を入れる（1回で満点）", "Work \(names) into a heading")),
      step(.description, 4, say("\(names)の入ったメタディスクリプションを書く", "Write a description with \(names)")),
      step(
        .spread, 4, say("話題が見えない節で、話題とのつながりをひとこと示す", "Say what they have to do with it"),
        lines: [60, 106, 111, 200], optional: true),
    ]
  }

  private var parts: [PhraseReport.ScorePart] {
    ScorePartID.allCases.map { id in
      .init(
        id: id, earned: id == .body ? 20 : 0, maximum: 20, checked: id != .description, reason: "-")
    }
  }

  func term(_ text: String, title: Int, description: Int, code: Int = 0, body: Int = 0)
    -> TermReport
  {
    TermReport(
      term: text, count: title + body, uncounted: description + code, density: 0,
      characterDensity: 0, matches: [.exact: title + body + description + code],
      places: [.title: title, .description: description, .code: code, .body: body]
        .filter { $0.value > 0 },
      coverage: .init(title: title > 0, lead: false, headings: 0, body: body > 0))
  }

  func finding(
    _ rule: RuleID, _ severity: Severity, line: Int, phrase: String? = nil, _ message: String
  ) -> FindingReport {
    FindingReport(
      rule: rule, group: .leftovers, severity: severity, phrase: phrase, message: message,
      advice: "-", line: line, column: 1, endLine: line, endColumn: 5, byteColumn: 1,
      endByteColumn: 5, fingerprint: "\(rule.rawValue)-\(line)")
  }

  /// Two errors of which a step speaks, one of which none does, and a flood of warnings.
  private var many: [FindingReport] {
    let long = say(
      "長い説明が続き、画面の幅にはとうてい入りきらない文になっている。", "A message that is far too long for a line. ")
    let message = String(repeating: long, count: 5)
    return [
      finding("keyword-list", .error, line: 31, message),
      finding("keyword-list", .error, line: 228, message),
      finding("planning-note", .error, line: 300, message),
    ] + (1...40).map { finding("long-sentence", .warning, line: $0, message) }
  }
}
