import Auditing
import Reports
import TestSupport
import Testing
import Vocabulary

/// What a report says of blocks that could not be read.
@Suite("Reports on unread blocks")
struct UnreadBlockReportTests {
  private func report(_ text: String) throws -> DraftReport {
    DraftReport(
      try AuditSample.audit(text, as: .html, phrases: ["引っ越し 見積もり"]), in: .japanese)
  }

  @Test("Each is named with its place")
  func places() throws {
    let report = try report(
      "<p>文</p><!-- wp:block {\"ref\":1} /-->\n<!-- wp:query -->\n<p>無</p>\n<!-- /wp:query -->")
    let entries = report.unreadBlocks.map {
      "\($0.name) \($0.line):\($0.column)-\($0.endLine):\($0.endColumn) \($0.mayHoldText)"
    }
    #expect(entries == ["block 1:9-1:37 true", "query 2:1-4:19 false"])
    #expect(try self.report("<p>文</p>").unreadBlocks.isEmpty)
  }

  @Test("Whether a place uses a term is known where it does, or where it has no such block")
  func coverage() throws {
    func coverage(_ block: String) throws -> [[Bool?]] {
      let report = try report(
        "<p>引っ越しの話。</p>\(block)<h2>秋</h2><p>文。</p><h2>まとめ</h2><p>文。</p>")
      return report.phrases[0].terms.map {
        [$0.coverage.lead, $0.coverage.body, $0.coverage.closing]
      }
    }
    #expect(try coverage("") == [[true, true, false], [false, false, false]])
    #expect(
      try coverage("<!-- wp:latest-posts /-->") == [[true, true, false], [false, false, false]])
    #expect(try coverage("<!-- wp:block /-->") == [[true, true, false], [nil, nil, false]])
  }
}
