import Auditing
import Measures
import Rules
import Scoring
import TestSupport
import Testing
import Vocabulary

@testable import Reports

@Suite("Suppressed findings")
struct SuppressedFindingTests {
  private static let list = "引っ越し 見積もり、引っ越し 費用"
  private static let phrases = ["引っ越し 見積もり", "引っ越し 費用"]

  private func audit(_ comment: String) throws -> AuditedDraft {
    try AuditSample.audit(
      "# 引っ越し\n\n引っ越しの見積もりと費用の話。\n\n\(comment)\n\n\(Self.list)\n", phrases: Self.phrases)
  }

  @Test("fail nothing, cap no score and keep their reason")
  func suppressed() throws {
    let plain = try audit("<!-- 注 -->")
    let quiet = try audit("<!-- kwaudit-disable keyword-list -- 例として -->")
    #expect(plain.findings.contains { $0.rule == "keyword-list" })
    #expect(!plain.passes())
    #expect(plain.suppressed.isEmpty)
    #expect(
      plain.score.phrases.allSatisfy { $0.cap?.limit == 40 && $0.cap?.rule == "keyword-list" })

    #expect(quiet.passes())
    #expect(quiet.score.phrases.allSatisfy { $0.cap == nil })
    #expect(quiet.findings.count == plain.findings.count - 1)
    let report = DraftReport(quiet, in: .english)
    #expect(report.suppressed.map(\.rule) == ["keyword-list"])
    #expect(
      report.suppressed[0].suppression
        == SuppressionReport(kind: .inSource, justification: "例として"))
    #expect(report.findings.allSatisfy { $0.suppression == nil })
    let known = DraftReport(plain, in: .english).findings.first { $0.rule == "keyword-list" }
    #expect(known?.fingerprint == report.suppressed[0].fingerprint)
  }

  @Test("A comment changes no count and no score but for what it suppresses")
  func counts() throws {
    let text = "# 引っ越し\n\n引っ越しの見積もりを取る。\n費用を比べる。\n"
    let plain = try AuditSample.audit(text, phrases: Self.phrases)
    for comment in [
      "<!-- kwaudit-disable-file long-sentence 引っ越し -->", "<!-- kwaudit-enable -- 見積もりの引っ越し -->",
    ] {
      let with = try AuditSample.audit(
        text.replacing("取る。", with: "取る。" + comment), phrases: Self.phrases)
      #expect(with.evidence.measures.text == plain.evidence.measures.text)
      #expect(with.score.value == plain.score.value)
    }
  }
}
