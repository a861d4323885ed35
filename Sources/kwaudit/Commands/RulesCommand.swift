internal import ArgumentParser
internal import Rules

struct RulesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rules", abstract: "Lists the rules, or explains one.")

  @Argument(help: ArgumentHelp("The id of the rule to explain.", valueName: "id"))
  var id: String?

  @OptionGroup var languageOptions: LanguageOptions

  func run() throws {
    let language = languageOptions.language
    guard let id else {
      Terminal.print(RulePage.list(RuleCatalog.all.map(\.description), in: language))
      return
    }
    guard let rule = RuleCatalog.rule(id) else {
      throw Terminal.failure(unknown(id)[language])
    }
    Terminal.print(RulePage.page(of: rule.description, in: language))
  }

  private func unknown(_ id: String) -> Localized {
    let ids = RuleCatalog.all.map(\.description.id)
    let nearest = ids.min { $0.distance(to: id) < $1.distance(to: id) } ?? ""
    return Localized(
      ja: "「\(id)」というルールはありません。近いものは \(nearest) です。一覧は kwaudit rules で見られます。",
      en: "There is no rule “\(id)”. The nearest is \(nearest); kwaudit rules lists them all.")
  }
}

extension String {
  /// The edit distance of two strings (V. I. Levenshtein, 1966), in characters.
  fileprivate func distance(to other: String) -> Int {
    let other = Array(other)
    var row = Array(0...other.count)
    for (index, character) in self.enumerated() {
      var diagonal = row[0]
      row[0] = index + 1
      for column in other.indices {
        let cost = diagonal + (other[column] == character ? 0 : 1)
        diagonal = row[column + 1]
        row[column + 1] = Swift.min(cost, row[column] + 1, diagonal + 1)
      }
    }
    return row[other.count]
  }
}
