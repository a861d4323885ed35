// Written by `kwaudit-dev articles --write`; do not edit.

extension RuleUsefulness {
  /// How many articles were read.
  package static let articles = 0

  static let table: [String: RuleUsefulness] = [:]
}
