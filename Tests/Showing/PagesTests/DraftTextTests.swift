import Drafts
import Pages
import Reports
import TestSupport
import Testing
import Vocabulary

@Suite("A draft's text on a page")
struct DraftTextTests {
  private func page(_ text: String, as format: DraftFormat = .markdown, _ phrases: [String]) throws
    -> PageDocument
  {
    PageDocument(
      ReportPage(PageSample.report([try PageSample.draft(text, as: format, phrases: phrases)])).text
    )
  }

  /// The paragraphs of the text, without the numbers of findings.
  private func paragraphs(_ page: PageDocument) -> [String] {
    let texts = Set(page.elements.indices.filter { page.elements[$0].attributes["class"] == "tx" })
    return page.elements.indices.filter {
      page.elements[$0].name == "p" && page.elements[$0].parent.map(texts.contains) == true
    }.map { index in
      let refs = page.elements.filter { $0.parent == index && $0.name == "a" }.map(\.text)
      return refs.reduce(page.elements[index].text) { text, ref in
        text.replacing(ref, with: "", maxReplacements: 1)
      }
    }
  }

  @Test("It is the draft's text, whole and in order")
  func whole() throws {
    let draft = try PageSample.draft(PageSample.article, phrases: PageSample.phrases)
    let page = PageDocument(ReportPage(PageSample.report([draft])).text)
    #expect(paragraphs(page) == draft.content?.blocks.map(\.text))
  }

  @Test("Every use is marked with its term and kind, those that do not count with the reason")
  func uses() throws {
    let page = try page(
      "# 会談\n\n首脳会談の話。サーバの話。`会談`もする。\n\n```\n会談\n```\n", ["会談 サーバー"])
    let marks = page.all("mark").filter { $0.attributes["title"] != nil }
    #expect(marks.map(\.text) == ["会談", "会談", "サーバ", "会談", "会談"])
    #expect(
      marks.map { $0.attributes["title"] ?? "" } == [
        "会談・そのまま", "会談・複合語", "サーバー・表記ゆれ", "会談・そのまま・数えない：コード", "会談・そのまま・数えない：コード",
      ])
    #expect(
      marks.map { $0.attributes["class"] ?? "" } == [
        "u exact t0", "u compound t0", "u variant t1", "u exact off-count cd", "u exact off-count",
      ])
    #expect(marks.map { $0.attributes["data-s"] } == ["1", "1", "2", "1", "1"])
  }

  @Test("A finding stands in the row of its place, and its number before the text it is about")
  func findings() throws {
    let draft = try PageSample.draft("# 題\n\n一つ目の段落。\n\nTODO: 直す。\n", phrases: [])
    let page = PageDocument(ReportPage(PageSample.report([draft])).text)
    let finding = try #require(
      draft.findings.first { $0.rule == "planning-note" || $0.group == .leftovers })
    let index = try #require(draft.findings.firstIndex(of: finding)) + 1
    let note = try #require(
      page.elements.first { $0.attributes["id"] == "d1-f\(index)" })
    #expect(note.text.contains(finding.message))
    #expect(note.text.contains(finding.advice))
    let ref = try #require(
      page.elements.first {
        $0.attributes["href"] == "#d1-f\(index)" && ($0.attributes["class"] ?? "").hasPrefix("ref")
      })
    let paragraph = try #require(ref.parent.map { page.elements[$0] })
    #expect(paragraph.text == ref.text + "TODO: 直す。")
  }

  @Test("All findings are told once beside the text and once in the table")
  func complete() throws {
    let draft = try PageSample.draft(PageSample.article, phrases: PageSample.phrases)
    let report = PageSample.report([draft])
    let page = PageDocument(ReportPage(report).text)
    let count = report.drafts[0].findings.count
    #expect(count > 5)
    let notes = page.elements.filter { $0.name == "li" && $0.attributes["data-rule"] != nil }
    let rows = page.elements.filter { $0.name == "tr" && $0.attributes["data-rule"] != nil }
    #expect(notes.count == count)
    #expect(rows.count == count)
    #expect(Set(notes.compactMap { $0.attributes["id"] }).count == count)
  }

  @Test("What is about a field beside the draft is at the field, on no line")
  func fields() throws {
    let draft = try PageSample.draft(
      "## 費用\n\n引っ越しの費用は、運ぶ距離で決まります。\n",
      given: GivenMetadata(title: "春の話", description: "短い説明。"), phrases: ["引っ越し 費用"])
    let page = PageDocument(ReportPage(PageSample.report([draft])).text)
    let row = try #require(
      page.elements.firstIndex { $0.attributes["class"] == "row title" })
    let note = try #require(
      page.elements.first {
        $0.attributes["data-rule"] == "phrase-missing-from-title" && $0.name == "li"
      })
    #expect(page.elements[row].text.contains(note.text))
    #expect(
      page.elements.filter { $0.parent == row && $0.attributes["class"] == "ln" }.map(\.text)
        == [""])
    let places = page.elements.filter { $0.name == "tr" && $0.attributes["data-rule"] != nil }
      .map { ($0.attributes["data-rule"] ?? "", $0.text) }
    for (rule, text) in places {
      #expect(text.contains("タイトル欄") == (rule == "phrase-missing-from-title"))
      #expect(
        text.contains("メタディスクリプション欄")
          == ["phrase-missing-from-description", "description-too-short"].contains(rule))
    }
    #expect(places.count > 2)
    #expect(!page.elements[0].text.contains("1行目"))
  }

  @Test("Marks do not part what a reader sees as one character", arguments: DraftFormat.allCases)
  func characters(format: DraftFormat) throws {
    let text = "👨‍👩‍👧‍👦会談か\u{3099}会談🇯🇵。𠮷野家の会談。"
    #expect(paragraphs(try page(text, as: format, ["会談"])).contains { $0.contains(text) })
  }
}
