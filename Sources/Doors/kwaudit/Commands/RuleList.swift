internal import Rules
internal import SourceText
internal import Vocabulary

/// What `kwaudit rules` prints: all rules, by group, with their severities and summaries.
enum RuleList {
  /// - Parameter columns: where a line would be longer, summaries have lines of their own.
  static func list(_ rules: RuleSet, in language: Language, columns: Int) -> String {
    list(rules, in: language, columns: columns) { _ in "" } + "\n"
      + RuleUsefulness.explanation[language] + "\n"
  }

  /// With the options of each rule as a profile has them.
  static func list(
    _ rules: RuleSet, of profile: Profile, in language: Language, columns: Int
  ) -> String {
    "\(profile.rawValue): \(profile.summary[language])\n\n"
      + list(rules, in: language, columns: columns) { member in
        let options = OptionLine.lines(of: member)
        let width = options.map(\.option.name.count).max() ?? 0
        return options.map { option in
          let note = option.note(in: language).map { language.inBrackets($0) } ?? ""
          return
            "    \(padded(option.option.name, to: width))  \(option.text(in: language))\(note)\n"
        }.joined()
      }
  }

  private static func list(
    _ rules: RuleSet, in language: Language, columns: Int, details: (RuleSet.Member) -> String
  ) -> String {
    let idWidth = rules.members.map(\.description.id.rawValue.count).max() ?? 0
    let shares = rules.members.map { RuleUsefulness.share(of: $0.description.id) }
    let shareWidth = shares.map(\.count).max() ?? 0
    let severityWidth = rules.members.map(\.severityNames.count).max() ?? 0
    let left = 2 + idWidth + 2 + severityWidth + 2 + shareWidth + 2
    let widest = rules.members.map { DisplayWidth.columns(of: $0.description.summary[language]) }
    let gap = left + (widest.max() ?? 0) > columns ? "\n      " : "  "
    var output = ""
    for group in RuleGroup.allCases {
      let own = rules.members.filter { $0.description.group == group }
      guard !own.isEmpty else { continue }
      output += (output.isEmpty ? "" : "\n") + group.title[language] + "\n"
      for member in own {
        let rule = member.description
        let id = padded(rule.id.rawValue, to: idWidth)
        let severity = padded(member.severityNames, to: severityWidth)
        let share = padded(RuleUsefulness.share(of: rule.id), to: shareWidth)
        output +=
          "  \(id)  \(severity)  \(share)\(gap)\(rule.summary[language])\n" + details(member)
      }
    }
    return output
  }

  private static func padded(_ text: String, to width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - DisplayWidth.columns(of: text)))
  }
}

extension RuleSet.Member {
  /// `error/warning`, `off`.
  var severityNames: String {
    isOn ? severities.map(\.rawValue).joined(separator: "/") : RuleLevel.off.rawValue
  }
}
