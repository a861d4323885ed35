import SourceText
import Testing

/// That help is in the language of its reader.
@Suite("Help")
struct HelpTests {
  private static let japanese = ["LC_ALL=ja_JP.UTF-8"]
  private static let screens = ["--help"] + commands.map { "help \($0)" }
  private static let commands = [
    "audit", "words", "find", "rules", "config", "init", "schema", "serve",
  ]

  private static func help(
    _ screen: String, _ more: [String] = [], environment: [String] = []
  ) throws -> String {
    try CommandRunner.run(
      screen.split(separator: " ").map(String.init) + more, environment: environment
    ).output
  }

  /// What a screen says: an overview, an option, what is said below it, each in a line.
  private static func parts(_ screen: String) -> [String] {
    var parts: [(indent: Int, text: String)] = []
    for line in screen.split(separator: "\n", omittingEmptySubsequences: false) {
      let indent = line.prefix { $0 == " " }.count
      let text = line.dropFirst(indent)
      let continues = indent == 26 || indent != 2 && indent == parts.last?.indent
      if continues, !parts.isEmpty, !text.isEmpty, parts[parts.count - 1].text != "" {
        parts[parts.count - 1].text += " " + text
      } else {
        parts.append((indent, String(text)))
      }
    }
    return parts.map(\.text).filter { !$0.isEmpty }
  }

  private static func isJapanese(_ text: String) -> Bool {
    text.replacing(/<[^<>]*>|（(?:値|既定値|値を省くと)：.*/, with: "").contains {
      ("ぁ"..."ヿ").contains($0) || $0 > "一" && $0 < "龥"
    }
  }

  @Test("the commands are all of the program's")
  func all() throws {
    let list = try Self.help("--help").split(separator: "SUBCOMMANDS:\n").last ?? ""
    let names = list.split(separator: "\n").compactMap { $0.wholeMatch(of: #/  ([a-z]+) .*/#) }
      .map { String($0.1) }
    #expect(names == Self.commands)
  }

  @Test("nothing of it is without Japanese for a reader of Japanese", arguments: screens)
  func told(_ screen: String) throws {
    let parts = Self.parts(try Self.help(screen, environment: Self.japanese))
    #expect(parts.count > 6)
    for part in parts where !part.hasPrefix("くわしくは") && !Self.isJapanese(part) {
      Issue.record("\(screen): \(part)")
    }
  }

  @Test(
    "what is English of a screen for others is nowhere in that for a reader of Japanese",
    arguments: screens)
  func nothingLeft(_ screen: String) throws {
    let japanese = try Self.help(screen, environment: Self.japanese)
    let words = /[A-Za-z]+ (?:a|an|and|are|as|for|in|is|of|or|that|the|to) [A-Za-z]+/
    #expect(japanese.firstMatch(of: words) == nil)
    #expect(try Self.help(screen).firstMatch(of: words) != nil)
    #expect(japanese.firstMatch(of: /values: |default/) == nil)
  }

  @Test("lines but those of usage fit 80 columns", arguments: screens)
  func width(_ screen: String) throws {
    for line in try Self.help(screen, environment: Self.japanese).split(separator: "\n")
    where !line.hasPrefix("使い方: ") {
      #expect(DisplayWidth.columns(of: line) <= 80, "\(line)")
    }
  }

  @Test("--lang overrules the environment", arguments: screens)
  func chosen(_ screen: String) throws {
    let command = screen == "--help" ? "help" : screen
    let japanese = try Self.help(command, environment: Self.japanese)
    let english = try Self.help(command)
    #expect(japanese != english)
    #expect(try Self.help(command, ["--lang", "ja"]) == japanese)
    #expect(try Self.help(command, ["--lang=en"], environment: Self.japanese) == english)
  }

  @Test("what manuals are made of is in English wherever it is made, or as --lang says")
  func dump() throws {
    let english = try Self.help("--experimental-dump-help")
    #expect(english.contains("The lowest severity that fails a draft"))
    #expect(try Self.help("--experimental-dump-help", environment: Self.japanese) == english)
    let japanese = try Self.help("--experimental-dump-help", ["--lang", "ja"])
    #expect(japanese.contains("原稿を不合格にする"))
    #expect(!japanese.contains("The lowest severity"))
  }

  @Test("completions are described in the reader's language", arguments: ["fish", "zsh"])
  func completions(_ shell: String) throws {
    let script = "--generate-completion-script \(shell)"
    let english = try Self.help(script)
    #expect(english.contains("The lowest severity that fails a draft"))
    let japanese = try Self.help(script, environment: Self.japanese)
    for text in ["原稿を不合格にする", "バージョンを表示する。", "この説明を表示する。"] {
      #expect(japanese.contains(text), "\(text)")
    }
    #expect(!japanese.contains("Show "))
    #expect(try Self.help(script, ["--lang", "ja"]) == japanese)
    #expect(try Self.help(script, ["--lang=en"], environment: Self.japanese) == english)
  }
}
