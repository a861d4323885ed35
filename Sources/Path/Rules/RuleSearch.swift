internal import Vocabulary
internal import Words

/// Finds rules by words of a person: in their ids, summaries and reasons, in every language.
package enum RuleSearch {
  /// The members of a set whose descriptions have each of the words, in their order.
  ///
  /// Case and width make no difference. Words are parted by spaces; a text without any finds nothing.
  package static func members(of rules: RuleSet, for sought: String) -> [RuleSet.Member] {
    let words = sought.split(whereSeparator: \.isWhitespace).map { FoldedText(String($0)).units }
    guard !words.isEmpty else { return [] }
    return rules.members.filter { member in
      let searched = FoldedText(text(of: member.description)).units
      return words.allSatisfy { searched.contains($0) }
    }
  }

  private static func text(of rule: RuleDescription) -> String {
    let texts = [rule.group.title, rule.summary, rule.rationale].flatMap { [$0.ja, $0.en] }
    // What stands apart must not be found as one.
    return ([rule.id.rawValue] + texts).joined(separator: "\n")
  }
}
