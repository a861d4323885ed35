/// What a change of a draft is about that would raise its score.
package enum StepKind: String, Codable, Sendable, CaseIterable {
  /// Findings that accuse the draft of stuffing, while they hold its score down.
  case naturalness
  case title, titleEarly, lead, headings, together, description, spread
}
