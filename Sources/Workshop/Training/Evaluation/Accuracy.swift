/// How many things a system found, and how many of them are right.
package struct Accuracy: Sendable, Equatable {
  /// Found and right.
  package var right = 0
  /// Found.
  package var found = 0
  /// To be found.
  package var expected = 0

  package init() {}

  package var precision: Double { found == 0 ? 0 : Double(right) / Double(found) }
  package var recall: Double { expected == 0 ? 0 : Double(right) / Double(expected) }
  /// The harmonic mean of precision and recall.
  package var f1: Double {
    found + expected == 0 ? 0 : 2 * Double(right) / Double(found + expected)
  }
}
