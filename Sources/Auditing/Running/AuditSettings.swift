internal import Caching
package import Phrases
package import Rules
package import Scoring
package import Words

/// All that a house sets about audits, target phrases apart; drafts with the same settings share it.
package struct AuditSettings: Sendable {
  package let rules: RuleSet
  package let weights: ScoreWeights
  package let vocabulary: TermVocabulary
  package let criteria: PassCriteria
  package let dictionary: [HouseWord]
  /// The same for the same settings, and for no others.
  let digest: [UInt8]

  package init(
    rules: RuleSet = .standard, weights: ScoreWeights = .standard,
    vocabulary: TermVocabulary = TermVocabulary(), criteria: PassCriteria = PassCriteria(),
    dictionary: [HouseWord] = []
  ) {
    self.rules = rules
    self.weights = weights
    self.vocabulary = vocabulary
    self.criteria = criteria
    self.dictionary = dictionary
    var hash = SHA256()
    hash.combine(rules)
    hash.combine(weights)
    hash.combine(vocabulary)
    hash.combine(criteria)
    hash.combine(dictionary)
    digest = hash.digest
  }
}

extension SHA256 {
  fileprivate mutating func combine(_ rules: RuleSet) {
    for member in rules.members {
      combine(member.rule.description.id)
      combine(member.severity?.rawValue ?? "")
      for (option, value) in member.rule.optionValues {
        combine(option.name)
        combine(value)
      }
    }
  }

  fileprivate mutating func combine(_ weights: ScoreWeights) {
    for name in ScoreWeights.names {
      combine(name)
      combine(weights[name])
    }
  }

  fileprivate mutating func combine(_ vocabulary: TermVocabulary) {
    combine(String(vocabulary.synonyms.count))
    for entry in vocabulary.synonyms { combine([entry.term] + entry.synonyms) }
    for spelling in vocabulary.spelling { combine(spelling) }
  }

  fileprivate mutating func combine(_ criteria: PassCriteria) {
    combine(criteria.failOn?.rawValue ?? "")
    combine(criteria.failUnder)
  }

  fileprivate mutating func combine(_ words: [HouseWord]) {
    combine(String(words.count))
    for word in words {
      combine(String(word.parts.count))
      for part in word.parts { combine(part) }
    }
  }

  private mutating func combine(_ number: Double?) {
    combine(number.map { String($0.bitPattern) } ?? "")
  }
}
