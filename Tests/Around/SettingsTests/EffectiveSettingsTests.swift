import Auditing
import Drafts
import Foundation
import Phrases
import Rules
import Scoring
import Settings
import SourceText
import TestSupport
import Testing
import Vocabulary
import Words

@Suite("Effective settings")
struct EffectiveSettingsTests {
  private static let yaml = """
    phrases: [共通]
    phrases-file: p.csv
    fail-under: 60
    fail-on: warning
    language: ja
    score: {title-terms: 50}
    rules:
      long-sentence: off
      density-high: {severity: info, options: {over: 2, fewest-uses: 9}}
    drafts:
      - files: news/**
        profile: news
        fail-under: 70
        rules: {density-high: {options: {over: 1}}, long-sentence: error}
      - files: "**/own.md"
        phrases: [自分]
      - files: news/low.md
        fail-under: 10
        rules: {density-high: error}
    """

  /// The settings of a draft in a folder that holds the file above.
  private func settings(
    of draft: String, _ yaml: String = yaml,
    _ change: (inout Settings) -> Void = { _ in }
  ) throws -> EffectiveSettings {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    defer { try? FileManager.default.removeItem(at: folder) }
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try Data(yaml.utf8).write(to: folder.appending(path: ".kwaudit.yml"))
    let sheet = "draft,phrase,volume\nnews/sheet.md,表 低,1\nnews/sheet.md,表 高,9\n"
    try Data(sheet.utf8).write(to: folder.appending(path: "p.csv"))
    let lookup = SettingsLookup(.nearest)
    change(&lookup.commandLine)
    let settings = lookup.settings(ofDraft: folder.appending(path: draft).path)
    #expect(lookup.problems.isEmpty)
    return settings
  }

  private func line(of origin: Origin) -> Int? {
    if case .file(_, let line) = origin { line } else { nil }
  }

  @Test("Later entries of drafts take precedence over earlier ones, and these over what is common")
  func layers() throws {
    let plain = try settings(of: "a.md")
    #expect(plain.failUnder.value == 60)
    #expect(plain.profile == Setting(.article, .standard))
    #expect(
      try plain.auditSettings().rules.severities == ["long-sentence": .off, "density-high": .info])
    let news = try settings(of: "news/a.md")
    #expect(news.failUnder.value == 70)
    #expect(line(of: news.failUnder.origin) == 13)
    #expect(news.profile.value == .news)
    #expect(
      try news.auditSettings().rules.severities == ["long-sentence": .error, "density-high": .info])
    // Options of one rule are put together.
    #expect(
      try news.auditSettings().rules.options == [
        "density-high": ["over": 1, "fewest-uses": 9]
      ])
    let low = try settings(of: "news/low.md")
    #expect(low.failUnder.value == 10)
    #expect(low.profile.value == .news)
    #expect(try low.auditSettings().rules.severities["density-high"] == .error)
    #expect(
      try low.auditSettings().rules.options == [
        "density-high": ["over": 1, "fewest-uses": 9]
      ])
    #expect(low.failOn.value == .warning)
    #expect(try low.auditSettings().weights["title-terms"] == 50)
    #expect(try low.auditSettings().weights["spread"] == ScoreWeights.standard["spread"])
  }

  @Test("Phrases: the sheet's for the draft first, then the listed; those of an entry replace both")
  func phrases() throws {
    func texts(_ draft: String) throws -> [String] {
      try settings(of: draft).phrases.value.map(\.phrase.text)
    }
    #expect(try texts("a.md") == ["共通"])
    #expect(try texts("news/sheet.md") == ["表 高", "表 低", "共通"])
    #expect(try texts("news/own.md") == ["自分"])
  }

  @Test("The command line takes precedence over every file")
  func commandLine() throws {
    let phrase = try PhraseParser.parse("命令", source: .commandLine)
    let settings = try settings(of: "news/own.md") {
      $0.phrases = Setting([PhraseSetting(phrase, .commandLine)], .commandLine)
      $0.failUnder = Setting(5, .commandLine)
      $0.failOn = Setting(.never, .commandLine)
      $0.profile = Setting(.landing, .commandLine)
      $0.language = Setting(.english, .commandLine)
    }
    #expect(settings.phrases.value.map(\.phrase.text) == ["命令"])
    #expect(settings.phrases.origin == .commandLine)
    #expect(settings.failUnder == Setting(5, .commandLine))
    #expect(settings.failOn == Setting(.never, .commandLine))
    #expect(settings.profile == Setting(.landing, .commandLine))
    #expect(settings.language == Setting(.english, .commandLine))
  }

  @Test("Without a file everything is as by default")
  func standard() throws {
    let settings = SettingsLookup(.nowhere).settings(ofDraft: "a.md")
    #expect(settings.file == nil)
    #expect(settings.phrases.value.isEmpty)
    #expect(settings.profile == Setting(.article, .standard))
    #expect(settings.failOn == Setting(.error, .standard))
    #expect(settings.failUnder == Setting(nil, .standard))
    #expect(settings.language == Setting(nil, .standard))
    #expect(try settings.auditSettings() == AuditSettings())
  }

  @Test("A dictionary of the command line comes after that of the file, its later words")
  func dictionary() throws {
    let words = [try HouseWord("引越業者")]
    let settings = try settings(of: "a.md", "dictionary: [生成AI, 引越|業者]") {
      $0.dictionary = Setting(words, .commandLine)
    }
    #expect(
      settings.dictionary.value.map(\.parts) == [["生成AI"], ["引越", "業者"], ["引越業者"]])
    #expect(try settings.auditSettings().dictionary == settings.dictionary.value)
  }

  @Test("What the audit is given tells settings apart, and nothing else does")
  func auditKey() throws {
    let others = [
      "phrases: [引っ越し]", "fail-on: never", "fail-under: 60", "language: ja",
      "include: '*.md'", "exclude: '*.txt'", "drafts: [{files: b.md, profile: news}]",
      "profile: article", "site-name: []",
    ]
    let changes = [
      "profile: news", "rules: {density-high: off}", "rules: {density-high: info}",
      "rules: {density-high: {options: {over: 2.5}}}",
      "rules: {density-high: {options: {over: 2.25}}}",
      "drafts: [{files: a.md, profile: product}]",
      "score: {title-terms: 1}", "score: {cap-error: 1}", "score: {cap-warning: 1}",
      "synonyms: {会談: [首脳会議]}", "synonyms: {会談: [会議]}", "synonyms: {停戦: [会議]}",
      "synonyms: {会談: [首脳 会議]}".replacing("首脳 会議", with: "'\"首脳 会議\"'"),
      "synonyms: {会談: ['\"会議\"']}",
      "spelling: {会談: [會談]}", "spelling: {會談: [会談]}", "spelling: {会談: [會談, 會議]}",
      "dictionary: [会談]", "dictionary: [会|談]", "dictionary: [会談, 停戦]",
      "dictionary: [停戦, 会談]",
      "metadata: {title: a}", "metadata: {title: [a, b]}", "metadata: {description: a}",
      "metadata: {phrases: a}", "site-name: a", "site-name: [a, b]",
      "drafts: [{files: a.md, site-name: b}]",
    ]
    let standard = try settings(of: "a.md", "")
    for yaml in others {
      let other = try settings(of: "a.md", yaml)
      #expect(other.auditKey == standard.auditKey, "\(yaml)")
      #expect(try other.auditSettings() == AuditSettings(), "\(yaml)")
    }
    var keys: [String: String] = [standard.auditKey: "nothing"]
    for yaml in changes {
      let changed = try settings(of: "a.md", yaml)
      #expect(try changed.auditSettings() != AuditSettings(), "\(yaml)")
      let same = keys.updateValue(yaml, forKey: changed.auditKey)
      #expect(same == nil, "\(yaml)")
    }
  }

  @Test("Printed settings are a settings file that sets the same")
  func yaml() throws {
    let yaml = """
      phrases:
        - "C#: 入門, [初級]"
        - {phrase: '"New York" 家賃', weight: 0.5, synonyms: {家賃: [賃料, '"月 額"']}}
        - "off"
        - "2026"
      fail-under: 55.5
      synonyms: {"#1": ["a: b"]}
      dictionary: [引越|業者]
      spelling: {"C#": ["c #"]}
      rules: {density-high: {severity: info, options: {over: 2.5}}, topic-gap: off}
      score: {spread: 0}
      metadata: {title: [page.heading], phrases: ["a: b", c]}
      site-name: ["くらし: 窓", KURASHI]
      """
    // A term with a space has to be quoted.
    let quoted = yaml.replacing("[\"a: b\"]", with: "['\"a: b\"']")
    let first = try settings(of: "a.md", quoted)
    let text = first.yaml(of: "a.md", in: .japanese)
    let second = try settings(of: "a.md", text)
    #expect(second.phrases.value.map(\.phrase.terms) == first.phrases.value.map(\.phrase.terms))
    #expect(second.phrases.value.map(\.phrase.weight) == [nil, 0.5, nil, nil])
    #expect(second.phrases.value.map(\.synonyms) == first.phrases.value.map(\.synonyms))
    #expect(second.failUnder.value == 55.5)
    #expect(second.synonyms.value == first.synonyms.value)
    #expect(second.dictionary.value == first.dictionary.value)
    #expect(second.spelling.value == first.spelling.value)
    #expect(second.metadata.value == first.metadata.value)
    #expect(second.siteNames.value == ["くらし: 窓", "KURASHI"])
    #expect(second.metadata.value.phrases == ["a: b", "c"])
    #expect(try second.auditSettings() == first.auditSettings())
  }

  @Test("Any text comes back from the YAML that stands for it", arguments: [1 as UInt64, 2, 3])
  func scalars(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let characters = Array(
      "ab 引 越:#-?,[]{}&*!|>'\"%@`=~<\\\t\u{85}\u{A0}\u{2028}\u{1F600}0.1+eynoff　")
    for _ in 0..<300 {
      let length = Int.random(in: 1...6, using: &generator)
      let text = String(
        (0..<length).map { _ in characters.randomElement(using: &generator) ?? "a" })
      let scalar = YAMLText.scalar(text)
      let source = SourceFile(name: "s.yml", text: "spelling: {x: [\(scalar), z], \(scalar): [y]}")
      // White space alone is not a spelling.
      if text.allSatisfy(\.isWhitespace) || text == "x" { continue }
      let settings = try? SettingsFile(source, folder: SettingsSample.folder).settings
      let spelling = settings?.spelling.value
      let wanted = text.trimmingCharacters(in: .whitespaces.union(.newlines))
      #expect(spelling?.first?.accepted == [wanted, "z"], "seed \(seed): \(scalar)")
      #expect(spelling?.last?.preferred == wanted, "seed \(seed): \(scalar)")
    }
  }
}
