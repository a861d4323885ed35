package import Phrases
package import Rules
package import Vocabulary

/// What the command line sets; it beats every settings file.
package struct CommandLineSettings: Sendable {
  /// Empty: the command line names no phrase.
  package var phrases: [TargetPhrase] = []
  package var profile: Profile?
  package var failOn: FailOn?
  package var failUnder: Double?
  package var language: Language?

  package init() {}
}
