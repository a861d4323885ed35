internal import Caching
package import Rules
package import Scoring
package import Words

/// All that a house sets about audits, target phrases apart; drafts with the same settings share it.
package struct AuditSettings: Sendable {
  package let rules: RuleSet
  package let weights: ScoreWeights
  package let criteria: PassCriteria
  package let dictionary: [HouseWord]
  /// The same for the same settings, and for no others.
  let digest: [UInt8]

  package init(
    rules: RuleSet = .standard, weights: ScoreWeights = .standard,
    criteria: PassCriteria = PassCriteria(), dictionary: [HouseWord] = []
  ) {
    self.rules = rules
    self.weights = weights
    self.criteria = criteria
    self.dictionary = dictionary
    digest = Self.digest(rules, weights, criteria, dictionary)
  }

  private static func digest(
    _ rules: RuleSet, _ weights: ScoreWeights, _ criteria: PassCriteria, _ dictionary: [HouseWord]
  ) -> [UInt8] {
    var hash = SHA256()
    for member in rules.members {
      hash.combine(member.rule.description.id)
      hash.combine(member.severity?.rawValue ?? "")
      for (option, value) in member.rule.optionValues {
        hash.combine(option.name)
        hash.combine(String(value.bitPattern))
      }
    }
    for name in ScoreWeights.names {
      hash.combine(name)
      hash.combine(weights[name].map { String($0.bitPattern) } ?? "")
    }
    hash.combine(criteria.failOn?.rawValue ?? "")
    hash.combine(criteria.failUnder.map { String($0.bitPattern) } ?? "")
    for word in dictionary {
      hash.combine(String(word.parts.count))
      for part in word.parts { hash.combine(part) }
    }
    return hash.digest
  }
}
