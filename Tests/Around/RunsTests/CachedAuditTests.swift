import Auditing
import Caching
import Foundation
import Inputs
import Phrases
import Reports
import TestSupport
import Testing
import Vocabulary

@testable import Runs

@Suite("Audits with a cache, on all cores")
struct CachedAuditTests {
  /// A folder with drafts and a cache, removed at the end.
  private final class Place {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)

    init() throws {
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(at: folder) }

    func draft(_ name: String, _ text: String) throws -> Input {
      let file = folder.appending(path: name)
      try text.write(to: file, atomically: true, encoding: .utf8)
      return .file(path: file.path)
    }

    func cache() throws -> ResultCache {
      try ResultCache(folder: folder.appending(path: "cache").path)
    }

    var entries: Int {
      let names = try? FileManager.default.contentsOfDirectory(
        atPath: folder.appending(path: "cache").path)
      return names?.count { $0.hasSuffix(".result") } ?? 0
    }
  }

  /// What decides about a result, each part changeable.
  private struct Setup {
    /// What tells settings apart.
    var key = ""
    var criteria = Report.Criteria()
    var phrases: [TargetPhrase] = []
    var encoding: TextEncoding?
    var format: DraftFormat?
    var language = Language.japanese
    var program = Program(version: "1", build: "1")

    var assignment: AuditRun.Assignment {
      get throws {
        AuditRun.Assignment(
          try SharedSettings(key: key), criteria: criteria, phrases: phrases)
      }
    }

    func run(_ cache: ResultCache?, on inputs: [Input] = []) throws -> AuditRun {
      let assignment = try assignment
      return AuditRun(
        AuditRun.Assignment(assignment.settings, criteria: criteria),
        assignments: Dictionary(uniqueKeysWithValues: inputs.map { ($0.name, assignment) }),
        reader: DraftReader(encoding: encoding, format: format), language: language,
        program: program, cache: cache)
    }
  }

  private static func phrase(_ text: String) -> [TargetPhrase] {
    (try? PhraseParser.parse(text, source: .commandLine)).map { [$0] } ?? []
  }

  private static let text = "# 会談の記録\n\n首脳会談で会談した。\n\n## 停戦\n\n停戦の交渉をした。\n"

  @Test("A second run takes its results from the first")
  func takesResults() throws {
    let place = try Place()
    let input = try place.draft("a.md", Self.text)
    let setup = Setup(phrases: Self.phrase("会談 停戦"))
    let fresh = try setup.run(nil, on: [input]).report(on: [input])
    let cold = try setup.run(try place.cache(), on: [input]).report(on: [input])
    #expect(place.entries == 1)
    // The entry is exchanged for another one under the same key: if it shows, it was used.
    var marked = try #require(cold.drafts.first)
    marked.title?.text = "印"
    let run = try setup.run(nil)
    let segmenter = cold.tool.segmenter
    let bytes = Array(Self.text.utf8)
    try place.cache().store(
      marked,
      for: run.key(
        of: bytes, of: input, as: try setup.assignment, segmenter: segmenter))
    let warm = try setup.run(try place.cache(), on: [input]).report(on: [input])
    #expect(cold == fresh)
    #expect(warm.drafts == [marked])
  }

  @Test("A result moves with its draft, and shows its new path")
  func moves() throws {
    let place = try Place()
    let setup = Setup(phrases: Self.phrase("会談"))
    _ = try setup.run(try place.cache()).report(on: [try place.draft("a.md", Self.text)])
    let moved = try place.draft("b.md", Self.text)
    let warm = try setup.run(try place.cache()).report(on: [moved])
    #expect(place.entries == 1)
    #expect(warm == (try setup.run(nil).report(on: [moved])))
  }

  @Test("Whatever decides about a result is part of its key")
  func keys() throws {
    let input = Input.file(path: "a.md")
    func key(
      _ change: (inout Setup) throws -> Void, _ text: String = Self.text, segmenter: String = "s"
    )
      throws -> CacheKey
    {
      var setup = Setup(phrases: Self.phrase("会談 停戦"))
      try change(&setup)
      return try setup.run(nil).key(
        of: Array(text.utf8), of: input, as: try setup.assignment, segmenter: segmenter)
    }
    let keys: [CacheKey] = [
      try key { _ in },
      try key({ _ in }, Self.text + "\n"),
      try key({ _ in }, segmenter: "t"),
      try key { $0.program = Program(version: "2", build: "1") },
      try key { $0.program = Program(version: "1", build: "2") },
      try key { $0.language = .english },
      try key { $0.format = .text },
      try key { $0.encoding = .utf8 },
      try key { $0.phrases = [] },
      try key { $0.phrases = Self.phrase("停戦 会談") },
      try key { $0.phrases = Self.phrase("\"会談\" 停戦") },
      try key { $0.phrases = $0.phrases.map { $0.weighted(3) } },
      try key { $0.phrases += Self.phrase("交渉") },
      try key { $0.phrases = [try PhraseParser.parse("会談 停戦", source: .metadata)] },
      try key { $0.key = "profile: news" },
      try key { $0.key = "profile: landing" },
      try key {
        let synonyms = TermSynonyms(term: Term(text: "会談"), synonyms: [Term(text: "会議")])
        let vocabulary = TermVocabulary(synonyms: [synonyms])
        $0.phrases = $0.phrases.map(vocabulary.applied)
      },
    ]
    #expect(Set(keys).count == keys.count)
    #expect(try key { _ in } == keys[0])
    // Drafts are judged anew in each run.
    #expect(try key { $0.criteria = .init(failOn: .never, failUnder: 60) } == keys[0])
  }

  @Test("Results are kept when the criteria change, and judged by those of the run")
  func criteria() throws {
    let place = try Place()
    let input = try place.draft("a.md", Self.text)
    func passed(_ criteria: Report.Criteria) throws -> Bool {
      let setup = Setup(criteria: criteria, phrases: Self.phrase("会談 停戦"))
      return try setup.run(try place.cache(), on: [input]).report(on: [input]).passed
    }
    #expect(try passed(.init(failOn: .never, failUnder: 0)))
    #expect(try !passed(.init(failOn: .never, failUnder: 100)))
    #expect(try passed(.init(failOn: .never)))
    #expect(place.entries == 1)
  }

  @Test("The format that a name tells is part of the key, the rest of the name is not")
  func names() throws {
    let run = try Setup().run(nil)
    let assignment = try Setup().assignment
    func key(_ name: String) -> CacheKey {
      run.key(of: [0x41], of: .file(path: name), as: assignment, segmenter: "s")
    }
    #expect(key("a.md") != key("a.txt"))
    #expect(key("a.md") != key("a.html"))
    #expect(key("a.md") == key("b/c.markdown"))
    // Braces are expressions in MDX, and .rst is refused where a name without an extension is read.
    #expect(key("a.md") != key("a.mdx"))
    #expect(key("a") != key("a.rst"))
  }

  @Test("On all cores the report is that of one audit after another")
  func parallel() throws {
    let place = try Place()
    var inputs: [Input] = []
    for number in 0..<60 {
      let name = ["md", "html", "txt"][number % 3]
      // Struck-out text, footnotes and tables: what the parser's extensions care for.
      let text = """
        # 第\(number)回の会談

        ~~停戦~~ と会談[^1]。首脳会談は\(number)回目です。

        | 国 | 会談 |
        | --- | --- |
        | 日本 | \(number) |

        [^1]: 停戦の注です。
        """
      inputs.append(
        try place.draft(
          "\(number).\(name)", name == "html" ? "<h1>会談\(number)</h1><p>停戦</p>" : text))
    }
    inputs.insert(.file(path: place.folder.appending(path: "none.md").path), at: 7)
    let setup = Setup(phrases: Self.phrase("会談 停戦"))
    let auditor = try AuditSample.auditor()
    var serial: [DraftReport] = []
    for input in inputs {
      guard let draft = try? DraftReader().draft(input) else { continue }
      serial.append(
        DraftReport(try auditor.audit(draft, phrases: setup.phrases), in: .japanese))
    }
    let judged = Report(
      judging: serial, by: setup.criteria, tool: .init(version: "", segmenter: ""),
      language: .japanese, unreadable: [])
    for _ in 0..<5 {
      let report = try setup.run(nil, on: inputs).report(on: inputs)
      #expect(report.drafts == judged.drafts)
      #expect(report.unreadable.map(\.path) == [inputs[7].name])
    }
  }
}
