internal import Caching
package import Phrases
package import Rules
package import Scoring
internal import Vocabulary
package import Words

/// All that a house sets about audits, target phrases apart; drafts with the same settings share it.
package struct AuditSettings: Sendable {
  package let rules: RuleSet
  package let weights: ScoreWeights
  package let dictionary: [HouseWord]
  package let vocabulary: TermVocabulary
  /// The same for the same settings, and for no others.
  let digest: [UInt8]

  package init(
    rules: RuleSet = .standard, weights: ScoreWeights = .standard,
    dictionary: [HouseWord] = [], vocabulary: TermVocabulary = TermVocabulary()
  ) {
    self.rules = rules
    self.weights = weights
    self.dictionary = dictionary
    self.vocabulary = vocabulary
    var hash = SHA256()
    hash.combine(rules)
    hash.combine(weights)
    hash.combine(dictionary)
    hash.combine(vocabulary)
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
        combine(String(value.bitPattern))
      }
    }
  }

  fileprivate mutating func combine(_ weights: ScoreWeights) {
    for name in ScoreWeights.names {
      combine(name)
      combine(weights[name].map { String($0.bitPattern) } ?? "")
    }
  }

  fileprivate mutating func combine(_ dictionary: [HouseWord]) {
    combine(String(dictionary.count))
    for word in dictionary { combine(word.parts) }
  }

  fileprivate mutating func combine(_ vocabulary: TermVocabulary) {
    combine(String(vocabulary.synonyms.count))
    for entry in vocabulary.synonyms {
      combine([entry.term])
      combine(entry.synonyms)
    }
    combine(String(vocabulary.spelling.count))
    for entry in vocabulary.spelling { combine(entry.all) }
  }
}
