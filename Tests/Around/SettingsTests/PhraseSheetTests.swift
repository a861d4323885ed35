import Messages
import Phrases
import Settings
import SourceText
import Testing
import Vocabulary

@Suite("Phrase sheets")
struct PhraseSheetTests {
  private func phrases(
    _ text: String, name: String = "p.csv", of draft: String = "drafts/moving-guide.md"
  ) throws -> [String] {
    try PhraseSheet(SourceFile(name: name, text: text))
      .phrases(ofDraft: draft.split(separator: "/").map(String.init)).map(\.phrase.text)
  }

  /// Headers as Search Console, the keyword planner and other tools export them.
  @Test(
    "Columns are found by their headers in any order, case and language",
    arguments: [
      "draft,phrase\ndrafts/moving-guide.md,引っ越し 費用\n",
      "phrase,draft\n引っ越し 費用,drafts/moving-guide.md\n",
      "Page,Query,Clicks,Impressions,CTR,Position\nhttps://example.com/moving-guide/,引っ越し 費用,12,300,4%,3.1\n",
      "上位のページ,上位のクエリ,クリック数,表示回数\nhttps://example.com/moving-guide,引っ越し 費用,12,300\n",
      "ページ,キーワード,検索ボリューム\n/moving-guide.html,引っ越し 費用,\"1,300\"\n",
      "No,キーワード,月間検索数,URL\n1,引っ越し 費用,880,https://example.com/a/moving-guide.html?x=1#y\n",
      "Keyword\tVolume\tCurrent URL\n引っ越し 費用\t10\thttps://example.com/moving-guide/\n",
      "Keyword Stats 2026-10-01\n\"October 1, 2025 - September 30, 2026\"\nKeyword,Currency,Avg. monthly searches\n引っ越し 費用,JPY,5000\n",
      "原稿;フレーズ\ndrafts/*.md;引っ越し 費用\n",
      "ファイル名,対策キーワード,検索ボリューム（月間）\ndrafts,引っ越し 費用,-\n",
      " Draft , Phrase \r\ndrafts/**,引っ越し 費用\r\n\r\n",
      "\u{FEFF}draft,phrase\n\"drafts/moving-guide.md\",\"引っ越し 費用\"\n",
    ])
  func headers(text: String) throws {
    #expect(try phrases(text) == ["引っ越し 費用"])
    #expect(try phrases(text, name: "p.TSV") == ["引っ越し 費用"])
  }

  @Test(
    "An address is a draft's by the name of its file or folder",
    arguments: [
      ("https://example.com/blog/moving-guide/", "posts/moving-guide.md", true),
      ("https://example.com/blog/moving-guide", "posts/moving-guide/index.md", true),
      ("https://example.com/blog/moving-guide/", "posts/2026-11-03-moving-guide.md", true),
      ("https://example.com/%E5%BC%95%E8%B6%8A/", "引越.md", true),
      ("https://example.com/Moving-Guide/", "moving-guide.md", true),
      ("https://example.com/moving-guide/index.html", "moving-guide.html", true),
      ("https://example.com/", "index.md", true),
      ("https://example.com", "index.html", true),
      ("https://example.com/", "moving-guide.md", false),
      ("https://example.com/guide/", "moving-guide.md", false),
      ("https://example.com/moving-guide/costs/", "moving-guide.md", false),
      ("/moving-guide/", "a/moving-guide.md", true),
      ("https://example.com/100%/", "100%.md", true),
    ])
  func addresses(address: String, draft: String, isPage: Bool) throws {
    let found = try phrases("URL,Keyword\n\(address),会談\n", of: draft)
    #expect(found == (isPage ? ["会談"] : []))
  }

  @Test(
    "A draft is named by its file or slug, with the last of its folders or without",
    arguments: [
      ("moving-guide.md", "drafts/moving-guide.md", true),
      ("moving-guide", "drafts/moving-guide.md", true),
      ("Moving-Guide.html", "drafts/moving-guide.md", true),
      ("drafts/moving-guide", "site/drafts/moving-guide.md", true),
      ("moving-guide", "2026-11-03-moving-guide.md", true),
      ("moving-guide", "posts/moving-guide/index.md", true),
      ("posts/moving-guide", "site/posts/moving-guide/index.md", true),
      ("moving-guide/index.md", "posts/moving-guide/index.md", true),
      ("blog/moving-guide", "drafts/moving-guide.md", false),
      ("guide", "drafts/moving-guide.md", false),
      ("posts/moving-guide", "moving-guide.md", false), ("index", "posts/moving-guide.md", false),
      ("v1.2", "notes/v1.2.md", true),
    ])
  func names(name: String, draft: String, isDraft: Bool) throws {
    let found = try phrases("draft,phrase\n\(name),会談\n", of: draft)
    #expect(found == (isDraft ? ["会談"] : []))
  }

  @Test("A draft that a sheet names by its path and by its name has the phrase once")
  func once() throws {
    #expect(try phrases("draft,phrase\ndrafts/moving-guide.md,会談\n") == ["会談"])
  }

  @Test(
    "Whether a table says which draft a phrase is for is known",
    arguments: [
      ("Keyword,Volume\n会談,3\n", "p.csv", true), ("draft,phrase\na,会談\n", "p.csv", false),
      ("会談\n", "p.txt", false),
    ])
  func withoutDrafts(text: String, name: String, expected: Bool) throws {
    let sheet = try PhraseSheet(SourceFile(name: name, text: text))
    #expect(sheet.isWithoutDrafts == expected)
    #expect(sheet.count == 1)
  }

  @Test("A draft's phrases come by volume, else by clicks, else in the sheet's order")
  func order() throws {
    let text = """
      draft,phrase,volume,clicks
      drafts/*,a,"1,000",1
      other.md,b,9000,1
      drafts/moving-guide.md,c,1.2K,1
      drafts,d,,1500
      **/*.md,e,,
      ,nobody,5,5
      drafts/*,,7,7
      "drafts/moving-guide.md",f,100 – 1000,
      drafts/*,g,2万,
      """
    #expect(try phrases(text) == ["g", "d", "c", "a", "f", "e"])
  }

  @Test("Without a column of drafts the phrases are every draft's")
  func everyDraft() throws {
    #expect(try phrases("上位のクエリ,クリック数\n引っ越し,3\n費用,9\n") == ["費用", "引っ越し"])
    #expect(try phrases("# 注釈\n引っ越し\n\n費用 相場\n", name: "p.txt") == ["引っ越し", "費用 相場"])
  }

  @Test("Quoted fields hold commas, quotation marks and line breaks; a lone mark is a character")
  func quotes() throws {
    let text =
      "draft,phrase\n**,\"a, b\"\n**,\"\"\"New York\"\" 家賃\"\n**,\"x\ny\"\n**,\"24\"\" モニター\"\n"
    #expect(try phrases(text) == ["a, b", "\"New York\" 家賃", "x\ny", "24\" モニター"])
  }

  @Test(
    "What is wrong is told with its row",
    arguments: [
      ("draft,phrase\n[a,会談\n", 2, "[ is not closed"),
      ("draft,phrase\n**.md,会談\n", 2, "alone"),
      ("draft,phrase\na.md,会談\na.md,、\n", 3, "no word"),
      ("draft,phrase,volume\na.md,会談,many\n", 2, "“many” in the column “volume” is not a number"),
      ("a,b\nc,d\n", 1, "no phrase column (columns: a, b)"),
      ("", 1, "no phrase column"),
      ("draft,phrase\na.md,\"会談\nb.md,首脳\n", 2, "never closed"),
      ("draft,phrase\na.md,会\"談\nb.md,首脳\n", 2, "table"),
      // A lone mark is a character, and no word.
      ("draft,phrase\na.md,\"\"\"、\"\n", 2, "no word"),
      // The row after a field of two lines.
      ("draft,phrase\na.md,\"会\n談\"\nb.md,、\n", 4, "no word"),
    ])
  func faults(text: String, row: Int, words: String) throws {
    let failure = #expect(throws: SettingsFailure.self) { try phrases(text) }
    let problem = try #require(failure?.problems.first)
    #expect(failure?.problems.count == 1)
    #expect(problem.text(in: .english).hasPrefix("p.csv:\(row): "), "\(problem.text(in: .english))")
    #expect(problem.text(in: .english).contains(words), "\(problem.text(in: .english))")
  }

  @Test("Every row that is wrong is told, and a sheet without phrases is wrong as a whole")
  func all() {
    let failure = #expect(throws: SettingsFailure.self) {
      try phrases("draft,phrase,clicks\n[,a,1\na,b,x\n{,c,y\n")
    }
    #expect(failure?.problems.map(\.position?.line) == [2, 3, 4, 4])
    let empty = #expect(throws: SettingsFailure.self) { try phrases("draft,phrase\n,\n") }
    #expect(empty?.problems.map(\.fault) == [.noPhrases])
    let list = #expect(throws: SettingsFailure.self) { try phrases("、\nok\n\"a\n", name: "p.txt") }
    #expect(list?.problems.map(\.position?.line) == [1, 3])
  }
}
