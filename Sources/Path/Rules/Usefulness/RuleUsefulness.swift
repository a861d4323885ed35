package import Vocabulary

/// What editors, who did not know how kwaudit works, said of a rule's findings in published articles.
package struct RuleUsefulness: Sendable, Equatable {
  /// True, and the article would be changed for them.
  package let useful: Int
  /// True, and not worth a minute.
  package let noise: Int
  /// Not true of the article, or their advice would make it worse.
  package let wrong: Int

  package init(useful: Int, noise: Int, wrong: Int) {
    self.useful = useful
    self.noise = noise
    self.wrong = wrong
  }

  package var findings: Int { useful + noise + wrong }

  /// What is known of a rule; `nil` where it found nothing in these articles.
  package static func of(_ rule: RuleID) -> RuleUsefulness? { table[rule.rawValue] }
}
