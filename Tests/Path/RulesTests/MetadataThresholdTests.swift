internal import Rules
import TestSupport
import Testing
import Vocabulary

@Suite("Metadata thresholds")
struct MetadataThresholdTests {
  @Test(
    "a title is too wide past a width of 36",
    arguments: [
      (36, "", nil), (36, "a", Severity.warning), (35, "ab", nil), (37, "", .warning), (0, "", nil),
    ])
  func titleWidth(_ fullWidth: Int, _ halfWidth: String, _ severity: Severity?) throws {
    let title = String(repeating: "あ", count: fullWidth) + halfWidth
    let found = try AuditSample.findings(of: TitleTooWide(), in: "# \(title)\n\n本文です。")
    #expect(found.map(\.severity) == [severity].compactMap { $0 })
  }

  @Test("the title's width is told in full-width characters")
  func titleMessage() throws {
    let title = String(repeating: "あ", count: 40) + "abc"
    let found = try AuditSample.findings(of: TitleTooWide(), in: "# \(title)")
    #expect(
      found.map(\.message.ja) == [
        "タイトルは全角41.5文字分の長さで、検索結果では後ろが省略されるおそれがあります（目安は36文字まで）。"
      ])
  }

  @Test("the site's name is not the title's width, and the message says so")
  func siteName() throws {
    func page(_ count: Int) -> String {
      let title = String(repeating: "あ", count: count)
      return "<title>\(title)｜くらしの窓</title><h1>\(title)</h1><p>文。"
    }
    #expect(try AuditSample.findings(of: TitleTooWide(), in: page(36), as: .html).isEmpty)
    let found = try AuditSample.findings(of: TitleTooWide(), in: page(37), as: .html)
    #expect(
      found.map(\.message.ja) == [
        "タイトルは末尾の「くらしの窓」を除いても全角37文字分の長さで、検索結果では後ろが省略されるおそれがあります（目安は36文字まで）。"
      ])
  }

  private static func page(description: Int) -> String {
    let text = String(repeating: "あ 　", count: description)
    return "<html><head><meta name=\"description\" content=\"\(text)\"></head><body></body></html>"
  }

  @Test(
    "a description is short under 40 characters, long past 120, white space left out",
    arguments: [
      (0, 0, 0), (1, 1, 0), (39, 1, 0), (40, 0, 0), (120, 0, 0), (121, 0, 1),
    ])
  func descriptionLength(_ characters: Int, _ short: Int, _ long: Int) throws {
    let page = Self.page(description: characters)
    #expect(try AuditSample.findings(of: DescriptionTooShort(), in: page, as: .html).count == short)
    #expect(try AuditSample.findings(of: DescriptionTooLong(), in: page, as: .html).count == long)
    let missing = try AuditSample.findings(of: DescriptionMissing(), in: page, as: .html)
    #expect(missing.count == (characters == 0 ? 1 : 0))
  }

  @Test(
    "only drafts with a place for metadata lack a description",
    arguments: [
      (DraftFormat.html, "<p>本文です。</p>", 0), (.text, "題\n\n本文です。", 0), (.markdown, "# 題", 0),
      (.markdown, "---\n---\n# 題", 1), (.markdown, "---\nemoji: 🚚\ntopics: [a]\n---\n# 題", 0),
      (.markdown, "---\ntags: [a]\nprivate: true\n---\n# 題", 0),
      (.html, "<title>題</title><p>本文です。</p>", 1),
    ])
  func descriptionMissing(_ format: DraftFormat, _ text: String, _ findings: Int) throws {
    #expect(
      try AuditSample.findings(of: DescriptionMissing(), in: text, as: format).count == findings)
  }

  @Test(
    "an image needs an alternative text unless it is decoration or outside the main content",
    arguments: [
      ("<img src=a.png>", 1), ("<img src=a.png alt>", 0), ("<img src=a.png alt=\"\">", 0),
      ("<img src=a.png alt=\"部屋\">", 0), ("<img src=a.png role=presentation>", 0),
      ("<nav><img src=a.png></nav><main><p>文。</p></main>", 0),
      ("<p>文。<img src=a.png><img src=b.png></p>", 2),
    ])
  func image(_ body: String, _ findings: Int) throws {
    let html = "<html><head><title>題</title></head><body>\(body)</body></html>"
    #expect(try AuditSample.findings(of: ImageWithoutAlt(), in: html, as: .html).count == findings)
  }
}
