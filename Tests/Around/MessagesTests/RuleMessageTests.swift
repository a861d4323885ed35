import Messages
import Rules
import TestSupport
import Testing
import Vocabulary

@Suite("Messages on rules")
struct RuleMessageTests {
  @Test(
    "what no rule can take is told with the nearest match",
    arguments: [
      (
        RuleSettings(severities: ["keyword-lists": .off]),
        "There is no rule “keyword-lists”. Did you mean keyword-list? kwaudit rules lists them all."
      ),
      (
        RuleSettings(options: ["long-sentense": ["maximum": 80]]),
        "There is no rule “long-sentense”. Did you mean long-sentence? kwaudit rules lists them all."
      ),
      (
        RuleSettings(severities: ["densty": .off]),
        "There is no rule “densty”. Did you mean density-high? kwaudit rules lists them all."
      ),
      (
        RuleSettings(severities: ["foo": .off]),
        "There is no rule “foo”. kwaudit rules lists them all."
      ),
      (
        RuleSettings(severities: ["xyz": .off]),
        "There is no rule “xyz”. kwaudit rules lists them all."
      ),
      (
        RuleSettings(options: ["density-high": ["ovr": 2]]),
        """
        The rule density-high has no option “ovr”. Did you mean over? \
        kwaudit rules density-high lists them all.
        """
      ),
      (
        RuleSettings(options: ["keyword-list": ["maximum": 2]]),
        "The rule keyword-list has no options (“maximum”)."
      ),
      (
        RuleSettings(options: ["long-sentence": ["maximum": 9]]),
        """
        The option maximum of the rule long-sentence cannot be 9: it takes a whole number from 10 \
        to 10000 (characters).
        """
      ),
      (
        RuleSettings(options: ["long-sentence": ["maximum": 80.5]]),
        """
        The option maximum of the rule long-sentence cannot be 80.5: it takes a whole number from \
        10 to 10000 (characters).
        """
      ),
      (
        RuleSettings(options: ["topic-gap": ["info-over": 100.5]]),
        "The option info-over of the rule topic-gap cannot be 100.5: it takes a number from 0 to 100 (percent)."
      ),
    ])
  func problems(_ settings: RuleSettings, _ message: String) throws {
    let problem = try #require(throws: RuleSettingError.self) {
      try RuleCatalog.rules(for: .article, settings)
    }
    #expect(problem.message.en == message)
    #expect(RuleCatalog.problems(in: settings) == [problem])
    #expect(problem.message.ja.hasSuffix("。") || problem.message.ja.hasSuffix("）。"))
  }

  @Test("problems say in Japanese what is allowed")
  func japanese() {
    let settings = RuleSettings(options: [
      "long-sentence": ["maximum": 9], "topic-gap": ["info": 20],
    ])
    #expect(
      RuleCatalog.problems(in: settings).map(\.message.ja) == [
        "ルール long-sentence の maximum に9は使えません。10から10000までの整数（文字）で指定してください。",
        """
        ルール topic-gap に「info」というオプションはありません。info-over のことですか。\
        一覧は kwaudit rules topic-gap で見られます。
        """,
      ])
  }
}
