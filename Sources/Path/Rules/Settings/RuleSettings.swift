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
  /// - Parameter nearest: the id that was probably meant.
  case unknownRule(String, nearest: String?)
  /// - Parameter allowed: the options that the rule has.
  case unknownOption(String, rule: RuleID, allowed: [String])
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
}
