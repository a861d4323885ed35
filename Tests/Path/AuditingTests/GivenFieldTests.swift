import Auditing
import Drafts
import Reports
import TestSupport
import Testing
import Vocabulary

@Suite("Findings about fields beside the draft")
struct GivenFieldTests {
  /// The rules of findings with the fields that they name.
  private func fields(_ draft: DraftReport) -> [String: MetadataField?] {
    Dictionary(draft.findings.map { ($0.rule.rawValue, $0.field) }) { first, _ in first }
  }

  private func report(_ text: String, _ given: GivenMetadata, _ phrase: String) throws
    -> DraftReport
  {
    DraftReport(
      try AuditSample.audit(text, given: given, phrases: [phrase]), in: .japanese)
  }

  private static let text = "## 費用の決まり方\n\n引っ越しの費用は、運ぶ距離で決まります。"

  @Test(
    "They name the field",
    arguments: [
      ("phrase-missing-from-title", GivenMetadata(title: "春の話"), MetadataField.title),
      ("title-too-wide", GivenMetadata(title: String(repeating: "引っ越しの話", count: 7)), .title),
      ("placeholder", GivenMetadata(title: "引っ越しの費用（仮）"), .title),
      ("stuffed-slot", GivenMetadata(title: "引っ越しなら引っ越しの引っ越し"), .title),
      (
        "phrase-missing-from-description", GivenMetadata(description: "春の話をします。"), .description
      ),
      ("description-too-short", GivenMetadata(description: "引っ越し"), .description),
      (
        "description-too-long",
        GivenMetadata(description: String(repeating: "引っ越しの費用です。", count: 20)), .description
      ),
    ] as [(String, GivenMetadata, MetadataField)])
  func given(rule: String, given: GivenMetadata, field: MetadataField) throws {
    let fields = fields(try report(Self.text, given, "引っ越し 費用"))
    #expect(fields[rule] == .some(.some(field)))
  }

  @Test("Those about the draft's own metadata name none, nor do those about what is missing")
  func own() throws {
    let own = try report(
      "---\ntitle: 春の話\ndescription: 短い。\n---\n\n" + Self.text, .none, "引っ越し 費用")
    #expect(fields(own)["phrase-missing-from-title"] == .some(nil))
    #expect(fields(own)["description-too-short"] == .some(nil))
    let missing = try report(Self.text, .none, "引っ越し 費用")
    #expect(fields(missing)["title-missing"] == .some(nil))
  }

  @Test("A step that changes such a field names no line")
  func steps() throws {
    let lines = { (draft: DraftReport) in
      draft.phrases[0].steps.first { $0.kind == .title }?.lines
    }
    #expect(lines(try report(Self.text, GivenMetadata(title: "春の話"), "引っ越し 費用")) == [])
    #expect(lines(try report("# 春の話\n\n" + Self.text, .none, "引っ越し 費用")) == [1])
  }
}
