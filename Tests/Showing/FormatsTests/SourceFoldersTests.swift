import Files
import Formats
import Reports
import Testing
import Vocabulary

@Suite("Paths from the root of a repository")
struct SourceFoldersTests {
  /// The path that GitLab is told of an unreadable input.
  private func path(_ path: String, folders: SourceFolders?) -> String? {
    var report = HardReport.empty(language: .english)
    report.unreadable = [.init(path: path, message: "-")]
    let options = RenderOptions(width: 80, usesColor: false, folders: folders)
    let text = ReportFormat.gitlab.render(report, options: options)
    return text.firstMatch(of: /"path" : "(.*)"/).map { String($0.1) }
  }

  @Test(
    "A path in the repository is told from its root",
    arguments: [
      ("a.md", "site/a.md"), ("./a.md", "site/a.md"), ("drafts/../a.md", "site/a.md"),
      ("../a.md", "a.md"), ("/repo/b/c.md", "b/c.md"), ("/repo/./b//c.md", "b/c.md"),
      ("<stdin>", "site/<stdin>"),
    ])
  func inside(given: String, expected: String) {
    let folders = SourceFolders(
      working: NormalPath("/repo/site"), root: NormalPath("/repo"))
    #expect(path(given, folders: folders) == expected)
  }

  @Test(
    "A path outside it stays as it was given",
    arguments: ["../../a.md", "/repository/a.md", "/a.md", "/repo"])
  func outside(given: String) {
    let folders = SourceFolders(
      working: NormalPath("/repo/site"), root: NormalPath("/repo"))
    #expect(path(given, folders: folders) == given)
  }

  @Test(
    "Without folders a path only loses its ./",
    arguments: [("./a.md", "a.md"), (".//./a.md", "a.md"), ("../a.md", "../a.md"), ("./", "./")])
  func unknown(given: String, expected: String) {
    #expect(path(given, folders: nil) == expected)
  }

  @Test("The root of the file system can be the root")
  func top() {
    #expect(
      path("a.md", folders: SourceFolders(working: NormalPath("/"), root: NormalPath("/")))
        == "a.md")
  }

  @Test(
    "URIs are percent-encoded, and only relative ones are based on the root",
    arguments: [
      ("a b.md", "a%20b.md", true), ("100%.md", "100%25.md", true),
      ("a:b?c#d", "a%3Ab%3Fc%23d", true),
      ("記.md", "%E8%A8%98.md", true), ("/tmp/x y.md", "file:///tmp/x%20y.md", false),
      ("A-Z_0.9~/é", "A-Z_0.9~/%C3%A9", true),
    ])
  func uris(given: String, expected: String, isBased: Bool) {
    var report = HardReport.empty(language: .english)
    report.unreadable = [.init(path: given, message: "-")]
    let text = ReportFormat.sarif.render(
      report, options: RenderOptions(width: 80, usesColor: false))
    #expect(text.contains("\"uri\" : \"\(expected)\""))
    #expect(text.contains("\"uriBaseId\"") == isBased)
  }
}
