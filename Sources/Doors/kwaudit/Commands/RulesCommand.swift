internal import ArgumentParser
internal import Messages
internal import Rules
internal import Vocabulary

struct RulesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rules", abstract: "Lists the rules, or explains one.")

  @Argument(
    help: ArgumentHelp("The id of the rule to explain.", valueName: "id"),
    completion: .list(RuleCatalog.ids.map(\.rawValue)))
  var id: String?

  @Option(
    help: ArgumentHelp(
      "Show the severities and options that a profile has: article, news, product or landing."))
  var profile: Profile?

  @OptionGroup var languageOptions: LanguageOptions

  func run() throws {
    let language = languageOptions.language
    do {
      let rules = try RuleCatalog.rules(for: profile ?? .article)
      guard let id else {
        let list =
          profile.map { RuleList.list(rules, of: $0, in: language) }
          ?? RuleList.list(rules, in: language)
        return Terminal.print(list)
      }
      guard let member = rules[RuleID(rawValue: id)] else { throw RuleCatalog.unknownRule(id) }
      Terminal.print(RulePage.page(of: member, in: profile ?? .article, language))
    } catch let error as RuleSettingError {
      throw Terminal.failure(error.message[language])
    }
  }
}

extension Profile: ExpressibleByArgument {}
