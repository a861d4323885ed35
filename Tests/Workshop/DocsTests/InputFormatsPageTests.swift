import Foundation
import TestSupport
import Testing
import Vocabulary

/// The list of extensions, and those who have to repeat it.
@Suite("Extensions of drafts")
struct InputFormatsPageTests {
  private static func text(_ path: String) throws -> String {
    try String(contentsOf: Fixture.packageFolder.appending(path: path), encoding: .utf8)
  }

  @Test("Each extension tells one thing, whatever its case")
  func distinct() {
    let all = DraftFormat.allExtensions + ForeignFormat.allCases.flatMap(\.extensions)
    #expect(Set(all).count == all.count)
    #expect(all.allSatisfy { !$0.isEmpty && $0 == $0.lowercased() && !$0.contains(".") })
    #expect(DraftFormat.ofFile(name: "a/b.c/D.XHTML") == .html)
    #expect(DraftFormat.ofFile(name: "a.md/b") == nil)
    #expect(DraftFormat.ofFile(name: "a.rst") == nil)
    #expect(DraftFormat.ofFile(name: "md") == nil)
    #expect(ForeignFormat.ofFile(name: "原稿.DOCX") == .wordProcessor)
    #expect(ForeignFormat.ofFile(name: "a.docx.md") == nil)
  }

  @Test("Both hooks of pre-commit take the files that folders give")
  func hooks() throws {
    let lines = try Self.text(".pre-commit-hooks.yaml").split(separator: "\n")
      .filter { $0.hasPrefix("  files: ") }
    let extensions = DraftFormat.allExtensions.joined(separator: "|")
    #expect(lines == Array(repeating: "  files: (?i)\\.(\(extensions))$", count: 2))
  }

  @Test("The READMEs name them", arguments: ["README.md", ".github/README.ja.md"])
  func readme(_ path: String) throws {
    let text = try Self.text(path)
    for format in DraftFormat.allCases {
      let row = format.extensions.map { "`.\($0)`" }.joined(separator: " ")
      #expect(text.contains("\n| \(row) | "), "\(format)")
    }
    let row = try #require(text.split(separator: "\n").first { $0.contains("`.docx`") })
    let named = row.matches(of: #/`\.([a-z]+)`/#).map { String($0.1) }
    #expect(named.count == 5)
    for name in named { #expect(ForeignFormat.ofFile(name: "a.\(name)") != nil) }
  }
}
