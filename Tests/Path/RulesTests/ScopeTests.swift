import Drafts
import Rules
import SourceText
import TestSupport
import Testing

/// Which text a finding judges, where that is more than its place.
@Suite("What findings judge")
struct ScopeTests {
  private func scopes(
    of rule: any Rule, in text: String, phrases: [String] = ["引っ越し 見積もり"]
  ) throws -> [String] {
    let evidence = try AuditSample.evidence(text, phrases: phrases)
    return AuditSample.findings(of: rule, in: evidence).map { finding in
      switch finding.scope {
      case .place: "place"
      case .draft: "draft"
      case .range(let range): evidence.draft.source.text(in: range)
      }
    }
  }

  @Test("What the draft lacks altogether is about all of it")
  func missing() throws {
    let text = "---\ndate: 2026-01-01\n---\n\n本文です。\n"
    for rule in [TermNeverUsed(), TitleMissing(), DescriptionMissing()] as [any Rule] {
      let scopes = try scopes(of: rule, in: text)
      #expect(!scopes.isEmpty && scopes.allSatisfy { $0 == "draft" }, "\(type(of: rule))")
    }
  }

  @Test("What is counted over all of the draft is about all of it, wherever it is shown")
  func counted() throws {
    let dense =
      "# 題\n\n序。\n\n" + String(repeating: "引っ越しは春です。花が咲いて人も町も動きだします。", count: 30)
    #expect(try scopes(of: DensityHigh(), in: dense, phrases: ["引っ越し"]) == ["draft"])
    let apart = "序。\n\n## 時期\n\n引っ越しは秋です。\n\n## 費用\n\n見積もりは三社です。\n"
    #expect(try scopes(of: TermsNeverTogether(), in: apart) == ["draft"])
    let headings = "# 題\n\n引っ越しの見積もり。\n\n## 時期\n\n文。\n"
    #expect(try scopes(of: PhraseMissingFromHeadings(), in: headings) == ["draft"])
    let repeated = (1...4).map { "## 引っ越しの見積もり\($0)\n\n文。\n\n" }.joined()
    #expect(try scopes(of: PhraseInTooManyHeadings(), in: "# 題\n\n" + repeated) == ["draft"])
    let mixed = "# 題\n\nサーバーの話です。サーバーを買います。サーバも買います。サーバです。\n"
    #expect(try scopes(of: MixedSpelling(), in: mixed, phrases: ["サーバー"]) == ["draft"])
  }

  @Test("What one passage lacks is about that passage")
  func passages() throws {
    let text = "# 引っ越しの見積もり\n\n序の一。\n\n序の二。\n\n## 時期\n\n文。\n\n## まとめ\n\n結びの一。\n\n結びの二。\n"
    #expect(try scopes(of: PhraseMissingFromLead(), in: text) == ["序の一。\n\n序の二。"])
    var closing = PhraseMissingFromClosing()
    closing.fewestSentences = 1
    #expect(
      try scopes(of: closing, in: text) == ["まとめ\n\n結びの一。\n\n結びの二。"])
    let long = String(repeating: "あ", count: 350) + "。"
    #expect(
      try scopes(of: LongSection(), in: "# 題\n\n## 節\n\n\(long)\n\n\(long)\n\n## 次\n\n文。\n")
        == ["節\n\n\(long)\n\n\(long)"])
  }

  @Test("Anything else is about its place")
  func places() throws {
    let long = String(repeating: "あ", count: 350) + "。"
    #expect(try scopes(of: LongParagraph(), in: "# 題\n\n\(long)\n") == ["place"])
    #expect(try scopes(of: PhraseMissingFromTitle(), in: "# 題\n\n引っ越しの見積もり。\n") == ["place"])
    #expect(try scopes(of: MultipleH1(), in: "# 題\n\n# 二\n") == ["place"])
  }
}
