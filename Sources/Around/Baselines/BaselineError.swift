/// Why a file cannot be used as a baseline.
package enum BaselineError: Error, Sendable, Equatable {
  case notFound
  case unreadable
  /// Marks of a merge that nobody resolved, in a 1-based line.
  case conflict(line: Int)
  case notJSON
  /// JSON, but not of a baseline: the place that is wrong, as in `drafts[2].score`; empty for the
  /// whole.
  case notABaseline(place: String)
  case newerVersion(Int)
  /// A draft that stands in it twice.
  case duplicate(path: String)
}
