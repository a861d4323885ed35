import Foundation
import TestSupport
import Testing

/// `--since` and `--changed-lines` on real repositories.
@Suite("Changed drafts")
struct ChangeTests {
  private static let long = String(repeating: "あ", count: 310) + "。"

  /// A draft without a description and with two paragraphs, on lines 7 and 11.
  private static func text(_ first: String, _ second: String) -> String {
    "---\ntitle: 会談の話\n---\n\n# 会談\n\n\(first)\n\n## 節\n\n\(second)\n"
  }

  /// What is found about the paragraph on a line where it is `long`.
  private static func findings(line: Int) -> Set<String> {
    ["long-paragraph:\(line)", "long-sentence:\(line)"]
  }

  /// Three drafts whose first paragraph is long, on `main`; the branch `edit` is checked out.
  private func sample() throws -> TestRepository {
    let repository = try TestRepository()
    for name in ["a.md", "b.md", "深い/c 原稿.md"] {
      try repository.write("drafts/\(name)", Self.text(Self.long, "\(name)の文。"))
    }
    try repository.commit()
    try repository.git("switch", "--quiet", "--create", "edit")
    return repository
  }

  @Test("Only drafts are audited that have changed since the branches parted")
  func since() throws {
    let repository = try sample()
    try repository.write("drafts/b.md", "# b\n\n会談です。\n")
    try repository.commit()
    try repository.git("switch", "--quiet", "main")
    try repository.write("drafts/a.md", "# a\n\nmainで変えた。\n")
    try repository.commit()
    try repository.git("switch", "--quiet", "edit")
    #expect(try repository.audited("drafts", "--since", "main") == ["drafts/b.md"])
    try repository.write("drafts/new.md", "# 新\n\n文。\n")
    try repository.write("drafts/深い/c 原稿.md", "# c\n\n未コミット。\n")
    let changed = ["drafts/b.md", "drafts/new.md", "drafts/深い/c 原稿.md"]
    #expect(try repository.audited("drafts", "--since", "main") == changed)
    #expect(try repository.audited("drafts", "--since", "HEAD") == Array(changed.dropFirst()))
    #expect(
      try repository.audited("drafts/b.md", "drafts/a.md", "--since", "main") == ["drafts/b.md"])
    let result = try repository.kwaudit("drafts", "--since", "main", "--format", "csv")
    #expect(
      result.errors == """
        kwaudit: 3 of 4 drafts changed since main, uncommitted changes and untracked files included.

        """)
    #expect(result.status == 0)
  }

  @Test("Where nothing has changed the audit passes")
  func nothing() throws {
    let repository = try sample()
    let result = try repository.kwaudit("drafts", "--since", "main", "--lang", "ja")
    #expect(result.status == 0)
    #expect(result.output.isEmpty)
    #expect(result.errors == "kwaudit: main から変わった原稿：3件中0件（未コミットの変更と未追跡のファイルを含む）。\n")
  }

  @Test("Only findings on changed lines stay, and those about the draft as a whole")
  func changedLines() throws {
    let repository = try sample()
    try repository.write("drafts/a.md", Self.text(Self.long, Self.long))
    let whole: Set = ["description-missing:1"]
    #expect(
      Set(try repository.findings("drafts/a.md"))
        == whole.union(Self.findings(line: 7)).union(Self.findings(line: 11)))
    #expect(
      Set(try repository.findings("drafts", "--since", "main", "--changed-lines"))
        == whole.union(Self.findings(line: 11)))
    let result = try repository.kwaudit(
      "drafts", "--since", "main", "--changed-lines", "--format", "csv")
    #expect(result.errors.hasSuffix("included. Findings left out on other lines: 2.\n"))
  }

  @Test("A finding on a line that has not changed fails nothing; what is left does")
  func passing() throws {
    let repository = try sample()
    let options = ["drafts/a.md", "--since", "HEAD", "--changed-lines", "--fail-on"]
    func status(_ failOn: String) throws -> Int32 {
      try CommandRunner.run(options + [failOn], in: URL(filePath: repository.path)).status
    }
    try repository.write("drafts/a.md", Self.text(Self.long, "変えた。"))
    #expect(try status("warning") == 1)
    #expect(try status("error") == 0)
    let described = Self.text(Self.long, "変えた。").replacing(
      "title:", with: "description: \(String(repeating: "い", count: 90))\ntitle:")
    try repository.write("drafts/a.md", described)
    try repository.commit()
    try repository.write("drafts/a.md", described + "\n終わり。\n")
    #expect(try repository.kwaudit("drafts/a.md", "--fail-on", "info").status == 1)
    #expect(try status("info") == 0)
    try repository.write("drafts/a.md", described + "\n\(Self.long)\n")
    #expect(try status("info") == 1)
  }

  @Test("A renamed draft is compared with what it was")
  func renamed() throws {
    let repository = try sample()
    try repository.git("mv", "drafts/a.md", "drafts/moved.md")
    #expect(try repository.audited("drafts", "--since", "main").isEmpty)
    try repository.write("drafts/moved.md", Self.text(Self.long, "変えました。"))
    #expect(try repository.audited("drafts", "--since", "main") == ["drafts/moved.md"])
    #expect(
      try repository.findings("drafts", "--since", "main", "--changed-lines")
        == ["description-missing:1"])
  }

  @Test("Drafts whose lines git counts otherwise have changed as a whole")
  func otherLines() throws {
    let repository = try sample()
    let text = "# 題\r\r\(Self.long)\r\r文。\r"
    let utf16 = "# 題\n\n\(Self.long)\n\n文。\n"
    try repository.write("cr.md", text)
    try repository.write("utf16.md", Data([0xFF, 0xFE]) + utf16.utf16Bytes)
    try repository.commit()
    try repository.write("cr.md", text + "終わり。\r")
    try repository.write("utf16.md", Data([0xFF, 0xFE]) + (utf16 + "上。\n").utf16Bytes)
    for name in ["cr.md", "utf16.md"] {
      let all = try repository.findings(name)
      #expect(try repository.findings(name, "--since", "HEAD", "--changed-lines") == all, "\(name)")
      #expect(all.contains("long-paragraph:3"))
    }
  }

  @Test("Drafts of several repositories are compared each in its own")
  func severalRepositories() throws {
    let outer = try sample()
    try outer.git("init", "--quiet", "--initial-branch=main", "drafts/inner")
    try outer.write("drafts/inner/d.md", "# d\n\n文。\n")
    try outer.git("-C", "drafts/inner", "add", "--all")
    try outer.git(
      "-C", "drafts/inner", "-c", "user.name=T", "-c", "user.email=t@example.org", "commit",
      "--quiet", "--message", "d")
    #expect(try outer.audited("drafts", "--since", "main").isEmpty)
    try outer.write("drafts/inner/d.md", "# d\n\n変えた。\n")
    #expect(try outer.audited("drafts", "--since", "main") == ["drafts/inner/d.md"])
  }

  @Test("A link to a draft has changed where the draft has, and standard input always")
  func links() throws {
    let repository = try sample()
    try FileManager.default.createSymbolicLink(
      atPath: repository.path + "/link.md", withDestinationPath: "drafts/a.md")
    try repository.commit()
    #expect(try repository.audited("link.md", "--since", "HEAD").isEmpty)
    try repository.write("drafts/a.md", "# a\n\n変えた。\n")
    #expect(try repository.audited("link.md", "--since", "HEAD") == ["link.md"])
    #expect(try repository.audited("-", "--since", "HEAD") == ["<stdin>"])
  }
}

extension String {
  fileprivate var utf16Bytes: Data {
    Data(utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] })
  }
}
