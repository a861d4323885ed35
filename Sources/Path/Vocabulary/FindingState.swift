/// How a finding stands beside a baseline.
package enum BaselineState: String, Codable, Sendable, CaseIterable {
  case new
  /// The baseline knows it.
  case unchanged
}

/// What keeps a finding from counting.
package enum SuppressionPlace: String, Codable, Sendable {
  /// A comment in the draft.
  case inSource
}
