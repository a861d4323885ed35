package import Phrases
package import Vocabulary

/// Drafts that have settings of their own: an entry of `drafts`.
package struct DraftGroup: Sendable {
  /// The key of the drafts' globs.
  static let filesKey = "files"

  package var files: [Glob]
  /// Where each of the globs stands.
  var places: [FilePlace]
  package var settings: Settings
}

/// What is changed about a rule.
package struct RuleChange: Sendable, Equatable {
  /// `nil`: as the rule has it.
  package var severity: RuleLevel?
  package var options: [String: Double]

  package init(severity: RuleLevel? = nil, options: [String: Double] = [:]) {
    self.severity = severity
    self.options = options
  }
}

/// A target phrase of the settings.
package struct PhraseSetting: Sendable, Equatable {
  package var phrase: TargetPhrase
  /// Synonyms that hold for this phrase's terms only.
  package var synonyms: [TermSynonyms] = []
  /// Who names it.
  package var origin: Origin

  package init(_ phrase: TargetPhrase, synonyms: [TermSynonyms] = [], _ origin: Origin) {
    self.phrase = phrase
    self.synonyms = synonyms
    self.origin = origin
  }
}
