/// The parts of a phrase's score.
package enum ScorePartID: String, Codable, Sendable, CaseIterable {
  case titleTerms, titleEarly, leadTerms, headingTerms, body, nearness, description, spread

  /// The name in settings, in kebab case: `title-terms`.
  package var name: String {
    rawValue.reduce(into: "") { $0 += $1.isUppercase ? "-" + $1.lowercased() : String($1) }
  }

  /// The part of a name in settings.
  package init?(name: String) {
    guard let id = Self.allCases.first(where: { $0.name == name }) else { return nil }
    self = id
  }
}
