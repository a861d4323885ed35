internal import ArgumentParser
internal import Messages
internal import Rules
internal import Vocabulary

struct RulesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rules",
    _superCommandName: MainCommand.name,
    abstract: Localized(
      ja: "ルールの一覧を表示する。言葉で探すことも、1つの説明を見ることもできる。",
      en: "Lists the rules, finds some by words, or explains one."
    ).help)

  @Argument(
    help: .told(
      ja: "説明を見るルールのID、またはルールを探す言葉。density、見出し など。",
      en: "The id of the rule to explain, or words to find rules by, such as density or 見出し.",
      value: ValueName(ja: "IDか言葉", en: "id-or-words")),
    completion: .list(RuleCatalog.ids.map(\.rawValue)))
  var words: [String] = []

  @Option(
    help: .told(
      ja: "この種類の原稿での深刻度とオプションを示す。article は記事、news はニュース、product は商品ページ、landing はランディングページ。",
      en: "Show the severities and options that a profile has: article, news, product or landing.",
      value: .profile))
  var profile: Profile?

  @OptionGroup var languageOptions: LanguageOptions

  func run() throws {
    let language = languageOptions.language
    do {
      let rules = try RuleCatalog.rules(for: profile ?? .article)
      guard !words.isEmpty else { return try Terminal.print(lines: list(rules, in: language)) }
      let named = words.compactMap { rules[RuleID(rawValue: $0)] }
      if named.count == words.count {
        let pages = named.map { RulePage.page(of: $0, in: profile ?? .article, language) }
        return try Terminal.print(lines: pages.joined(separator: "\n"))
      }
      let found = try found(words.joined(separator: " "), in: rules)
      try Terminal.print(
        lines: found.count == 1
          ? RulePage.page(of: found[0], in: profile ?? .article, language)
          : list(RuleSet(members: found), in: language))
    } catch let error as RuleSettingError {
      throw Terminal.failure(error.message[language])
    }
  }

  private func list(_ rules: RuleSet, in language: Language) -> String {
    let columns = Terminal.isOutputTerminal ? Terminal.width : .max
    return profile.map { RuleList.list(rules, of: $0, in: language, columns: columns) }
      ?? RuleList.list(rules, in: language, columns: columns)
  }

  /// All that have the words in their descriptions.
  /// - Throws: `RuleSettingError` where there is none.
  private func found(_ words: String, in rules: RuleSet) throws -> [RuleSet.Member] {
    let found = RuleSearch.members(of: rules, for: words)
    if found.isEmpty { throw RuleCatalog.unknownRule(words) }
    return found
  }
}

extension Profile: Choice {}
