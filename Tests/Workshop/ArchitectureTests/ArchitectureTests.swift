import Architecture
import Foundation
import TestSupport
import Testing

@Suite("The package's targets")
struct ArchitectureTests {
  @Test("This package's stand on lower wings alone, and declare what they import")
  func package() throws {
    let graph = try TargetGraph(packageAt: Fixture.packageFolder)
    #expect(graph.targets.count > 40)
    for fault in graph.faults { Issue.record("\(fault)") }
  }

  /// Words on Drafts, a program on Words and a product, tests of both, and what tests share.
  private static let manifest = """
    {"targets": [
      {"name": "Drafts", "type": "regular", "path": "Sources/Path/Drafts", "dependencies": []},
      {"name": "Words", "type": "regular", "path": "Sources/Path/Words",
       "dependencies": [{"byName": ["Drafts", null]}]},
      {"name": "tool", "type": "executable", "path": "Sources/Doors/tool", "dependencies": [
        {"byName": ["Words", null]}, {"product": ["Yams", "Yams", null, null]}]},
      {"name": "Samples", "type": "regular", "path": "Tests/Samples",
       "dependencies": [{"byName": ["Words", null]}]},
      {"name": "WordsTests", "type": "test", "path": "Tests/Path/WordsTests",
       "dependencies": [{"byName": ["Words", null]}, {"byName": ["Samples", null]}]},
      {"name": "ToolTests", "type": "test", "path": "Tests/Doors/ToolTests",
       "dependencies": [{"byName": ["tool", null]}]}
    ]}
    """

  private static let sources = [
    "Sources/Path/Drafts/Draft.swift": "import Foundation\n\n/// import Words\nstruct Draft {}\n",
    "Sources/Path/Words/Markup/Word.swift": "package import Drafts\n",
    "Sources/Doors/tool/Tool.swift": "@preconcurrency internal import Yams\n",
    "Sources/Doors/tool/Tool+Words.swift": "import struct Words.Word\n",
    "Tests/Samples/Sample.swift": "package import Words\n",
    "Tests/Path/WordsTests/WordTests.swift": "import Samples\n@testable import Words\n",
    "Tests/Doors/ToolTests/ToolTests.swift":
      "import Testing\n\n@Test(\"An import of words\") func f() {}\n",
  ]

  private func faults(
    manifest change: (of: String, to: String) = ("", ""), sources changed: [String: String] = [:]
  ) throws -> [ArchitectureFault] {
    let manifest = Self.manifest.replacing(change.of, with: change.to, maxReplacements: 1)
    return TargetGraph(
      try PackageManifest(json: Data(manifest.utf8)),
      sources: Self.sources.merging(changed) { $1 }
    ).faults
  }

  @Test("Every way of importing is known")
  func sound() throws {
    #expect(try faults() == [])
  }

  @Test(
    "A folder in no target is found",
    arguments: ["Tests/Path/DraftsTests/DraftTests.swift", "Sources/Path/WordsAndMore/Word.swift"])
  func stray(file: String) throws {
    let folder = file.split(separator: "/").dropLast().joined(separator: "/")
    #expect(try faults(sources: [file: ""]) == [.stray(folder: folder)])
  }

  @Test("An undeclared import is found, of the package's modules and of others")
  func undeclared() throws {
    for module in ["Drafts", "CYaml"] {
      let file = "Tests/Path/WordsTests/DraftTests.swift"
      #expect(
        try faults(sources: [file: "import \(module)\n"])
          == [.undeclared(module: module, target: "WordsTests", file: file)])
    }
  }

  @Test("A declared dependency without an import is found")
  func unused() throws {
    #expect(
      try faults(sources: ["Sources/Doors/tool/Tool.swift": ""])
        == [.unused(module: "Yams", target: "tool")])
  }

  @Test("An import of a higher wing is found, of a library's and of a test's")
  func upward() throws {
    #expect(
      try faults(manifest: ("Sources/Path/Drafts", "Sources/Showing/Drafts")).contains(
        .upward(module: "Drafts", target: "Words")))
    #expect(
      try faults(manifest: ("Tests/Path/WordsTests", "Tests/Base/WordsTests")).contains(
        .upward(module: "Words", target: "WordsTests")))
    let file = "Sources/Path/Words/Markup/Word.swift"
    #expect(
      try faults(sources: [file: "import Drafts\nimport Samples\n"]).contains(
        .upward(module: "Samples", target: "Words")))
  }

  @Test("A target outside the wings is found")
  func outsideWings() throws {
    #expect(
      try faults(manifest: ("Sources/Path/Drafts", "Sources/Attic/Drafts")).contains(
        .outsideWings(target: "Drafts", path: "Sources/Attic/Drafts")))
  }
}
