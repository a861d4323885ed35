import Pages
import TestSupport
import Testing
import Vocabulary

@testable import Reports

/// Texts that would run a script, or break out of their place, where something is not escaped.
@Suite("Hostile texts on a page")
struct HostileTextTests {
  static let payloads = [
    "<script>alert(1)</script>", "<img src=x onerror=alert(1)>", "\"><script>alert(1)</script>",
    "'><script>alert(1)</script>", "\" onmouseover=\"alert(1)", "' onfocus='alert(1)' autofocus='",
    "</style><script>alert(1)</script>", "</script><script>alert(1)</script>",
    "</title><svg/onload=alert(1)>",
    "</textarea></template><script>alert(1)</script>", "<svg><script>alert(1)</script></svg>",
    "<svg onload=alert(1)>", "<math><mi xlink:href=javascript:alert(1)>x</mi></math>",
    "javascript:alert(1)", "data:text/html,<script>alert(1)</script>",
    "<a href=javascript:alert(1)>x</a>",
    "<iframe srcdoc='<script>alert(1)</script>'>", "<!--><script>alert(1)</script>-->",
    "--><script>alert(1)</script>",
    "<![CDATA[<script>alert(1)</script>]]>", "&lt;script&gt;alert(1)&lt;/script&gt;",
    "&#60;script&#62;alert(1)",
    "{{{style}}}", "{{> page}}", "{{#drafts}}{{{draft}}}{{/drafts}}", "{{=<% %>=}}",
    "{{% CONTENT_TYPE:TEXT}}<b>x</b>",
    "\"\u{301} onmouseover=alert(1) x=\u{301}\"", "<\u{FE0F}script>alert(1)</script>",
    "'\u{200D}><b>x</b>",
    "\u{0}<script\u{0}>alert(1)</script>", "<scr\u{0}ipt>alert(1)</script>", "\u{202E}<b>x</b>",
    "<body onload=alert(1)>",
    "<base href=//evil.example>", "<meta http-equiv=refresh content='0;url=//evil.example'>",
    "\\\" onclick=alert(1) \\",
    "＜script＞alert(1)＜/script＞", "<style>*{display:none}</style>",
    "<button formaction=javascript:alert(1)>x",
  ]

  private static let harmless = "無害な文章"

  @Test("Whatever a report says, its page is made of the same", arguments: payloads)
  func shape(payload: String) {
    let expected = PageDocument(ReportPage(Self.report(Self.harmless)).text)
    let page = PageDocument(ReportPage(Self.report(payload)).text)
    #expect(page.shape == expected.shape)
    let values = page.elements.flatMap { element in
      ["href", "id", "class"].compactMap { element.attributes[$0] }
    }
    #expect(values.allSatisfy { $0.wholeMatch(of: /#?[A-Za-z0-9 _-]*/) != nil })
  }

  @Test(
    "It can be read as it was written",
    arguments: payloads.filter { !$0.contains("\u{0}") && !$0.contains("\u{202E}") })
  func readable(payload: String) {
    let page = PageDocument(ReportPage(Self.report(payload)).text)
    let text = page.all("main").first?.text ?? ""
    // In the verdict, scores, steps, findings, the search result, the outline and the text.
    #expect(text.ranges(of: payload).count > 25)
  }

  @Test(
    "Names of pages are no paths", arguments: payloads + ["../../etc/passwd", "a/../b", "..", "/"])
  func names(payload: String) {
    let names = PageNames.names(of: [payload, "x", payload])
    #expect(names.allSatisfy { !$0.contains("/") && !$0.hasPrefix(".") && $0.hasSuffix(".html") })
    #expect(Set(names).count == names.count)
  }

  /// A report that says a text in every field that is not kwaudit's own.
  private static func report(_ text: String) -> Report {
    var report = PageSample.report([draft(text), draft(text)])
    report.unreadable = [.init(path: text, message: text)]
    report.goneDrafts = [text]
    report.tool.segmenter = text
    return report
  }

  private static func draft(_ text: String) -> DraftReport {
    var draft = DraftReport(
      path: text, format: .markdown, encoding: .utf8, score: 50,
      title: .init(text: text, width: 10, source: .frontMatter, siteName: text),
      text: .init(characters: 1, words: 1, sentences: 1, paragraphs: 1, headings: 1),
      outline: [.init(level: 1, text: text, line: 1, terms: [text])], phrases: [phrase(text)],
      findings: [finding(text, .naturalness), finding(text, .structure)])
    draft.suppressed = [finding(text, .usage)]
    draft.suppressed[0].suppression = .init(kind: .inSource, justification: text)
    draft.unreadBlocks = [
      .init(name: text, mayHoldText: true, line: 1, column: 1, endLine: 1, endColumn: 2)
    ]
    draft.baseline = BaselineReport(
      score: 60, fixed: [.init(rule: "a", phrase: text, excerpt: text, fingerprint: "0")])
    draft.content = content(text)
    return draft
  }

  private static func finding(_ text: String, _ group: RuleGroup) -> FindingReport {
    FindingReport(
      rule: RuleID(rawValue: text), group: group, severity: .warning, phrase: text, message: text,
      advice: text, line: 1, column: 1, endLine: 1, endColumn: 2, byteColumn: 1, endByteColumn: 2,
      excerpt: text, fingerprint: "0")
  }

  private static func phrase(_ text: String) -> PhraseReport {
    PhraseReport(
      phrase: text, source: .metadata, unused: [text], score: 50,
      parts: [
        .init(id: .body, earned: 1, maximum: 2, checked: true, reason: text),
        .init(id: .spread, earned: 2, maximum: 2, checked: true, reason: text),
      ],
      cap: .init(limit: 40, rule: RuleID(rawValue: text)),
      steps: [
        .init(
          kind: .title, gain: 1, optional: true, advice: text, terms: [text], lines: [1], rules: [])
      ],
      terms: [
        TermReport(
          term: text, count: 1, uncounted: 1, density: 1, characterDensity: 1, matches: [.exact: 2],
          places: [.body: 2], coverage: .init())
      ],
      topicWords: [text],
      together: .init(row: 0, sentence: 0, paragraph: 0, section: 0, firstLine: 1),
      longestGap: 0, longestGapShare: 0, headings: .init(total: 0, withAnyTerm: 0, withAllTerms: 0),
      spread: [.init(heading: text, line: 1, terms: [text], keepsToTopic: true)], occurrences: [])
  }

  /// A block of each kind; a paragraph whose text is a use of a term that does not count.
  private static func content(_ text: String) -> ContentReport {
    let length = text.unicodeScalars.count
    var blocks = BlockKind.allCases.enumerated().map { index, kind in
      BlockReport(
        kind: kind, level: kind == .heading ? 2 : nil, row: kind == .tableCell ? 0 : nil,
        text: text,
        line: index + 1, column: 1, endLine: index + 1, endColumn: length + 1,
        pieces: [.init(start: 0, line: index + 1, column: 1)])
    }
    blocks[4].uses = [
      .init(term: text, kind: .variant, exclusion: .keywordList, start: 0, end: length)
    ]
    return ContentReport(blocks: blocks)
  }
}
