import TestSupport
import Vocabulary

@testable import Reports

extension HardReport {
  /// What would be markup, a command, a formula or the end of a field to one format or another.
  private static let syntax =
    "]]> <script>alert(1)</script> & \"引用\" 'x' | 表 | `code` **太字** [link](https://example.com) "
    + "@octocat #1 $x$ ![img](https://example.com/a.png) ::error::x %0A ${{ env.X }} \\ ~~消~~ www.example.com"

  /// Characters that some format cannot hold or some reader breaks at.
  private static let characters =
    "\0\u{8}\u{1B}]8;;\u{7}\u{7F}\u{85}\u{9B}31m\u{2028}\u{2029}\u{202E}\u{FEFF}\u{FFFE}\u{FFFF}\tか\u{3099}👨‍👩‍👧‍👦"

  /// A draft that would break out of its place in a format that does not escape.
  var hostileDraft: DraftReport {
    DraftReport(
      path: "悪い, 名: 100%/a|b <c>\"d\"'e'#1@team`x`.md", format: .markdown,
      encoding: .utf16LittleEndian,
      score: 59.9, passed: false,
      title: .init(
        text: "=HYPERLINK(\"https://example.com\",\"押す\")", width: 20.5, source: .heading),
      text: .init(characters: 1_234, words: 567, sentences: 8, paragraphs: 3, headings: 1),
      outline: [.init(level: 1, text: "=HYPERLINK(\"https://example.com\")", line: 1, terms: [])],
      phrases: [
        hostilePhrase("＝合計 \"引用\", カンマ", score: 59.9), hostilePhrase(" -2+3 |`x`", score: 60),
      ],
      findings: hostileFindings,
      baseline: BaselineReport(score: nil, fixed: [Self.fixed("rule|of-yesterday", Self.syntax)]))
  }

  private func hostilePhrase(_ phrase: String, score: Double) -> PhraseReport {
    PhraseReport(
      phrase: phrase, source: .metadata, sourceLine: nil, unused: [Self.syntax], score: score,
      parts: [
        .init(id: .body, earned: 14.9, maximum: 15, checked: true, reason: Self.syntax),
        .init(id: .spread, earned: 1, maximum: 2.5, checked: true, reason: "-"),
      ],
      cap: .init(limit: 65, rule: "rule-of-tomorrow"),
      steps: [
        .init(
          kind: .title, gain: 10, optional: false, advice: Self.syntax, terms: [Self.syntax],
          lines: [], rules: [])
      ],
      terms: [
        term("＝合計 \"引用\"", 3, 0, 0.5, 0.25, slots: [true, false, false], headings: 1),
        term("@x|y", 0, 2, 0, 0, slots: [false, nil, false], headings: 0),
      ],
      topicWords: [Self.syntax],
      together: .init(row: 0, sentence: 0, paragraph: 0, section: 0, firstLine: nil),
      longestGap: 1_000, longestGapShare: 0.5,
      headings: .init(total: 0, withAnyTerm: 0, withAllTerms: 0),
      spread: [], occurrences: [])
  }

  /// A warning over several lines, a note without advice, and two that share all but their lines.
  private var hostileFindings: [FindingReport] {
    var warning = finding(
      "planning-note", .warning, nil, 3, 7, "一行目\r\n二行目: 100%, \(Self.syntax)",
      "=1+1\n\(Self.syntax)")
    warning.endLine = 5
    warning.endColumn = 1
    warning.endByteColumn = 1
    let note = finding("rule-of-tomorrow", .info, "-2+3 |`x`", 8, 1, Self.characters, "")
    let twins = [9, 10].map { line in
      var twin = finding(
        "long-paragraph", .info, nil, line, 1, say("文が長い。", "Long."), say("分ける。", "Divide it."))
      twin.fingerprint = "00000000000000aa"
      return twin
    }
    return [warning, note] + twins
  }
}
