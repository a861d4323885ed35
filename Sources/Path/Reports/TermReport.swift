package import Vocabulary

/// How one term of a phrase is used.
package struct TermReport: Codable, Sendable, Equatable {
  package var term: String
  /// Uses in the title and the main content, whatever their kind.
  package var count: Int
  /// Uses in code, bare lists of target phrases, metadata other than the title, and outside the
  /// main content.
  package var uncounted: Int
  /// Counted uses × their words ÷ all words read, in percent.
  package var density: Double
  /// Counted uses × their characters ÷ all characters read, in percent.
  package var characterDensity: Double
  /// Counted and uncounted uses by kind: they add up to `count` + `uncounted`.
  package var matches: [MatchKind: Int]
  /// Counted and uncounted uses by place: they add up to `count` + `uncounted`.
  package var places: [UsePlace: Int]
  package var coverage: Coverage

  /// Whether each slot uses the term; a slot that the draft does not have is left out.
  package struct Coverage: Codable, Sendable, Equatable {
    package var title: Bool?
    package var description: Bool?
    package var topHeading: Bool?
    package var lead: Bool?
    /// How many headings of level 2 and 3 use it.
    package var headings = 0
    package var body: Bool?
    package var closing: Bool?
    package var alternativeTexts: Bool?
    package var linkTexts: Bool?
  }
}

/// One use of a term.
package struct OccurrenceReport: Codable, Sendable, Equatable {
  package var term: String
  package var kind: MatchKind
  package var place: UsePlace
  package var counted: Bool
  /// `low` where the segmenter is unsure of an edge that makes it a use.
  package var confidence = Confidence.normal
  package var line: Int
  package var column: Int
  package var endLine: Int
  package var endColumn: Int
  /// As it is spelled in the draft, without markup inside it.
  package var text: String

  /// The field given beside the draft where it is, so that it has no place in the draft; `nil` for a use in the
  /// draft.
  package var field: MetadataField? {
    guard line == endLine, column == endColumn else { return nil }
    switch place {
    case .title: return .title
    case .description: return .description
    default: return nil
    }
  }
}
