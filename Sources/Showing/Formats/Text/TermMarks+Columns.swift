internal import Outcomes

extension TermMarks {
  /// One column for each term: its sign where it is used, a dot where it is not.
  func columns(for used: [String]) -> [Span] {
    let used = Set(used.compactMap(index))
    return terms.indices.map { used.contains($0) ? Span(sign($0)) : Span(".", .faint) }
  }
}
