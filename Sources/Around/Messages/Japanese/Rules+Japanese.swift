package import Rules
internal import SourceText
internal import Vocabulary

extension RuleSettingError {
  package var japanese: String {
    switch self {
    case .unknownRule(let rule, let nearest):
      return "「\(rule)」というルールはありません。\(nearest.guessInJapanese)一覧は kwaudit rules で見られます。"
    case .unknownOption(let name, let rule, allowed: []):
      return "ルール \(rule) にオプションはありません（「\(name)」）。"
    case .unknownOption(let name, let rule, let allowed):
      return """
        ルール \(rule) に「\(name)」というオプションはありません。\(allowed.nearest(to: name).guessInJapanese)\
        一覧は kwaudit rules \(rule) で見られます。
        """
    case .notAllowed(let value, let option, let rule):
      let low = option.range.lowerBound.figure
      let high = option.range.upperBound.figure
      return """
        ルール \(rule) の \(option.name) に\(value.figure)は使えません。\
        \(low)から\(high)までの\(option.isWhole ? "整数" : "数")（\(option.unit.name.ja)）で指定してください。
        """
    }
  }
}

extension String? {
  /// The question whether a name that was probably meant is the one.
  var guessInJapanese: String { map { "\($0) のことですか。" } ?? "" }
}
