import TestSupport
import Vocabulary

@testable import Reports

extension HardReport {
  var fourTermPhrase: PhraseReport {
    PhraseReport(
      phrase: "引っ越し 見積もり 安い 比較", source: .declaration, sourceLine: 52, score: 40,
      parts: fourTermParts,
      cap: .init(limit: 40, rule: "keyword-list"),
      steps: [
        .init(
          kind: .naturalness, gain: 25, optional: false,
          advice: say(
            "「対策フレーズを並べただけの一覧がある」を直す（2か所。残っているうちは40点まで）",
            "Mend “The draft lists target phrases” (2 places; until then the score is at most 40)"),
          terms: [], lines: [31, 228], rules: ["keyword-list"]),
        .init(
          kind: .lead, gain: 11.3, optional: false,
          advice: say(
            "リード文に「引っ越し」「見積もり」「安い」「比較\u{1B}[1m」がそろう1文を書く",
            "Write one sentence with “引っ越し”, “見積もり”, “安い” and “比較\u{1B}[1m” in the lead"),
          terms: ["見積もり", "安い", "比較"], lines: [14], rules: []),
        .init(
          kind: .spread, gain: 0.5, optional: true,
          advice: say("話題が見えない節で、話題とのつながりをひとこと示す", "Say what they have to do with it"),
          terms: [], lines: [60, 1_060, 1_110], rules: []),
      ],
      terms: [
        term("引っ越し", 1_234, 12, 3.1234, 4.5, slots: [true, true, true], headings: 7),
        term("見積もり", 38, 0, 0.5601, 1.2313, slots: [true, true, false], headings: 5),
        term("安い", 9, 1, 0.1327, 0.1458, slots: [true, false, nil], headings: 2),
        term("比較", 0, 4, 0, 0, slots: [false, false, false], headings: 0),
      ],
      topicWords: ["荷物", "運ぶ\u{1B}[1m"],
      together: .init(row: 0, sentence: 2, paragraph: 11, section: 8, firstLine: 1_003),
      longestGap: 42, longestGapShare: 0.1308,
      headings: .init(total: 12, withAnyTerm: 7, withAllTerms: 0),
      spread: (0..<24).map { index in
        let terms = ["引っ越し", "見積もり", "安い", "比較"]
        return .init(
          heading: index == 0 ? nil : "節\(index)", line: 10 + index * 50,
          terms: Array(terms.prefix(index % 5)), keepsToTopic: index % 5 != 0)
      },
      occurrences: [
        OccurrenceReport(
          term: "引っ越し", kind: .variant, place: .title, counted: true,
          confidence: .low, line: 2, column: 14, endLine: 2, endColumn: 17, text: "引越し"),
        OccurrenceReport(
          term: "安い", kind: .inflected, place: .code, counted: false, line: 210, column: 1,
          endLine: 210, endColumn: 4, text: "\"安く\"\u{9B}"),
      ])
  }

  private var fourTermParts: [PhraseReport.ScorePart] {
    [
      part(.titleTerms, 18, 24, say("タイトルに「比較」がない", "Missing from the title: “比較”")),
      part(.titleEarly, 0, 6, say("タイトルに「比較」がない", "Missing from the title: “比較”")),
      part(
        .leadTerms, 3.8, 15,
        say(
          "導入文に「見積もり」「安い」「比較」がなく、最初の段落だけでなく、見出しの前にあるほかの段落をすべて読んでも見つからない",
          "Missing from the introduction, which is all that stands before the first main heading "
            + "of the text: “見積もり”, “安い”, “比較”")),
      part(.headingTerms, 15, 15, say("H2・H3の見出しにすべての語がある", "Every term is there")),
      part(.body, 20, 20, say("本文にすべての語がある", "Every term is in the text")),
      part(.nearness, 10, 10, say("すべての語がそろう文が2つある", "Sentences with every term: 2")),
      .init(
        id: .description, earned: 0, maximum: 5, checked: false,
        reason: say("この原稿にはディスクリプションがないため確かめていない", "Not checked: no place for one")),
      part(.spread, 5, 5, say("24節のうち19節が話題に沿っている", "19 of 24 sections keep to the topic")),
    ]
  }

  var longTermPhrase: PhraseReport {
    PhraseReport(
      phrase: "住宅ローン控除確定申告必要書類一覧 supercalifragilisticexpialidocious", source: .phrasesFile,
      sourceFile: "phrases.txt", sourceLine: 3, score: 33.7,
      parts: [part(.body, 0, 20, say("本文に語がひとつもない", "No term is in the text"))],
      cap: nil,
      terms: [
        term("住宅ローン控除確定申告必要書類一覧", 3, 0, 0.0442, 0.4131, slots: [nil, nil, nil], headings: 0),
        term(
          "supercalifragilisticexpialidocious", 0, 0, 0, 0, slots: [nil, nil, nil], headings: 0),
      ],
      together: .init(row: 0, sentence: 0, paragraph: 0, section: 0, firstLine: nil),
      longestGap: 321, longestGapShare: 1,
      headings: .init(total: 0, withAnyTerm: 0, withAllTerms: 0), spread: [], occurrences: [])
  }

  var cleanPhrase: PhraseReport {
    PhraseReport(
      phrase: "引っ越し", source: .commandLine, sourceLine: nil, score: 100,
      parts: [part(.titleTerms, 24, 24, "-"), part(.body, 20, 20, "-")], cap: nil,
      terms: [term("引っ越し", 8, 0, 1.9512, 3.9024, slots: [true, true, true], headings: 2)],
      together: .init(row: 8, sentence: 8, paragraph: 6, section: 3, firstLine: 1),
      longestGap: 0, longestGapShare: 0,
      headings: .init(total: 3, withAnyTerm: 2, withAllTerms: 2),
      spread: [.init(heading: nil, line: 2, terms: ["引っ越し"], keepsToTopic: true)], occurrences: [])
  }

  private func part(
    _ id: ScorePartID, _ earned: Double, _ maximum: Double, _ reason: String
  ) -> PhraseReport.ScorePart {
    .init(id: id, earned: earned, maximum: maximum, checked: true, reason: reason)
  }

  /// - Parameter slots: whether the title, the lead and the closing use it.
  func term(
    _ text: String, _ count: Int, _ uncounted: Int, _ density: Double, _ characterDensity: Double,
    slots: [Bool?], headings: Int
  ) -> TermReport {
    TermReport(
      term: text, count: count, uncounted: uncounted, density: density,
      characterDensity: characterDensity, matches: [.exact: count, .compound: uncounted],
      places: [.body: count, .code: uncounted],
      coverage: .init(title: slots[0], lead: slots[1], headings: headings, closing: slots[2]))
  }
}
