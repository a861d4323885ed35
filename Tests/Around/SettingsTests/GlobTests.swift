import Settings
import Testing

@Suite("Globs")
struct GlobTests {
  /// Expected values follow POSIX pathname expansion with bash's globstar and braces.
  @Test(
    "A glob matches the paths it stands for",
    arguments: [
      ("a.md", ["a.md"], ["b.md", "x/a.md", "a.md5"]),
      ("*.md", ["a.md", ".md", "引っ越し.md"], ["a.txt", "x/a.md", "a.md.bak"]),
      ("drafts/*.md", ["drafts/a.md"], ["drafts/x/a.md", "a.md", "old/drafts/a.md"]),
      ("**/*.md", ["a.md", "x/a.md", "x/y/z/a.md"], ["a.txt", "../a.md"]),
      ("drafts/**", ["drafts/a.md", "drafts/x/y.txt"], ["drafts", "draft/a.md", "x/drafts/a.md"]),
      ("drafts/**/a.md", ["drafts/a.md", "drafts/x/a.md", "drafts/x/y/a.md"], ["drafts/x/b.md"]),
      ("**/x/**/y/*", ["x/y/a", "b/x/c/y/d", "x/x/y/y/z"], ["x/y", "y/x/a"]),
      ("**", ["a", "a/b/c"], ["../a"]),
      ("drafts/", ["drafts/a.md", "drafts/x/b.md"], ["drafts", "a.md"]),
      ("drafts", ["drafts", "drafts/a.md", "drafts/x/b.md"], ["x/drafts/a.md", "drafts2/a.md"]),
      ("**/node_modules", ["node_modules/a", "x/node_modules/y/z.md"], ["x/modules/a"]),
      (".", ["a.md", "x/a.md"], ["../a.md"]),
      ("./a/./b.md", ["a/b.md"], ["b.md"]),
      ("a//b.md", ["a/b.md"], ["a"]),
      ("../drafts/*.md", ["../drafts/a.md"], ["drafts/a.md"]),
      ("../**", ["../a.md", "../x/a.md"], ["a.md", "../../a.md"]),
      ("?.md", ["a.md", "東.md", "が.md", "👨‍👩‍👧.md"], ["ab.md", ".md"]),
      ("a*b*c", ["abc", "axbxc", "abbcbc"], ["ab", "acb", "abcd"]),
      ("[ab].md", ["a.md", "b.md"], ["c.md", "ab.md"]),
      ("[!ab].md", ["c.md", "東.md"], ["a.md", ".md"]),
      ("[^ab].md", ["c.md"], ["b.md"]),
      ("[a-c1-3].md", ["b.md", "2.md"], ["d.md", "4.md", "-.md"]),
      ("[a-].md", ["a.md", "-.md"], ["b.md"]),
      ("[{,}].md", ["{.md", ",.md"], ["a.md"]),
      ("[あ-ん].md", ["か.md"], ["カ.md"]),
      ("*.{md,html}", ["a.md", "a.html"], ["a.txt", "a.{md,html}"]),
      ("{a,b/{c,d}}.md", ["a.md", "b/c.md", "b/d.md"], ["b.md", "c.md"]),
      ("a{,b}.md", ["a.md", "ab.md"], ["abb.md"]),
      (#"\*.md"#, ["*.md"], ["a.md"]),
      (#"\[a\]\{b\}.md"#, ["[a]{b}.md"], ["a.md", "ab.md"]),
      // The file's name in NFD, as macOS writes it.
      ("ガ.md", ["カ\u{3099}.md"], ["カ.md"]),
    ] as [(String, [String], [String])])
  func matching(text: String, matched: [String], unmatched: [String]) throws {
    let glob = try Glob(text)
    for path in matched { #expect(glob.matches(names(path)), "\(text) has to match \(path)") }
    for path in unmatched {
      #expect(!glob.matches(names(path)), "\(text) must not match \(path)")
    }
  }

  @Test(
    "A folder is passed over only where nothing in it can be wanted",
    arguments: [
      ("node_modules/**", ["node_modules", "node_modules/x"], ["x", "x/node_modules"]),
      ("**/node_modules/**", ["node_modules", "x/node_modules/y"], ["x"]),
      ("node_modules", ["node_modules", "node_modules/x"], ["x"]),
      ("drafts/*.md", [], ["drafts", "drafts/a"]),
      ("drafts/**/*.md", [], ["drafts", "drafts/a"]),
    ] as [(String, [String], [String])])
  func folders(text: String, covered: [String], others: [String]) throws {
    let glob = try Glob(text)
    for path in covered { #expect(glob.coversFolder(names(path)), "\(text) covers \(path)") }
    for path in others { #expect(!glob.coversFolder(names(path)), "\(text) and \(path)") }
  }

  @Test(
    "What is not a glob is refused at its place",
    arguments: [
      ("", .empty, 0), ("/drafts/*.md", .absolute, 0), ("a[bc.md", .unclosedBracket, 1),
      ("a[]b", .emptyBracket, 1), ("東[z-a]", .backwardRange, 2), ("x{a,b", .unclosedBrace, 1),
      ("a}b", .unopenedBrace, 1), ("drafts/**.md", .doubleStarInName, 7),
      (#"drafts\a.md"#, .strayBackslash, 6), (#"a\"#, .strayBackslash, 1), ("{a,}", .empty, 0),
      (String(repeating: "{", count: 100_000), .tooLong, 20_480),
      (String(repeating: "{", count: 20_000), .nestedTooDeeply, 10),
      (String(repeating: "[", count: 20_000), .unclosedBracket, 0),
      ("{" + String(repeating: "a,", count: 1000) + "}", .tooManyAlternatives, 0),
      ("{a,b}" + String(repeating: "{a,b}", count: 9), .tooManyAlternatives, 45),
      // Few alternatives, each of them long.
      (
        "{" + String(repeating: "a,", count: 99) + "a}" + String(repeating: "b", count: 1000),
        .tooManyAlternatives, 1200
      ),
      ("東" + String(repeating: "\u{3099}", count: 10_000), .tooLong, 0),
    ] as [(String, GlobFault.Kind, Int)])
  func faults(text: String, kind: GlobFault.Kind, offset: Int) {
    let fault = #expect(throws: GlobFault.self) { try Glob(text) }
    #expect(fault?.kind == kind)
    #expect(fault?.offset == offset)
  }

  @Test("Globs as long as people write them are read")
  func length() throws {
    let names = (1...300).map { "原稿\($0).md" }.joined(separator: ",")
    #expect(try Glob("drafts/{\(names)}").matches(["drafts", "原稿300.md"]))
  }

  @Test("Braces that multiply are refused, and stars do not take for ever", .timeLimit(.minutes(1)))
  func harm() throws {
    let braces = String(repeating: "{a,b}", count: 40)
    #expect(throws: GlobFault.self) { try Glob(braces) }
    let stars = try Glob(String(repeating: "*a", count: 200) + "b")
    #expect(!stars.matches([String(repeating: "a", count: 2000)]))
    let folders = try Glob(String(repeating: "**/a/", count: 100) + "b")
    #expect(!folders.matches(Array(repeating: "a", count: 1000)))
  }

  private func names(_ path: String) -> [String] { path.split(separator: "/").map(String.init) }
}
