import Messages
import Phrases
import Rules
import Settings
import SourceText
import TestSupport
import Testing
import Vocabulary
import Words

@Suite("Settings files")
struct SettingsReaderTests {
  @Test("Every key is read into its value, with the line that sets it")
  func values() throws {
    let settings = try SettingsSample.read(
      """
      phrases:
        - 引っ越し 見積もり
        - {phrase: 引っ越し "New York" 費用, weight: 2.5, synonyms: {費用: [料金, '"お 値段"']}}
        - 2026
      fail-on: warning
      fail-under: 60.5
      language: ja
      profile: news
      include: "**/*.md"
      exclude: [node_modules, "**/README.md"]
      synonyms:
        費用: [料金, 値段]
      dictionary: [生成AI, 引越|業者]
      spelling:
        サーバー: [サーバ]
      score: {title-terms: 30, spread: 0}
      rules:
        long-sentence: off
        long-section: false
        density-high: {severity: error, options: {over: 2.5, fewest-words: 300}}
      drafts:
        - files: [news/**, "*.txt"]
          phrases: []
          profile: product
          fail-under: 0
          rules: {topic-gap: info}
      """)
    let phrases = settings.phrases
    #expect(phrases.origin == line(1))
    #expect(phrases.value.map(\.phrase.text) == ["引っ越し 見積もり", "引っ越し \"New York\" 費用", "2026"])
    #expect(phrases.value.map(\.origin) == [line(2), line(3), line(4)])
    #expect(phrases.value.map(\.phrase.weight) == [nil, 2.5, nil])
    #expect(phrases.value[0].phrase.source == .settings(name: ".kwaudit.yml", line: 2))
    #expect(
      phrases.value[1].synonyms == [
        TermSynonyms(
          term: Term(text: "費用"),
          synonyms: [Term(text: "料金"), Term(text: "お 値段", isQuoted: true)])
      ])
    #expect(settings.failOn == Setting(.warning, line(5)))
    #expect(settings.failUnder == Setting(60.5, line(6)))
    #expect(settings.language == Setting(.japanese, line(7)))
    #expect(settings.profile == Setting(.news, line(8)))
    #expect(settings.include.value?.map(\.text) == ["**/*.md"])
    #expect(settings.exclude.value.map(\.text) == ["node_modules", "**/README.md"])
    #expect(settings.synonyms.value.map(\.term.text) == ["費用"])
    #expect(settings.dictionary.value.map(\.parts) == [["生成AI"], ["引越", "業者"]])
    #expect(
      settings.spelling.value == [AcceptedSpelling(preferred: "サーバー", accepted: ["サーバ"])])
    #expect(
      settings.score == ["title-terms": Setting(30, line(16)), "spread": Setting(0, line(16))])
    #expect(settings.rules["long-sentence"] == Setting(RuleChange(severity: .off), line(18)))
    #expect(settings.rules["long-section"]?.value == RuleChange(severity: .off))
    #expect(
      settings.rules["density-high"]?.value
        == RuleChange(severity: .error, options: ["over": 2.5, "fewest-words": 300]))
    let group = try #require(settings.drafts.value.first)
    #expect(group.files.map(\.text) == ["news/**", "*.txt"])
    #expect(group.settings.phrases == Setting([], line(23)))
    #expect(group.settings.profile == Setting(.product, line(24)))
    #expect(group.settings.failUnder == Setting(0, line(25)))
    #expect(group.settings.rules["topic-gap"]?.value.severity == .info)
  }

  @Test(
    "Options of rules are checked by name, range and kind",
    arguments: [
      ("ovr: 3", 50, "over"), ("over: 101", 56, "from 0 to 100"),
      ("fewest-words: 2.5", 64, "whole number"), ("over: high", 56, "a number"),
    ])
  func options(option: String, column: Int, words: String) throws {
    let problems = SettingsSample.problems(
      "rules: {density-high: {severity: info, options: {\(option)}}}")
    #expect(problems.count == 1)
    let problem = try #require(problems.first)
    #expect(problem.position?.column == column)
    #expect(problem.text(in: .english).contains(words))
  }

  @Test(
    "The bounds of numbers belong to them",
    arguments: [("0", true), ("100", true), ("-0.1", false), ("100.1", false), ("1e1", true)])
  func bounds(number: String, isRight: Bool) {
    #expect(SettingsSample.problems("fail-under: \(number)").isEmpty == isRight)
  }

  @Test(
    "The encoding and the line ends do not matter",
    arguments: ["phrases: [a b]\r\nfail-under: 50\r\n", "phrases: [a b]\nfail-under: 50"])
  func lineEnds(yaml: String) throws {
    let settings = try SettingsSample.read(yaml)
    #expect(settings.failUnder == Setting(50, line(2)))
  }

  private func line(_ number: Int) -> Origin { .file(name: ".kwaudit.yml", line: number) }
}
