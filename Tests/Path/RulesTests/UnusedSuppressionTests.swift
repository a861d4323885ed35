import Drafts
internal import Rules
import SourceText
import TestSupport
import Testing
import Vocabulary

@Suite("Suppressions that suppress nothing")
struct UnusedSuppressionTests {
  private static let long = String(repeating: "春は花が咲いて、人も町も動きだして、", count: 7) + "夏になります。"

  /// The places and English messages of what the rule finds, after what all others find.
  private func findings(_ text: String, phrases: [String] = []) throws -> [String] {
    let evidence = try AuditSample.evidence(text, phrases: phrases)
    return AuditSample.findings(of: UnusedSuppression(), in: evidence).map { finding in
      let place = evidence.draft.source.position(at: finding.range.start)
      return "\(place.line):\(place.column) \(finding.message.en)"
    }
  }

  private static let phrases = ["引っ越し"]

  @Test(
    "are found, and no others",
    arguments: [
      ("<!-- kwaudit-disable -->\n\n\(long)", []),
      ("# 引っ越し\n\n引っ越しの話。\n\n<!-- kwaudit-disable -->", ["5:1 The comment suppresses no finding."]),
      (
        "<!-- kwaudit-disable long-sentence title-too-wide -->\n\n\(long)",
        ["1:36 The comment suppresses no finding of title-too-wide."]
      ),
      (
        "<!-- kwaudit-disable long-paragraph title-too-wide -->\n\n\(long)",
        ["1:1 The comment suppresses no finding."]
      ),
      (
        "<!-- kwaudit-disable long-paragraph -->\n\n\(long)",
        ["1:1 The comment suppresses no finding of long-paragraph."]
      ),
      // The nearest one suppresses; the other one is not needed.
      (
        "<!-- kwaudit-disable-file long-sentence -->\n\n\(long) <!-- kwaudit-disable-line long-sentence -->",
        ["1:1 The comment suppresses no finding of long-sentence."]
      ),
      (
        "<!-- kwaudit-enable -->\n\n文",
        ["1:1 This kwaudit-enable has no kwaudit-disable before it."]
      ),
      (
        "<!-- kwaudit-disable long-sentence -->\n\n\(long)\n\n<!-- kwaudit-enable long-sentence -->",
        []
      ),
      (
        "<!-- kwaudit-disable long-sentence -->\n\n\(long)\n\n<!-- kwaudit-enable long-paragraph -->",
        ["5:1 This kwaudit-enable has no kwaudit-disable before it."]
      ),
      // The rule itself can be suppressed, by its name alone.
      (
        "<!-- kwaudit-disable-next-line unused-suppression -->\n文 <!-- kwaudit-disable-line long-sentence -->",
        ["2:3 The comment suppresses no finding of long-sentence."]
      ),
      (
        "<!-- kwaudit-disable-file unused-suppression -->\n\n\(long)",
        ["1:1 The comment suppresses no finding of unused-suppression."]
      ),
    ])
  func cases(text: String, expected: [String]) throws {
    #expect(try findings(text, phrases: Self.phrases) == expected)
  }

  @Test(
    "A name that nobody knows suppresses nothing, and is told with the one that was probably meant",
    arguments: [
      (
        "文\n\n<!-- kwaudit-disable long-sentense -->",
        "3:22 There is no rule “long-sentense”, so that name suppresses nothing. Did you mean long-sentence?"
      ),
      (
        "題 <!-- kwaudit-disable-line title-missing 引用 -->",
        "1:43 There is no rule “引用”, so that name suppresses nothing. If it is a reason, put -- before it."
      ),
      (
        "<!-- kwaudit-disabel -->",
        "1:6 There is no comment “kwaudit-disabel”, so it suppresses nothing. Did you mean kwaudit-disable?"
      ),
      (
        "<!-- kwaudit-disable-nextline a -->",
        """
        1:6 There is no comment “kwaudit-disable-nextline”, so it suppresses nothing. \
        Did you mean kwaudit-disable-next-line?
        """
      ),
      (
        "<!-- kwaudit-enable long-sentense -->",
        "1:21 There is no rule “long-sentense”, so that name suppresses nothing. Did you mean long-sentence?"
      ),
      (
        "<!-- kwaudit: disable-line title-missing -->",
        "1:6 There is no comment “kwaudit: disable-line”, so it suppresses nothing. Did you mean kwaudit-disable-line?"
      ),
      (
        "<!-- kwaudit-x -->",
        """
        1:6 There is no comment “kwaudit-x”, so it suppresses nothing. Use one of these: kwaudit-disable, \
        kwaudit-enable, kwaudit-disable-line, kwaudit-disable-next-line, kwaudit-disable-file.
        """
      ),
    ])
  func unknown(text: String, expected: String) throws {
    #expect(try findings(text) == [expected])
  }

  @Test("The rules that a comment names rightly are suppressed beside one that it does not")
  func partlyUnknown() throws {
    let text = "<!-- kwaudit-disable long-sentence long-paragraf -->\n\n\(Self.long)"
    #expect(
      try findings(text) == [
        """
        1:36 There is no rule “long-paragraf”, so that name suppresses nothing. \
        Did you mean long-paragraph?
        """
      ])
  }

  @Test("Every kind and rule there is is known", arguments: SuppressionKind.allCases)
  func known(_ kind: SuppressionKind) throws {
    let ids = RuleCatalog.ids.map(\.rawValue).joined(separator: " ")
    let found = try findings("<!-- \(kind.rawValue) \(ids) -- b -->")
    #expect(!found.contains { $0.contains("There is no ") })
  }

  @Test("Without phrases, comments that could be about phrases are not judged")
  func phrases() throws {
    let text = """
      # 題

      <!-- kwaudit-disable-file -->
      <!-- kwaudit-disable-file phrase-missing-from-title density-high -->
      <!-- kwaudit-disable-file title-too-wide -->

      \(Self.phrases.joined(separator: "と"))の話。
      """
    #expect(try findings(text) == ["5:1 The comment suppresses no finding of title-too-wide."])
    // Of several comments for the draft the last one suppresses; the first is left for other rules, which find
    // nothing.
    #expect(
      try findings(text, phrases: Self.phrases) == [
        "3:1 The comment suppresses no finding.",
        "4:53 The comment suppresses no finding of density-high.",
        "5:1 The comment suppresses no finding of title-too-wide.",
      ])
  }
}
