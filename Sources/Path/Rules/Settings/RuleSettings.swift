package import Vocabulary

/// What a house says of the rules: how severe their findings are, and their options.
package struct RuleSettings: Sendable, Equatable {
  package var severities: [RuleID: RuleLevel]
  /// By rule, then by the name of the option.
  package var options: [RuleID: [String: Double]]

  package init(
    severities: [RuleID: RuleLevel] = [:], options: [RuleID: [String: Double]] = [:]
  ) {
    self.severities = severities
    self.options = options
  }
}

/// A setting that no rule can take.
package enum RuleSettingError: Error, Sendable, Equatable {
  case unknownRule(String, nearest: String)
  /// - Parameter nearest: `nil` where the rule has no options.
  case unknownOption(String, rule: RuleID, nearest: String?)
  case notAllowed(Double, option: RuleOption, rule: RuleID)

  /// The id of the rule as the settings name it.
  package var rule: String {
    switch self {
    case .unknownRule(let name, _): name
    case .unknownOption(_, let rule, _), .notAllowed(_, _, let rule): rule.rawValue
    }
  }

  /// The name of the option as the settings name it; `nil` where the rule itself is unknown.
  package var option: String? {
    switch self {
    case .unknownRule: nil
    case .unknownOption(let name, _, _): name
    case .notAllowed(_, let option, _): option.name
    }
  }

  package var message: Localized {
    switch self {
    case .unknownRule(let rule, let nearest):
      return Localized(
        ja: "「\(rule)」というルールはありません。近いものは \(nearest) です。一覧は kwaudit rules で見られます。",
        en: "There is no rule “\(rule)”. The nearest is \(nearest); kwaudit rules lists them all.")
    case .unknownOption(let name, let rule, nil):
      return Localized(
        ja: "ルール \(rule) にオプションはありません（「\(name)」）。",
        en: "The rule \(rule) has no options (“\(name)”).")
    case .unknownOption(let name, let rule, let nearest?):
      return Localized(
        ja: """
          ルール \(rule) に「\(name)」というオプションはありません。近いものは \(nearest) です。\
          一覧は kwaudit rules \(rule) で見られます。
          """,
        en: """
          The rule \(rule) has no option “\(name)”. The nearest is \(nearest); \
          kwaudit rules \(rule) lists them all.
          """)
    case .notAllowed(let value, let option, let rule):
      let low = option.range.lowerBound.figure
      let high = option.range.upperBound.figure
      return Localized(
        ja: """
          ルール \(rule) の \(option.name) に\(value.figure)は使えません。\
          \(low)から\(high)までの\(option.isWhole ? "整数" : "数")（\(option.unit.name.ja)）で指定してください。
          """,
        en: """
          The option \(option.name) of the rule \(rule) cannot be \(value.figure): it takes a \
          \(option.isWhole ? "whole number" : "number") from \(low) to \(high) \
          (\(option.unit.name.en)).
          """)
    }
  }
}
