import Drafts
import Inputs
import Phrases
import Settings
import SourceText
import Testing
import Vocabulary

@testable import Runs

@Suite("Proposals which phrase is for which draft")
struct PhraseAssignmentTests {
  private static let drafts = [
    ("content/moving.md", "# 引っ越しの費用\n\n引っ越しの費用は、時期で変わります。\n"),
    ("content/spa, new.md", "# 温泉の宿\n\n温泉の宿の費用と、家族風呂のある宿。\n"),
    ("=a.md", "# 会談の中止\n\n会談の中止が伝えられました。\n"),
  ]

  private func assignment(_ table: String) throws -> PhraseAssignment {
    let sheet = try PhraseSheet(SourceFile(name: "k.csv", text: table))
    let drafts = try Self.drafts.map { path, text in
      (
        names: path.split(separator: "/").map(String.init),
        draft: try DraftReader().draft(SourceFile(name: path, text: text))
      )
    }
    return try PhraseAssignment(of: sheet, to: drafts, by: DraftWorker())
  }

  @Test("Each phrase goes to the draft that uses most of its terms, and to none that uses too few")
  func rows() throws {
    let assignment = try assignment(
      """
      keyword,volume
      引っ越し 費用,"1,300"
      費用 温泉 宿,10
      温泉 カップル,
      費用,5
      歯列矯正 痛み,7
      =会談 中止,2
      温泉 カップル 部屋食,2
      """)
    #expect(
      assignment.rows.map { "\($0.draft?.last ?? "-") \($0.used)/\($0.terms)" } == [
        "moving.md 2/2", "spa, new.md 3/3", "spa, new.md 1/2",
        // In the title of the one, in the text of the other.
        "moving.md 1/1",
        "- 0/2", "=a.md 1/2", "- 1/3",
      ])
    #expect(assignment.assigned == 5)
    #expect(assignment.count == 7)
  }

  @Test("The proposal is a table that names drafts, and no spreadsheet takes it for formulas")
  func table() throws {
    let assignment = try assignment("keyword,volume\n費用 温泉 宿,10\n歯列矯正,\n=会談 中止,2.5\n")
    #expect(
      assignment.table(in: .japanese) == """
        \u{FEFF}原稿,フレーズ,検索ボリューム,原稿にある語\r
        "content/spa\\, new.md",費用 温泉 宿,10,3語中3語\r
        ,歯列矯正,,1語中0語\r
        **/=a.md,「=会談 中止」,2.5,2語中1語\r

        """)
    let sheet = try PhraseSheet(
      SourceFile(name: "p.csv", text: String(assignment.table(in: .english).dropFirst())))
    #expect(sheet.phrases(ofDraft: ["content", "spa, new.md"]).map(\.phrase.text) == ["費用 温泉 宿"])
    #expect(sheet.phrases(ofDraft: ["=a.md"]).map(\.phrase.text) == ["=会談 中止"])
    #expect(!sheet.isWithoutDrafts)
  }
}
