import Auditing
import Drafts
import Measures
import Rules
import SourceText
import TestSupport
import Testing
import Vocabulary

/// Bold texts, rows, places and menus, counted by hand.
@Suite("Repeated names")
struct RepeatedNamesTests {
  private func naturalness(
    _ text: String, _ phrase: String, as format: DraftFormat = .markdown
  ) throws -> Naturalness {
    try AuditSample.audit(text, as: format, phrases: [phrase]).evidence.measures.naturalness
  }

  @Test(
    "Bold texts and links in sentences are counted, and those that only name the term",
    arguments: [
      ("文の**畳**と**畳**。", 0, 0),  // One character.
      ("早く**害虫駆除**を。次も**害虫駆除**を。**口を縛る**こと。", 2, 3),
      ("**害虫駆除**は先に。次の**害虫駆除**。また**害虫駆除**。", 2, 2),  // The first opens the paragraph.
      ("先の**害虫駆除を急ぐ**。次の**害虫駆除**。また**良い害虫駆除**。", 2, 3),  // One is a clause.
      ("先の**害虫駆除**と<b>害虫駆除</b>と<strong>害虫駆除</strong>。", 3, 3),
      ("先の**害虫**と**駆除**。", 0, 0),
      ("先の<b>[害虫駆除](/a)</b>と**害虫駆除**。", 2, 2),
    ])
  func bold(text: String, carriers: Int, all: Int) throws {
    let phrase = text.contains("畳") ? "畳" : "害虫駆除"
    let found = try naturalness("# 題\n\n" + text, phrase).terms[0].spans.first { $0.kind == .bold }
    #expect(found?.carriers ?? 0 == carriers)
    if carriers > 0 { #expect(found?.all == all) }
  }

  @Test("Links in sentences are counted as bold texts are; those in cells are not")
  func links() throws {
    let text = "# 題\n\n先の[害虫駆除](/a)と[格安の害虫駆除](/b)と[紙](/c)。\n\n| 表の[害虫駆除](/d) |\n| --- |\n| 値 |"
    let spans = try naturalness(text, "害虫駆除").terms[0].spans
    #expect(spans.map(\.kind) == [.link])
    #expect(spans.first?.carriers == 2)
    #expect(spans.first?.all == 3)
  }

  private static let pile = "減量、痩身、ダイエットの話。"

  @Test(
    "The same names in a row are counted where they never come alone",
    arguments: [
      ("# 題\n\n\(pile)\n\n\(pile)\n\n\(pile)", 3),
      ("# 題\n\n\(pile)\n\n\(pile)", 0),
      // By their first words.
      ("# 題\n\n\(pile)\n\n減量食、痩身食、ダイエット食。\n\n減量期間や痩身期間、ダイエット期間。\n\n\(pile)", 4),
      // The title and the heading that repeats it are one.
      ("---\ntitle: 減量・痩身・ダイエット\n---\n# 減量・痩身・ダイエット\n\n\(pile)", 0),
      ("---\ntitle: 減量・痩身・ダイエット\n---\n# 減量・痩身・ダイエット\n\n\(pile)\n\n\(pile)", 3),
      // Each of the others comes up alone.
      ("# 題\n\n\(pile)\n\n\(pile)\n\n\(pile)\n\n減量は急に。痩身は店で。", 0),
      // The term is not among them.
      ("# ダイエット\n\n減量、痩身、節食。\n\n減量、痩身、節食。\n\n減量、痩身、節食。", 0),
    ])
  func rows(text: String, rows: Int) throws {
    #expect(try naturalness(text, "ダイエット").recurring[0]?.rows ?? 0 == rows)
  }

  @Test(
    "A paragraph that is mostly a row of places is counted",
    arguments: [
      ("修理は、千葉市、船橋市、市川市、松戸市、柏市、野田市、流山市、浦安市。", 8),
      ("修理は、千葉市、船橋市、市川市、松戸市、柏市、野田市、流山市。", 0),
      // Without the term; in an item; names of other things.
      ("千葉市、船橋市、市川市、松戸市、柏市、野田市、流山市、浦安市。", 0),
      ("- 修理は、千葉市、船橋市、市川市、松戸市、柏市、野田市、流山市、浦安市。", 0),
      ("修理は靴、鞄、傘、時計、眼鏡、指輪、財布、帽子。", 0),
      // The paragraph says more.
      (
        "修理は、千葉市、船橋市、市川市、松戸市、柏市、野田市、流山市、浦安市。水が出ないときは、まず元の栓を右に回して、床の水を布で吸い取り、電話で場所と時刻を教えてください。",
        0
      ),
    ])
  func places(text: String, names: Int) throws {
    #expect(try naturalness("# 題\n\n" + text, "修理").places[0].first?.names ?? 0 == names)
  }

  @Test(
    "Menus whose items begin with the term are counted",
    arguments: [
      (["芝刈り", "芝刈り料金", "芝刈り業者", "芝刈り 予約", "格安芝刈り"], 5),
      (["芝刈り", "芝刈り料金", "芝刈り業者", "芝刈り 予約"], 0),
      // As headings and names have it.
      (["芝刈りの料金", "芝刈りの予約", "芝刈りの道具", "芝刈りの日", "芝刈り"], 0),
      (["東芝刈り", "西芝刈り", "南芝刈り", "北芝刈り", "中芝刈り"], 0),
      // Two in five say something else: fewer than three in four.
      (["芝刈り", "芝刈り料金", "芝刈り業者", "芝刈り予約", "芝刈り求人", "地図", "会社", "電話"], 0),
    ])
  func menus(items: [String], carriers: Int) throws {
    let list = items.map { "<li><a href=\"/\">\($0)</a></li>" }.joined()
    let text = "<h1>庭</h1><p>草の話。</p><aside><ul>\(list)</ul></aside>"
    let found = try naturalness(text, "芝刈り", as: .html).menus[0].first
    #expect(found?.carriers ?? 0 == carriers)
    let inText = "<h1>庭</h1><ul>\(list)</ul>"
    #expect(try naturalness(inText, "芝刈り", as: .html).menus[0].isEmpty)
  }
}
