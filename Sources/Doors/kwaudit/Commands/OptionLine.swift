internal import Rules
internal import Vocabulary

/// An option of a rule with its value, beside the one that it has by default.
struct OptionLine {
  let option: RuleOption
  let value: Double
  let standard: Double

  static func lines(of member: RuleSet.Member) -> [OptionLine] {
    let standard = type(of: member.rule).standardValues
    return zip(member.rule.optionValues, standard).map {
      OptionLine(option: $0.option, value: $0.value, standard: $1.value)
    }
  }

  /// 200文字, 200 characters
  func text(in language: Language) -> String { option.text(value)[language] }

  /// What it is by default; `nil` where it is just that.
  func note(in language: Language) -> String? {
    guard value != standard else { return nil }
    let name = Glossary.byDefault.name[language]
    return language == .japanese ? "\(name)は\(standard.figure)" : "\(name) \(standard.figure)"
  }

  /// The values that it can have.
  func range(in language: Language) -> String {
    let low = option.range.lowerBound.decimal(places: 1, isTrimmed: true)
    let high = option.range.upperBound.decimal(places: 1, isTrimmed: true)
    return language == .japanese ? "設定できる値：\(low)〜\(high)" : "\(low) to \(high)"
  }
}

extension Language {
  /// A note in brackets after a word.
  func inBrackets(_ notes: String...) -> String {
    self == .japanese
      ? "（\(notes.joined(separator: "、"))）" : " (\(notes.joined(separator: "; ")))"
  }
}
