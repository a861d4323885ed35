import Foundation
import Testing

/// What a team does from its first run on, with real files.
@Suite("Findings under control")
struct BaselineStoryTests {
  /// An error (no title), and a long sentence.
  private static let guide = """
    引っ越しの準備は早めに始めます。

    ## 荷造り

    \(long)

    ## 当日

    当日は余裕をもって動きます。

    """

  private static let long =
    "荷物は使う時期の遠いものから順に箱へ入れ、箱の横には部屋の名前と中身を書き、重い本は小さな箱に、軽い服は大きな箱に分け、割れ物は紙で包んですき間を埋め、電気製品は取扱説明書と一緒にまとめ、当日まで使うものは最後に残しておきます。"

  private static let note = "# 引っ越しの見積もり\n\n引っ越しの見積もりは三社から取ります。\n"

  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder([
      "site/drafts/guide.md": Self.guide, "site/drafts/note.md": Self.note,
    ])
  }

  private func run(_ arguments: String..., below: String = "site") throws -> CommandResult {
    try folder.run(["drafts"] + arguments, below: below)
  }

  /// `rule state` of each active finding of a draft, the rules of the fixed and of the suppressed ones.
  private struct Found: Equatable {
    var active: [String]
    var fixed: [String] = []
    var suppressed: [String] = []
  }

  private func found(_ arguments: String...) throws -> [String: Found] {
    let result = try folder.run(["drafts", "--format", "json"] + arguments, below: "site")
    #expect(result.errors.isEmpty)
    let report = try JSONDecoder().decode(ReportValue.self, from: Data(result.output.utf8))
    return report.drafts.reduce(into: [:]) { all, draft in
      all[String(draft.path.split(separator: "/").last ?? "")] = Found(
        active: draft.findings.map { "\($0.rule) \($0.baselineState ?? "-")" },
        fixed: draft.baseline?.fixed.map(\.rule) ?? [],
        suppressed: draft.suppressed.map {
          "\($0.rule) \($0.suppression?.justification ?? "-")"
        })
    }
  }

  private struct ReportValue: Decodable {
    struct Finding: Decodable {
      struct Suppression: Decodable { let justification: String? }
      let rule: String
      let baselineState: String?
      let suppression: Suppression?
    }
    struct Fixed: Decodable { let rule: String }
    struct Baseline: Decodable { let fixed: [Fixed] }
    struct Draft: Decodable {
      let path: String
      let findings: [Finding]
      let suppressed: [Finding]
      let baseline: Baseline?
    }
    let drafts: [Draft]
  }

  @Test("From the first run to the last known finding")
  func story() throws {
    // The first day: findings, and a run that fails.
    let first = try run()
    #expect(first.status == 1)
    #expect(
      try found()["guide.md"] == Found(active: ["title-missing -", "long-sentence -"]))

    // They are written down, and the pipeline is green.
    let written = try run("--write-baseline", "kwaudit.json")
    #expect(written.status == 0)
    #expect(written.output.contains("known 2  title-missing 1  long-sentence 1"))
    let baseline = try folder.read("site/kwaudit.json")
    #expect(baseline.contains("\"path\": \"drafts/guide.md\""))
    #expect(baseline.contains("\"path\": \"drafts/note.md\""))
    #expect(!baseline.contains(folder.url.path))
    let green = try run("--baseline", "kwaudit.json")
    #expect(green.status == 0)
    #expect(green.output.contains("  known 2  title-missing 1  long-sentence 1"))
    #expect(!green.output.contains("guide.md:5:1"))

    // Lines move; nothing is new.
    try folder.edit(
      "site/drafts/guide.md", "始めます。", "始めます。\n\n- 一か月前に業者を決める\n- 二週間前に届けを出す\n\n## 届け出\n\n役所に行きます。")
    #expect(
      try found("--baseline", "kwaudit.json")["guide.md"]
        == Found(active: ["title-missing unchanged", "long-sentence unchanged"]))

    // Something new fails, and it alone is told in full.
    try folder.edit("site/drafts/note.md", "# 引っ越しの見積もり\n\n", "")
    let failed = try run("--baseline", "kwaudit.json", "--details")
    #expect(failed.status == 1)
    #expect(failed.output.contains("drafts/note.md:1:1  title-missing"))
    #expect(!failed.output.contains("drafts/guide.md:1:1  title-missing"))
    #expect(
      try found("--baseline", "kwaudit.json") == [
        "guide.md": Found(active: ["title-missing unchanged", "long-sentence unchanged"]),
        "note.md": Found(active: ["title-missing new"]),
      ])
    try folder.make("site/drafts/note.md", Self.note)

    // Something is mended, and the file can shrink, and does no more.
    try folder.edit("site/drafts/guide.md", "引っ越しの準備", "# 引っ越しの準備\n\n引っ越しの準備")
    let mended = try run("--baseline", "kwaudit.json")
    #expect(mended.status == 0)
    #expect(mended.output.contains("  fixed 1  title-missing 1"))
    #expect(mended.output.contains("both --baseline and --write-baseline"))
    try folder.edit("site/drafts/note.md", "# 引っ越しの見積もり\n\n", "")
    let shrunk = try run("--baseline", "kwaudit.json", "--write-baseline", "kwaudit.json")
    #expect(shrunk.status == 1)
    let smaller = try folder.read("site/kwaudit.json")
    #expect(!smaller.contains("title-missing"))
    #expect(smaller.contains("long-sentence"))
    try folder.make("site/drafts/note.md", Self.note)

    // What stays for a reason is suppressed with it, and leaves the baseline too.
    try folder.edit(
      "site/drafts/guide.md", "荷物は使う",
      "<!-- kwaudit-disable-next-line long-sentence -- 手順の全体を一文で示す -->\n荷物は使う")
    #expect(
      try found("--baseline", "kwaudit.json")["guide.md"]
        == Found(active: [], suppressed: ["long-sentence 手順の全体を一文で示す"]))
    let quiet = try run("--baseline", "kwaudit.json", "--write-baseline", "kwaudit.json")
    #expect(quiet.status == 0)
    #expect(quiet.output.contains("  suppressed 1  long-sentence 1"))
    #expect(!(try folder.read("site/kwaudit.json")).contains("long-sentence"))

    // What suppresses nothing any more is told.
    try folder.edit("site/drafts/guide.md", Self.long, "箱に入れます。")
    #expect(
      try found("--baseline", "kwaudit.json")["guide.md"]
        == Found(active: ["unused-suppression new"]))
    #expect(try run("--baseline", "kwaudit.json").status == 0)
    #expect(try run("--baseline", "kwaudit.json", "--fail-on", "warning").status == 1)
  }

  @Test("The file says the same from wherever the program runs, and stands elsewhere too")
  func folders() throws {
    #expect(try run("--write-baseline", "kwaudit.json").status == 0)
    let here = try folder.read("site/kwaudit.json")
    _ = try folder.run(["site/drafts", "--write-baseline", "site/b.json"])
    _ = try folder.run(
      ["../drafts", "--write-baseline", folder.url.path + "/site/c.json"], below: "site/drafts")
    _ = try folder.run([folder.url.path + "/site/drafts", "--write-baseline", "site/d.json"])
    for name in ["b", "c", "d"] { #expect(try folder.read("site/\(name).json") == here) }
    try folder.make("ci/keep", "")
    #expect(try folder.run(["site/drafts", "--write-baseline", "ci/kwaudit.json"]).status == 0)
    #expect(try folder.read("ci/kwaudit.json").contains("\"path\": \"../site/drafts/guide.md\""))
    #expect(
      try folder.run(["drafts", "--baseline", "../ci/kwaudit.json"], below: "site").status == 0)
    // A baseline of another folder shrinks into this one.
    let moved = try run("--baseline", "../ci/kwaudit.json", "--write-baseline", "moved.json")
    #expect(moved.status == 0)
    #expect(try folder.read("site/moved.json") == here)
  }

  @Test("A score that fell fails where it may not fall")
  func regression() throws {
    let phrase = ["-p", "引っ越し 見積もり", "--fail-on", "never"]
    func run(_ arguments: String...) throws -> CommandResult {
      try folder.run(arguments + phrase, below: "site")
    }
    #expect(try run("drafts/note.md", "--write-baseline", "b.json").status == 0)
    #expect(try run("drafts/note.md", "--baseline", "b.json", "--no-regression").status == 0)
    // The title loses a term.
    try folder.edit("site/drafts/note.md", "# 引っ越しの見積もり", "# 引っ越しの話")
    #expect(try run("drafts/note.md", "--baseline", "b.json").status == 0)
    let fallen = try run("--baseline", "b.json", "--no-regression", "drafts/note.md")
    #expect(fallen.status == 1)
    #expect(fallen.output.contains("  The score fell from 100 in the baseline to "))
    #expect(fallen.output.contains("a score at most 1 below the baseline's"))
    #expect(try run("--baseline", "b.json", "--no-regression", "50", "drafts/note.md").status == 0)
    #expect(try run("--baseline", "b.json", "--no-regression=0.5", "drafts/note.md").status == 1)
    // Shrinking keeps the better score.
    _ = try run("drafts/note.md", "--baseline", "b.json", "--write-baseline", "b.json")
    #expect(try folder.read("site/b.json").contains("\"score\": 100,"))
  }

  @Test("Drafts that are gone are named; those that were not asked for are not")
  func gone() throws {
    #expect(try run("--write-baseline", "kwaudit.json").status == 0)
    let one = try folder.run(["drafts/note.md", "--baseline", "kwaudit.json"], below: "site")
    #expect(!one.output.contains("gone"))
    try folder.remove("site/drafts/guide.md")
    let result = try run("--baseline", "kwaudit.json", "--write-baseline", "kwaudit.json")
    #expect(result.status == 0)
    #expect(result.output.contains("drafts of the baseline that are gone, 1: drafts/guide.md"))
    #expect(!(try folder.read("site/kwaudit.json")).contains("guide.md"))
  }

  @Test(
    "A file that is not a baseline is told in a sentence, before anything is audited",
    arguments: [
      ("none.json", nil, "There is no such baseline file. Create it with --write-baseline."),
      (
        "drafts", nil,
        "The baseline cannot be read. Check that it is a file and that you may read it."
      ),
      (
        "x.json", "{",
        "The baseline is not valid JSON. Repair it, or create it again with --write-baseline."
      ),
      (
        "x.json", "{\"version\": 9}",
        "The baseline was written by a newer kwaudit (format 9). Update kwaudit, or create the file again with --write-baseline."
      ),
    ])
  func bad(name: String, text: String?, message: String) throws {
    if let text { try folder.make("site/" + name, text) }
    let result = try run("--baseline", name)
    #expect(result.status == 2)
    #expect(result.output.isEmpty)
    #expect(result.errors == "kwaudit: \(name): \(message)\n")
  }

  @Test(
    "What contradicts itself is refused",
    arguments: [
      (["--no-regression"], "--no-regression needs earlier scores"),
      (
        ["--baseline", "x.json", "--no-regression=-1"],
        "--no-regression takes a number from 0 to 100."
      ),
      (
        ["--baseline", "x.json", "--no-regression", "101"],
        "--no-regression takes a number from 0 to 100."
      ),
      (
        ["--baseline", "x.json", "--no-regression", "nan"], "--no-regression takes a number from 0"
      ),
      (
        ["--baseline", "x.json", "--no-regression=x"],
        "--no-regression takes a number from 0 to 100."
      ),
      (["--baseline", "-"], "--baseline takes the name of a file."),
      (["--write-baseline", ""], "--write-baseline takes the name of a file."),
    ])
  func contradictions(arguments: [String], message: String) throws {
    let result = try folder.run(["drafts"] + arguments, below: "site")
    #expect(result.status == 2)
    #expect(result.errors.contains(message), "\(result.errors)")
  }

  @Test("It is written whole or not at all")
  func unwritable() throws {
    let noFolder = try run("--write-baseline", "none/kwaudit.json")
    #expect(noFolder.status == 2)
    #expect(
      noFolder.errors
        == "kwaudit: none/kwaudit.json: the baseline cannot be written: its folder does not exist. Create it first.\n"
    )
    try folder.make("site/old.json", "old")
    try folder.make("site/drafts/bad.md", "\0")
    let unreadable = try run("--write-baseline", "old.json")
    #expect(unreadable.status == 2)
    #expect(
      unreadable.errors.contains("old.json: the baseline was not written, because some inputs"))
    #expect(try folder.read("site/old.json") == "old")
    #expect(folder.names == ["site"])
  }

  @Test("Standard input has its name in the file")
  func standardInput() throws {
    let input = Data(Self.guide.utf8)
    let arguments = ["-", "--stdin-filename", "drafts/guide.md"]
    let site = folder.url.appending(path: "site")
    let written = try CommandRunner.run(
      arguments + ["--write-baseline", "a.json"], input: input, in: site)
    #expect(written.status == 0)
    #expect(try folder.read("site/a.json").contains("\"path\": \"drafts/guide.md\""))
    _ = try CommandRunner.run(["-", "--write-baseline", "b.json"], input: input, in: site)
    let known = try CommandRunner.run(["-", "--baseline", "b.json"], input: input, in: site)
    #expect(known.status == 0)
    #expect(!known.output.contains("gone"))
  }
}
