package import Rules

/// One part of a phrase's score.
package struct ScorePart: Sendable, Equatable {
  package enum ID: String, Sendable, CaseIterable {
    case titleTerms, titleEarly, headingTerms, bestHeading, leadTerms, leadSentence, body, nearness
    case description, spread

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

  package let id: ID
  /// 0 to `maximum`.
  package let earned: Double
  /// The points of the part; those of all parts add up to 100.
  package let maximum: Double
  /// False where the draft has nothing to check; the part then leaves the maximum.
  package let isChecked: Bool
  /// What was measured, and so why points are missing.
  package let reason: Localized
}
