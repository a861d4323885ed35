internal import SourceText

/// A word of a house dictionary: kept whole, or divided where the house says.
package struct HouseWord: Sendable, Hashable {
  /// Why an entry is not a word.
  package enum Problem: Error, Sendable, Equatable {
    case empty
    /// White space parts words already.
    case whiteSpace
    /// Nothing stands before, after or between dividers.
    case emptyPart
  }

  /// The parts that are words of their own, one for a word that is kept whole.
  package let parts: [String]

  package var text: String { parts.joined() }

  /// Reads `word` (kept whole) or `wo|rd` (divided); `｜` divides as well.
  package init(_ entry: String) throws(Problem) {
    let entry = entry[...].trimmed
    guard !entry.isEmpty else { throw .empty }
    guard !entry.contains(where: \.isWhitespace) else { throw .whiteSpace }
    parts = entry.split(omittingEmptySubsequences: false) { $0 == "|" || $0 == "｜" }
      .map { String($0) }
    guard !parts.contains("") else { throw .emptyPart }
  }
}
