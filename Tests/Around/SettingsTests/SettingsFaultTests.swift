import Messages
import Settings
import SourceText
import Testing
import Vocabulary

@Suite("Faults of settings files")
struct SettingsFaultTests {
  /// A settings file with one fault: where it is, and words that its message must hold.
  struct Fault: CustomStringConvertible, Sendable {
    let yaml: String
    let line: Int
    let column: Int
    let words: [String]

    init(_ yaml: String, _ line: Int, _ column: Int, _ words: String...) {
      self.yaml = yaml
      self.line = line
      self.column = column
      self.words = words
    }

    var description: String { yaml }
  }

  @Test(
    "A fault is told with its place, what is allowed and the nearest match",
    arguments: [
      // Keys.
      Fault("phrase: 引っ越し", 1, 1, "phrase", "phrases", "fail-on", "language"),
      Fault("# 設定\n\nfail_under: 60", 3, 1, "fail_under", "fail-under"),
      Fault("phrases: [a]\nphrases: [b]", 2, 1, "phrases", "appears twice"),
      Fault("rules:\n  long-sentence: off\n  long-sentence: info", 3, 3, "appears twice"),
      Fault("- a", 1, 1, "keys with values"),
      Fault("引っ越し", 1, 1, "keys with values"),
      Fault("? [a]\n: b", 1, 3, "key must be a string"),
      // YAML itself.
      Fault("phrases: [a]\nfail-on: [b", 2, 12, "not valid YAML"),
      Fault("phrases: \(String(repeating: "[", count: 2000))", 1, 11, "nested too deeply"),
      Fault("phrases: [a\nfail-on: error", 2, 8, "not valid YAML"),
      Fault("phrases:\n\t- a", 2, 1, "A tab indents the line"),
      Fault("profile: news\n\tlanguage: ja", 2, 1, "A tab indents the line"),
      Fault("profile: news\nlanguage： ja", 2, 9, "full-width one"),
      Fault("profile： news", 1, 8, "full-width one"),
      Fault("rules:\n  long-sentence： off", 2, 16, "full-width one"),
      Fault("profile:news", 1, 8, "no space after the colon"),
      Fault("phrases:\n\u{3000}- a", 2, 1, "A full-width space indents"),
      // Ends of lines in YAML 1.1, and in no editor.
      Fault("# \u{85}\u{2028}\u{2029}\nphrases: [a]\nfail_under: 60", 3, 1, "fail_under"),
      Fault("phrases: [a\u{2028}b, c", 1, 17, "not valid YAML"),
      Fault("phrases: [a]\n---\nphrases: [b]", 2, 1, "not valid YAML"),
      Fault("phrases: *a", 1, 10, "not valid YAML"),
      // Phrases.
      Fault("phrases:", 1, 1, "takes a list of target phrases"),
      Fault("phrases: 引っ越し", 1, 10, "takes a list of target phrases"),
      Fault("phrases:\n  - 引っ越し\n  - [a]", 3, 5, "takes a list of target phrases"),
      Fault("phrases: [引っ越し, '\"費用']", 1, 17, "quotation mark"),
      Fault("phrases: ['、']", 1, 11, "no word"),
      Fault("phrases: [{phrase: a, wieght: 2}]", 1, 23, "wieght", "weight", "synonyms"),
      Fault("phrases: [{weight: 2}]", 1, 11, "phrase"),
      Fault("phrases: [{phrase: a, weight: 0}]", 1, 31, "from 0.1 to 100"),
      Fault("phrases: [{phrase: a, weight: '2'}]", 1, 31, "a number"),
      Fault("phrases: [{phrase: 引っ越し 費用, synonyms: {料金: [値段]}}]", 1, 40, "料金", "引っ越し, 費用"),
      // Drafts.
      Fault("drafts: {files: a}", 1, 9, "a list of settings for some drafts"),
      Fault("drafts:\n  - phrases: [a]", 2, 5, "“files” is missing", "files: drafts/**/*.md"),
      Fault("drafts:\n  - files: a\n    language: ja", 3, 5, "language", "profile, rules"),
      Fault("drafts: [{files: []}]", 1, 18, "one or more globs"),
      // Choices, numbers.
      Fault("fail-on: errors", 1, 10, "errors", "Did you mean error?", "warning, info, never"),
      Fault("fail-on:", 1, 1, "fail-on", "never"),
      Fault("language: japanese", 1, 11, "ja, en"),
      Fault("profile: blog", 1, 10, "article, news, product, landing"),
      Fault("fail-under: 101", 1, 13, "from 0 to 100"),
      Fault("fail-under: sixty", 1, 13, "from 0 to 100"),
      Fault("fail-under: .nan", 1, 13, "from 0 to 100"),
      Fault("fail-under: '60'", 1, 13, "a number"),
      // Rules.
      Fault("rules: [long-sentence]", 1, 8, "rule ids with severities"),
      Fault("rules:\n  long-sentense: off", 2, 3, "long-sentense", "long-sentence"),
      Fault("rules: {long-sentence: on}", 1, 24, "“on”", "off, info, warning, error"),
      Fault("rules: {long-sentence: {level: info}}", 1, 25, "level", "severity, options"),
      Fault("rules: {long-sentence: {severity: high}}", 1, 35, "off, info, warning, error"),
      Fault("rules: {long-sentence: {options: 3}}", 1, 34, "option names with numbers"),
      // Words.
      Fault("synonyms: [費用]", 1, 11, "terms with lists"),
      Fault("synonyms: {費用: 料金}", 1, 16, "a list of one or more terms"),
      Fault("synonyms: {費用: []}", 1, 16, "a list of one or more terms"),
      Fault("synonyms: {費用: [引っ越し 料金]}", 1, 17, "not one term"),
      Fault("synonyms: {引っ越し 費用: [料金]}", 1, 12, "not one term"),
      Fault("dictionary: 生成AI", 1, 13, "a list of words"),
      Fault("dictionary: [生成 AI]", 1, 14, "生成 AI"),
      Fault("dictionary: ['引越||業者']", 1, 14, "引越||業者"),
      Fault("metadata: [a]", 1, 11, "takes"),
      Fault("metadata: {titel: a}", 1, 12, "title"),
      Fault("metadata: {title: []}", 1, 19, "one or more keys"),
      Fault("metadata: {title: [' ']}", 1, 20, "one or more keys"),
      Fault("spelling: {サーバー: サーバ}", 1, 18, "a list of one or more spellings"),
      // Score.
      Fault("score: {titel-terms: 3}", 1, 9, "titel-terms", "title-terms"),
      Fault("score: {title-terms: 101}", 1, 22, "from 0 to 100"),
      Fault(
        "score:\n" + ScorePartID.allCases.map { "  \($0.name): 0\n" }.joined(), 1, 1, "0 points"),
      // Globs.
      Fault("include: [drafts/**.md]", 1, 18, "**", "alone"),
      Fault("exclude: ['[a']", 1, 11, "[ is not closed"),
      Fault("exclude: /drafts", 1, 10, "begins with /"),
      Fault("drafts: [{files: '{a,b'}]", 1, 18, "{ is not closed"),
      Fault("include: [{a: b}]", 1, 11, "one or more globs"),
      // Files.
      Fault("phrases-file: none.csv", 1, 15, "no phrase file", "none.csv"),
      Fault("phrases-file: [a]", 1, 15, "path of a file"),
    ])
  func fault(_ fault: Fault) {
    let problems = SettingsSample.problems(fault.yaml)
    #expect(problems.count == 1)
    guard let problem = problems.first else { return }
    #expect(problem.position == Position(line: fault.line, column: fault.column))
    let message = problem.text(in: .english)
    for word in fault.words { #expect(message.contains(word), "\(message)") }
    // The Japanese message is one of its own and speaks of the same place.
    let japanese = problem.text(in: .japanese)
    #expect(japanese.hasPrefix(".kwaudit.yml:\(fault.line):\(fault.column): "))
    #expect(japanese != message)
    #expect(japanese.contains("。"))
  }

  @Test("Everything that is wrong is told at once, in the order of the file")
  func all() {
    let problems = SettingsSample.problems(
      """
      phrase: 引っ越し
      fail-on: errors
      rules:
        long-sentense: off
        long-section: {severity: hgih}
      drafts:
        - files: "[a"
        - phrases: [a]
      language: jp
      """)
    #expect(problems.map(\.position?.line) == [1, 2, 4, 5, 7, 8, 9])
  }

  @Test("Carets stand under the fault by display width, also in long lines and after tabs")
  func carets() throws {
    let short = try #require(SettingsSample.problems("phrases: [引っ越し, '\"費用']").first)
    #expect(
      short.text(in: .english).hasSuffix(
        """

          1 | phrases: [引っ越し, '"費用']
            |                     ^^^^^^^
        """))
    let filler = String(repeating: "長", count: 100)
    let long = try #require(
      SettingsSample.problems("phrases: [\(filler), '、', \(filler)]").first)
    let lines = long.text(in: .english).split(separator: "\n").suffix(2).map(String.init)
    #expect(lines[0].hasPrefix("  1 | …長"))
    #expect(lines[0].hasSuffix("長…"))
    let caret = try #require(lines[1].firstIndex(of: "^"))
    let before = lines[1][..<caret]
    // "…" is one column and 長 two.
    let shown = try #require(lines[0].firstRange(of: "'、'"))
    let width = lines[0][..<shown.lowerBound].reduce(0) { $0 + ($1 == "長" ? 2 : 1) }
    #expect(before.count == width)
  }

  @Test("Hostile files are refused or read, and never end the program")
  func hostile() {
    let nested = String(repeating: "[", count: 20_000)
    #expect(!SettingsSample.problems("phrases: \(nested)").isEmpty)
    let aliases = (1...30).map { "a\($0): &a\($0) [*a\($0 - 1), *a\($0 - 1)]" }
    let bomb = (["a0: &a0 [x]"] + aliases).joined(separator: "\n")
    #expect(SettingsSample.problems(bomb).map(\.fault) == [.multipliedAliases])
    #expect(!SettingsSample.problems("phrases: [&a *a]").isEmpty)
    #expect(SettingsSample.problems("").isEmpty)
    #expect(SettingsSample.problems("# 注釈だけ\n").isEmpty)
    #expect(SettingsSample.problems("---\n").isEmpty)
    #expect(!SettingsSample.problems("!!binary x").isEmpty)
    #expect(!SettingsSample.problems("\u{0}").isEmpty)
    let braces = String(repeating: "{", count: 100_000)
    #expect(SettingsSample.problems("exclude: \(braces)").map(\.fault) == [.nestedTooDeeply])
    // As a text they are a glob, refused as one and at its place.
    let glob = SettingsSample.problems("exclude: ['\(braces)']").map { $0.text(in: .english) }
    #expect(glob.count == 1)
    #expect(glob.first?.contains(":1:11: ") == true)
    #expect(glob.first?.contains("is not a valid glob") == true)
  }
}
