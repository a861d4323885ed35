package import Reports
internal import Vocabulary

/// The sign that stands for each term of a draft's phrases wherever the report has no room for the
/// term itself.
package struct TermMarks: Sendable {
  /// The terms in the order in which phrases name them.
  package let terms: [String]
  private let indexes: [ByteText: Int]

  package init(_ draft: DraftReport) {
    var terms: [String] = []
    var indexes: [ByteText: Int] = [:]
    func add(_ term: String) {
      if indexes[ByteText(term)] != nil { return }
      indexes[ByteText(term)] = terms.count
      terms.append(term)
    }
    for phrase in draft.phrases {
      for term in phrase.terms { add(term.term) }
    }
    for heading in draft.outline {
      for term in heading.terms { add(term) }
    }
    self.terms = terms
    self.indexes = indexes
  }

  /// Whether each term has a sign of one column.
  package var fit: Bool { terms.count <= Self.signs.count }

  /// 1 to 9, then letters from a; where the signs do not suffice, the number of the term.
  package func sign(_ index: Int) -> String { fit ? String(Self.signs[index]) : String(index + 1) }

  /// Its position in `terms`.
  package func index(of term: String) -> Int? { indexes[ByteText(term)] }

  package func sign(of term: String) -> String { index(of: term).map(sign) ?? "" }

  // More columns than these would push the headings off the screen.
  private static let signs = Array("123456789abcdefghijk")
}
