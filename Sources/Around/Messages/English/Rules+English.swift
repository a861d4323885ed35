package import Rules
internal import SourceText
internal import Vocabulary

extension RuleSettingError {
  package var english: String {
    switch self {
    case .unknownRule(let rule, let nearest):
      return "There is no rule “\(rule)”. The nearest is \(nearest); kwaudit rules lists them all."
    case .unknownOption(let name, let rule, nil):
      return "The rule \(rule) has no options (“\(name)”)."
    case .unknownOption(let name, let rule, let nearest?):
      return """
        The rule \(rule) has no option “\(name)”. The nearest is \(nearest); \
        kwaudit rules \(rule) lists them all.
        """
    case .notAllowed(let value, let option, let rule):
      let low = option.range.lowerBound.figure
      let high = option.range.upperBound.figure
      return """
        The option \(option.name) of the rule \(rule) cannot be \(value.figure): it takes a \
        \(option.isWhole ? "whole number" : "number") from \(low) to \(high) \
        (\(option.unit.name.en)).
        """
    }
  }
}

extension SuppressionProblem {
  package var english: String {
    switch self {
    case .unknownName(let name, let nearest, let place):
      """
      line \(place.line), column \(place.column): there is no comment “kwaudit-\(name)”. \
      The nearest is kwaudit-\(nearest).
      """
    case .unknownRule(let rule, let nearest, let place):
      """
      line \(place.line), column \(place.column): there is no rule “\(rule)”. The nearest is \
      \(nearest). A reason takes -- before it.
      """
    }
  }
}
