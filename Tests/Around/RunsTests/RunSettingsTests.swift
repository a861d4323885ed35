import Auditing
import Foundation
import Inputs
import Phrases
import Reports
import Rules
import Settings
import SourceText
import TestSupport
import Testing
import Words

@testable import Runs

@Suite("Settings of a run")
struct RunSettingsTests {
  /// A folder of drafts with a settings file, removed at the end.
  private final class Site {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)

    init(_ yaml: String, _ drafts: String...) throws {
      for (name, text) in [(".kwaudit.yml", yaml)] + drafts.map({ ($0, "会談した。\n") }) {
        let file = folder.appending(path: name)
        try FileManager.default.createDirectory(
          at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: file)
      }
    }

    deinit { try? FileManager.default.removeItem(at: folder) }

    func path(_ name: String = "") -> String { folder.appending(path: name).path }

    func settings(_ paths: String...) -> RunSettings {
      RunSettings(.nearest, paths: paths.map(path), standardInputName: path("stdin.md"))
    }

    /// The names of inputs, from the folder on.
    func names(_ found: FoundInputs) -> [String] {
      found.inputs.map { String($0.name.dropFirst(folder.path.count + 1)) }
    }
  }

  private static let yaml = """
    fail-under: 40
    include: ["*.md", sub]
    exclude: b.md
    drafts:
      - {files: a.md, fail-under: 50}
      - {files: c.md, phrases: [会談]}
      - {files: d.md, profile: news}
      - {files: e.md, rules: {topic-gap: off}}
    """

  @Test("The settings decide which files of folders are drafts, and of named files on request")
  func selection() throws {
    let site = try Site(Self.yaml, "a.md", "b.md", "c.txt", "sub/d.txt")
    let settings = site.settings("")
    #expect(site.names(settings.inputs([site.path()])) == ["a.md", "sub/d.txt"])
    let named = ["a.md", "b.md", "none.md", "none.txt"].map { site.path($0) }
    let all = settings.inputs(named)
    #expect(site.names(all) == ["a.md", "b.md"])
    #expect(all.problems.map(\.name) == [site.path("none.md"), site.path("none.txt")])
    let some = settings.inputs(named, obeysSelection: true)
    #expect(site.names(some) == ["a.md"])
    #expect(some.problems.map(\.name) == [site.path("none.md")])
  }

  @Test("The first path speaks for the run, and standard input has the settings of its name")
  func common() throws {
    let site = try Site(Self.yaml, "a.md")
    #expect(site.settings("").common.failUnder.value == 40)
    // A draft's own entry holds for it, not for the run.
    let named = site.settings("a.md")
    #expect(named.common.failUnder.value == 40)
    #expect(named.settings(of: .file(path: site.path("a.md"))).failUnder.value == 50)
    let piped = RunSettings(.nearest, paths: ["-"], standardInputName: site.path("x.md"))
    #expect(piped.common.failUnder.value == 40)
    #expect(piped.inputs(["-"]).inputs == [.standardInput(name: site.path("x.md"))])
  }

  @Test("What is wrong with a settings file is known as soon as its drafts are")
  func problems() throws {
    let site = try Site("fail-under: 40", "a.md")
    let settings = site.settings("")
    let sub = try Site("fail-under: high", "b.md")
    #expect(settings.lookup.problems.isEmpty)
    _ = settings.inputs([site.path("a.md"), sub.path("b.md")])
    #expect(settings.lookup.problems.count == 1)
  }

  @Test("Drafts that settings speak of and that do not exist are told, whatever is audited")
  func missingDrafts() throws {
    let yaml = """
      exclude: tmp
      drafts:
        - {files: [sub/a.md, "sub/*.md"], profile: news}
        - {files: sup/*.md, profile: news}
        - {files: "{a,b}.txt", profile: news}
        - {files: tmp/**, profile: news}
      """
    let site = try Site(yaml, "sub/a.md", "sub/c.md", "tmp/d.md")
    // A single draft is audited; the others are there all the same.
    let settings = site.settings("sub/c.md")
    _ = settings.inputs([site.path("sub/c.md")])
    #expect(settings.lookup.problems.map(\.position?.line) == [4, 5, 6])
    #expect(
      settings.lookup.problems.map(\.fault) == [
        .noSuchDraft("sup/*.md", nearest: "sub/*.md"), .noSuchDraft("{a,b}.txt", nearest: nil),
        .noSuchDraft("tmp/**", nearest: nil),
      ])
  }

  @Test("Settings may speak of drafts beside their folder")
  func draftsBeside() throws {
    let site = try Site("language: ja", "sub/a.md", "b.md", "conf/c.md")
    try Data("drafts: [{files: ../sub/*.md}, {files: ../suv/*.md}, {files: ../b.md}]".utf8)
      .write(to: site.folder.appending(path: "conf/settings.yml"))
    let settings = RunSettings(
      .file(site.path("conf/settings.yml")), paths: [site.path("b.md")], standardInputName: "")
    _ = settings.inputs([site.path("b.md")])
    #expect(
      settings.lookup.problems.map(\.fault) == [.noSuchDraft("../suv/*.md", nearest: "../sub/*.md")]
    )
  }

  @Test("So are rows of a sheet; of a site's pages one has to be a draft")
  func missingRows() throws {
    func faults(_ sheet: String) throws -> [String] {
      let site = try Site("phrases-file: s.csv", "sub/moving.md", "b.md")
      try Data(sheet.utf8).write(to: site.folder.appending(path: "s.csv"))
      let settings = site.settings("b.md")
      _ = settings.inputs([site.path("b.md")])
      return settings.lookup.problems.map { "\($0.position?.line ?? 0) \($0.fault)" }
    }
    #expect(
      try faults(
        "draft,phrase\nmoving,a\nsub,b\nsub/moving.md,c\nsub/movin.md,d\n*.html,e\nmovign.md,f\n")
        == [
          "5 noSuchDraft(\"sub/movin.md\", nearest: Optional(\"sub/moving.md\"))",
          "6 noSuchDraft(\"*.html\", nearest: nil)",
          "7 noSuchDraft(\"movign.md\", nearest: Optional(\"sub/moving.md\"))",
        ])
    #expect(try faults("url,phrase\n/x/,a\n/moving/,b\n") == [])
    #expect(try faults("url,phrase\n/x/,a\n/y/,b\n") == ["2 noPageIsDraft"])
    #expect(try faults("keyword\na\nb\n") == [])
  }

  @Test("Drafts whose audits are set alike share them, whatever their phrases and criteria are")
  func sharing() throws {
    let site = try Site(Self.yaml)
    let settings = site.settings("")
    let inputs = ["a.md", "c.md", "d.md", "e.md", "f.md"].map { Input.file(path: site.path($0)) }
    var pool = AuditSettingsPool()
    let common = try pool.assignment(for: settings.common)
    let assignments = try pool.assignments(of: inputs, settings)
    let all = try inputs.map { try #require(assignments[$0.name]) }
    #expect(
      all.map { $0.settings.digest == common.settings.digest } == [true, true, false, false, true])
    #expect(all[2].settings.digest != all[3].settings.digest)
    #expect(all[2].settings.audit.profile == .news)
    #expect(all[3].settings.rules["topic-gap"]?.isOn == false)
    #expect(all.map(\.criteria.failUnder) == [50, 40, 40, 40, 40])
    #expect(all.map { $0.phrases.map(\.text) } == [[], ["会談"], [], [], []])
  }

  @Test("Segmenters know the words of their own dictionary")
  func segmenters() throws {
    let worker = try DraftWorker()
    func words(_ dictionary: [String]) throws -> [String] {
      let segmenter = worker.segmenter(with: try dictionary.map { try HouseWord($0) })
      let text = Array("霧ノ湯温泉".utf8)
      let segmentation = segmenter.segment(TextBytes(text))
      return segmentation.words.map {
        let range = segmentation.text.textRange(of: $0.range)
        return String(decoding: text[range], as: UTF8.self)
      }
    }
    let plain = try words([])
    #expect(try words(["霧ノ湯温泉"]) == ["霧ノ湯温泉"])
    #expect(try words(["霧ノ湯|温泉"]) == ["霧ノ湯", "温泉"])
    #expect(try words([]) == plain)
  }
}
