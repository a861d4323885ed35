/// A block that the server fills in, of which the draft holds no more than the name.
package struct UnreadBlockReport: Codable, Sendable, Equatable {
  /// As WordPress names it: `acf/hero`, `block`, `query`.
  package var name: String
  /// Whether some of the draft's own text may stand in it; parts of the score and findings depend on no
  /// other.
  package var mayHoldText: Bool
  package var line: Int
  package var column: Int
  package var endLine: Int
  package var endColumn: Int
}
