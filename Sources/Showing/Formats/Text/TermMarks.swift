internal import Reports

/// The sign that stands for each term of a draft's phrases wherever the report has no room for the
/// term itself.
struct TermMarks {
  /// The terms in the order in which phrases name them.
  let terms: [String]
  private let indexes: [String: Int]

  init(_ draft: DraftReport) {
    var terms: [String] = []
    var indexes: [String: Int] = [:]
    let named = draft.phrases.flatMap { $0.terms.map(\.term) } + draft.outline.flatMap(\.terms)
    for term in named where indexes[term] == nil {
      indexes[term] = terms.count
      terms.append(term)
    }
    self.terms = terms
    self.indexes = indexes
  }

  /// Whether each term has a sign of one column.
  var fit: Bool { terms.count <= Self.signs.count }

  /// 1 to 9, then letters from a; where the signs do not suffice, the number of the term.
  func sign(_ index: Int) -> String { fit ? String(Self.signs[index]) : String(index + 1) }

  func sign(of term: String) -> String { indexes[term].map(sign) ?? "" }

  /// One column for each term: its sign where it is used, a dot where it is not.
  func columns(for used: [String]) -> [Span] {
    let used = Set(used.compactMap { indexes[$0] })
    return terms.indices.map { used.contains($0) ? Span(sign($0)) : Span(".", .faint) }
  }

  // More columns than these would push the headings off the screen.
  private static let signs = Array("123456789abcdefghijk")
}
