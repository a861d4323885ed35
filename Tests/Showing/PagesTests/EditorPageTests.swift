import Testing
import Vocabulary

@testable import Pages

@Suite("The page in which drafts are written")
struct EditorPageTests {
  private static func scripts() -> [PageFile] {
    PageFile.all.filter { $0.name.hasSuffix(".js") && $0.name != "page.js" }
  }

  private typealias Pattern = Regex<(Substring, Substring)>

  /// What the first group of a pattern matches in a text.
  private static func found(_ pattern: Pattern, in text: String) -> [String] {
    text.matches(of: pattern).map { String($0.output.1) }
  }

  @Test("each file that it or another file names is an asset", arguments: Language.allCases)
  func assets(_ language: Language) throws {
    let page = EditorPage.html(language: language)
    var wanted = Self.found(/(?:src|href)="\/assets\/([^"]+)"/, in: page)
    #expect(Set(wanted) == ["icon.svg", "page.css", "editor.css", "layers.css", "editor.js"])
    var seen: Set<String> = []
    while let name = wanted.popLast() {
      guard seen.insert(name).inserted else { continue }
      let asset = try #require(EditorPage.asset(named: name), "\(name)")
      let text = String(decoding: asset.bytes, as: UTF8.self)
      #expect(!text.isEmpty)
      wanted += Self.found(/(?:from|import) "\.\/([^"]+)"/, in: text)
      wanted += Self.found(/fetch\("\/assets\/([^"]+)"\)/, in: text)
    }
    // None that nothing asks for.
    let all = PageFile.all.filter { $0.mediaType != nil }.map(\.name)
    #expect(Set(all) == seen.union(["page.js"]))
  }

  @Test(
    "assets have the types that browsers ask for",
    arguments: [
      ("editor.js", "text/javascript; charset=utf-8"), ("page.css", "text/css; charset=utf-8"),
      ("icon.svg", "image/svg+xml"), ("example.md", "text/markdown; charset=utf-8"),
    ])
  func types(_ name: String, _ type: String) {
    #expect(EditorPage.asset(named: name)?.contentType == type)
  }

  @Test(
    "nothing else is an asset",
    arguments: ["", "page", "editor", "editor.mustache", "../page.css", "./page.css", "PAGE.CSS"])
  func others(_ name: String) { #expect(EditorPage.asset(named: name) == nil) }

  @Test("nothing of it is inline", arguments: Language.allCases)
  func inline(_ language: Language) {
    let page = EditorPage.html(language: language)
    #expect(page.hasPrefix("<!DOCTYPE html>\n<html lang=\"\(language.rawValue)\">"))
    #expect(page.matches(of: /<script/).count == 1)
    #expect(page.contains(#"<script type="module" src="/assets/editor.js"></script>"#))
    #expect(page.firstMatch(of: /<style|\sstyle=|\son[a-z]+=|javascript:|https?:/) == nil)
    #expect(page.firstMatch(of: /\{\{|\?\?/) == nil)
  }

  @Test("scripts have the words that they ask for, and no others", arguments: Language.allCases)
  func words(_ language: Language) {
    let page = EditorPage.html(language: language)
    let words = Self.found(/<data value="([^"]+)">[^<]+<\/data>/, in: page)
    #expect(Set(words).count == words.count)
    let scripts = Self.scripts().map(\.text).joined()
    let asked = Self.found(/word\(\s*"([^"]+)"/, in: scripts)
    #expect(Set(asked).subtracting(words).isEmpty)
    // Others are asked for by what a report says, or by one of several names.
    let named = Set(Self.found(/"([A-Za-z]+)"/, in: scripts))
    for word in Set(words).subtracting(asked).subtracting(named) {
      #expect(
        word.wholeMatch(of: /(?:part|from|source|demand|rule|kind)-.+|.+Field|.+Pixels/) != nil,
        "\(word)")
    }
  }

  @Test("scripts find what they look for in the page")
  func elements() {
    let page = EditorPage.html(language: .japanese)
    let ids = Set(Self.found(/\sid="([^"]+)"/, in: page))
    for script in Self.scripts() {
      let sought = Self.found(/(?:find|show)\((?:find\()?"([a-z-]+)"/, in: script.text)
      #expect(Set(sought).isSubset(of: ids), "\(script.name)")
    }
  }
}
