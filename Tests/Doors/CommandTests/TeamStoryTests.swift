import Foundation
import TestSupport
import Testing

/// A content team brings kwaudit into its repository of drafts, from the first day on.
@Suite("A team's repository")
struct TeamStoryTests {
  /// What the tests read of a report.
  private struct Report: Decodable {
    struct Finding: Decodable, Hashable {
      let rule: String
      let baselineState: String?
    }
    struct Draft: Decodable {
      let path: String
      let passed: Bool
      let findings: [Finding]
      let suppressed: [Finding]
      let phrases: [Phrase]
    }
    struct Phrase: Decodable { let phrase: String }
    let drafts: [Draft]
  }

  private func run(
    _ arguments: [String], in site: SampleSite
  ) throws -> CommandResult {
    try CommandRunner.run(arguments, in: site.folder)
  }

  private func report(_ arguments: [String], in site: SampleSite) throws -> Report {
    let result = try run(["content", "--format", "json"] + arguments, in: site)
    #expect(result.errors.isEmpty)
    return try JSONDecoder().decode(Report.self, from: Data(result.output.utf8))
  }

  /// `path rule` of every finding that no baseline knows.
  private func new(_ report: Report) -> [String] {
    report.drafts.flatMap { draft in
      draft.findings.filter { $0.baselineState != "unchanged" }.map { "\(draft.path) \($0.rule)" }
    }
  }

  private static let article = "content/blog/00 引っ越し.md"
  private static let page = "content/pages/01.html"

  @Test("From settings to a baseline, an edit, a suppression and a phrase sheet")
  func story() throws {
    let site = try SampleSite()
    defer { site.remove() }
    #expect(site.paths.count >= 30)

    // Settings are written from the drafts that are there, and never over others.
    #expect(try run(["init"], in: site).status == 0)
    #expect(try site.text(of: ".kwaudit.yml").contains("phrases"))
    #expect(try run(["init"], in: site).status == 2)
    try site.replace("fail-on: error", with: "fail-on: warning", in: ".kwaudit.yml")

    // The first run reads every draft, in the order of its path, and fails: notes hold placeholders.
    let first = try report([], in: site)
    #expect(first.drafts.map(\.path) == site.paths)
    #expect(new(first).contains("content/notes/02.txt placeholder"))
    #expect(try run(["content"], in: site).status == 1)

    // The findings of that day are written down; from now on the run passes.
    #expect(
      try run(["content", "--write-baseline", "known.json"], in: site).status == 0)
    #expect(try run(["content", "--baseline", "known.json"], in: site).status == 0)
    #expect(new(try report(["--baseline", "known.json"], in: site)).isEmpty)

    // An edit moves lines and brings one new finding: that alone fails, in that draft alone.
    try site.replace("\n## まとめ\n", with: "\nTODO: 表を入れる\n\n## まとめ\n", in: Self.article)
    let edited = try report(["--baseline", "known.json"], in: site)
    #expect(new(edited) == ["\(Self.article) placeholder"])
    #expect(edited.drafts.filter { !$0.passed }.map(\.path) == [Self.article])
    #expect(try run(["content", "--baseline", "known.json"], in: site).status == 1)

    // It is suppressed with a reason.
    try site.replace(
      "\nTODO: 表を入れる\n",
      with: "\n<!-- kwaudit-disable-next-line placeholder -- 表は公開日に入れる -->\nTODO: 表を入れる\n",
      in: Self.article)
    let suppressed = try report(["--baseline", "known.json"], in: site)
    #expect(new(suppressed).isEmpty)
    #expect(
      suppressed.drafts.first { $0.path == Self.article }?.suppressed.map(\.rule) == [
        "placeholder"
      ])
    #expect(try run(["content", "--baseline", "known.json"], in: site).status == 0)

    // The table comes, the comment stays: it is found to be of no use.
    try site.replace("TODO: 表を入れる\n", with: "表は次のとおりです。\n", in: Self.article)
    let unused = try report(["--baseline", "known.json"], in: site)
    #expect(new(unused) == ["\(Self.article) unused-suppression"])

    // One sheet says which draft is written for which phrase.
    try site.write(SampleSite.phraseSheet, to: "phrases.csv")
    try site.write("phrases-file: phrases.csv\nfail-on: warning\n", to: ".kwaudit.yml")
    let sheet = try report(["--baseline", "known.json"], in: site)
    for (draft, topic) in zip(
      sheet.drafts.sorted { Self.number($0.path) < Self.number($1.path) }, SampleSite.topics)
    {
      #expect(draft.phrases.first?.phrase == "\(topic) 費用", "\(draft.path)")
    }
  }

  @Test("A branch is audited by what it has changed, and a second run by what the cache lacks")
  func branch() throws {
    let site = try SampleSite()
    defer { site.remove() }
    try git("init", "-q", "-b", "main", in: site)
    try site.write("*.tmp.md\n", to: ".gitignore")
    try site.write("# 書きかけ\n\nTODO\n", to: "content/blog/99.tmp.md")
    try git("add", "-A", in: site)
    try git("commit", "-q", "-m", "drafts", in: site)
    try git("checkout", "-q", "-b", "edit", in: site)
    #expect(try report([], in: site).drafts.count == site.paths.count)

    // A placeholder comes into one draft, and a line without fault into another.
    try site.replace("\n## まとめ\n", with: "\nTODO: 表を入れる\n\n## まとめ\n", in: Self.article)
    try site.replace("費用の例", with: "費用の目安", in: Self.page)
    let changed = try CommandRunner.run(
      ["content", "--format", "json", "--since", "main", "--changed-lines"], in: site.folder)
    let branch = try JSONDecoder().decode(Report.self, from: Data(changed.output.utf8))
    #expect(branch.drafts.map(\.path) == [Self.article, Self.page])
    #expect(branch.drafts[0].findings.map(\.rule).contains("placeholder"))
    // What the page says of its image stands on a line that has not changed.
    #expect(!branch.drafts[1].findings.map(\.rule).contains("image-without-alt"))
    #expect(try report([], in: site).drafts[0].findings.contains { $0.rule == "placeholder" })
    #expect(
      try report([], in: site).drafts.first { $0.path == Self.page }?.findings
        .contains { $0.rule == "image-without-alt" } == true)

    // The cache gives the same report.
    let cold = try run(["content", "--format", "json", "--cache"], in: site)
    let warm = try run(["content", "--format", "json", "--cache"], in: site)
    #expect(cold.output == (try run(["content", "--format", "json"], in: site).output))
    #expect(warm.output == cold.output && warm.errors.isEmpty)
  }

  private func git(_ arguments: String..., in site: SampleSite) throws {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/git")
    process.arguments =
      ["-c", "user.name=Team", "-c", "user.email=team@example.com"] + arguments
    process.currentDirectoryURL = site.folder
    try process.run()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
  }

  /// The number in a draft's file name.
  private static func number(_ path: String) -> Int {
    let name = path.split(separator: "/").last ?? ""
    return Int(name.prefix { $0.isNumber }) ?? -1
  }
}
