import Testing

@Suite("First settings")
struct InitTests {
  private static let drafts = [
    "content/moving.md": "# 引っ越しの費用\n\n引っ越しの費用は、時期で変わります。\n",
    "content/spa.md": "# 温泉の宿\n\n温泉の宿を選びます。\n",
  ]
  private static let keywords = "Keyword,Volume\n引っ越し 費用,900\n温泉 宿,10\n歯列矯正,7\n"

  private func folder(_ files: [String: String]) throws -> TemporaryFolder {
    try TemporaryFolder(Self.drafts.merging(files) { $1 })
  }

  @Test("Without a table the next step is to name phrases")
  func noTable() throws {
    let folder = try folder([:])
    let run = try folder.run(["init"])
    #expect(
      run.output == """
        Wrote .kwaudit.yml (drafts: 2).
        Next, name your target phrases as phrases in .kwaudit.yml or in the drafts' front matter, and run: \
        kwaudit .

        """)
    #expect(try folder.read(".kwaudit.yml").contains("\n#phrases-file: "))
  }

  @Test("A phrases.csv in the folder is named by the settings")
  func usualTable() throws {
    let folder = try folder(["phrases.csv": "draft,phrase\nmoving,引っ越し 費用\n"])
    let run = try folder.run(["init"])
    #expect(
      run.output == """
        Wrote .kwaudit.yml (drafts: 2).
        Phrases come from phrases.csv. Next, run: kwaudit .

        """)
    #expect(try folder.read(".kwaudit.yml").contains("\nphrases-file: phrases.csv\n"))
    #expect(folder.names == [".kwaudit.yml", "content", "phrases.csv"])
    let audit = try folder.run([".", "--format", "csv"])
    #expect(audit.output.contains("content/moving.md,passed,100,引っ越し 費用"))
  }

  @Test("A table without drafts becomes a proposal, which the settings name")
  func proposal() throws {
    let folder = try folder(["kw/keywords.csv": Self.keywords])
    let run = try folder.run(["init", "--sheet", "kw/keywords.csv"])
    #expect(
      run.output == """
        Wrote .kwaudit.yml (drafts: 2).
        Wrote kw/keywords-drafts.csv, a suggestion of which phrase is for which draft (2 of 3). Next, review its \
        column for drafts, and run: kwaudit .

        """)
    let table = try folder.read("kw/keywords-drafts.csv")
    #expect(
      table.drop { $0 == "\u{FEFF}" } == """
        draft,phrase,volume,terms found\r
        content/moving.md,引っ越し 費用,900,2 of 2\r
        content/spa.md,温泉 宿,10,2 of 2\r
        ,歯列矯正,7,0 of 1\r

        """)
    let settings = try folder.read(".kwaudit.yml")
    #expect(settings.contains("\nphrases-file: kw/keywords-drafts.csv\n"))
    // The table says which phrase is whose.
    #expect(!settings.contains("These drafts have no phrase"))
    let audit = try folder.run(["content"])
    #expect(audit.errors == "")
    // What was reviewed is not written over.
    let again = try folder.run(["init", "--sheet", "kw/keywords.csv"])
    #expect(
      again.errors == """
        kwaudit: kw/keywords-drafts.csv already exists. To create a new one, delete or rename it first.

        """)
    #expect(again.status == 2)
  }

  @Test("Settings that are there already are left alone, and the line to add is told")
  func existingSettings() throws {
    let folder = try folder(["keywords.csv": Self.keywords, ".kwaudit.yml": "language: ja\n"])
    let run = try folder.run(["init", "--sheet", "keywords.csv", "--lang", "ja"])
    #expect(
      run.output == """
        フレーズと原稿の対応の案を keywords-drafts.csv に書きました（フレーズ3件のうち2件に原稿を割り当て）。次は、原稿の列を見直し、\
        .kwaudit.yml に phrases-file: keywords-drafts.csv と書いてから、kwaudit . で点検してください。

        """)
    #expect(try folder.read(".kwaudit.yml") == "language: ja\n")
  }

  @Test("A table that cannot be read is told, and nothing is written")
  func badTable() throws {
    let folder = try folder(["k.csv": "Keyword\n。\n"])
    let run = try folder.run(["init", "--sheet", "k.csv"])
    #expect(run.errors.hasPrefix("kwaudit: k.csv:2: The phrase “。” contains no words."))
    #expect(run.status == 2)
    #expect(folder.names == ["content", "k.csv"])
  }
}
