package import Rules
internal import SourceText
internal import Vocabulary

extension RuleSettingError {
  package var japanese: String {
    switch self {
    case .unknownRule(let rule, let nearest):
      return "「\(rule)」というルールはありません。近いものは \(nearest) です。一覧は kwaudit rules で見られます。"
    case .unknownOption(let name, let rule, nil):
      return "ルール \(rule) にオプションはありません（「\(name)」）。"
    case .unknownOption(let name, let rule, let nearest?):
      return """
        ルール \(rule) に「\(name)」というオプションはありません。近いものは \(nearest) です。\
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

extension SuppressionProblem {
  package var japanese: String {
    switch self {
    case .unknownName(let name, let nearest, let place):
      """
      \(place.line)行\(place.column)列：「kwaudit-\(name)」というコメントはありません。\
      近いものは kwaudit-\(nearest) です。
      """
    case .unknownRule(let rule, let nearest, let place):
      """
      \(place.line)行\(place.column)列：「\(rule)」というルールはありません。近いものは \(nearest) です。\
      理由を書くときは、その前に -- を置いてください。
      """
    }
  }
}
