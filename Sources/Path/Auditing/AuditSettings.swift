package import Drafts
package import Phrases
package import Rules
package import Scoring
package import Words

/// How a house has its drafts audited, target phrases apart.
package struct AuditSettings: Sendable, Equatable {
  package var profile: Profile
  package var rules: RuleSettings
  package var weights: ScoreWeights
  package var dictionary: [HouseWord]
  package var vocabulary: TermVocabulary
  package var metadata: MetadataKeys
  /// What the drafts' site is called, as their titles end.
  package var siteNames: [String]

  package init(
    profile: Profile = .article, rules: RuleSettings = RuleSettings(),
    weights: ScoreWeights = .standard, dictionary: [HouseWord] = [],
    vocabulary: TermVocabulary = TermVocabulary(), metadata: MetadataKeys = .standard,
    siteNames: [String] = []
  ) {
    self.profile = profile
    self.rules = rules
    self.weights = weights
    self.dictionary = dictionary
    self.vocabulary = vocabulary
    self.metadata = metadata
    self.siteNames = siteNames
  }
}
