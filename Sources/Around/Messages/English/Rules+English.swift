package import Rules
internal import SourceText
internal import Vocabulary

extension RuleSettingError {
  package var english: String {
    switch self {
    case .unknownRule(let rule, let nearest):
      return "There is no rule “\(rule)”. \(nearest.guessInEnglish)kwaudit rules lists them all."
    case .unknownOption(let name, let rule, allowed: []):
      return "The rule \(rule) has no options (“\(name)”)."
    case .unknownOption(let name, let rule, let allowed):
      return """
        The rule \(rule) has no option “\(name)”. \(allowed.nearest(to: name).guessInEnglish)\
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

extension String? {
  /// The question whether a name that was probably meant is the one, with a space after it.
  var guessInEnglish: String { map { "Did you mean \($0)? " } ?? "" }
}
