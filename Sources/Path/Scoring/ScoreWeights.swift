internal import SourceText
package import Vocabulary

/// What each part of the score and each deduction is worth, as a house set it.
///
/// However many points the parts are given, they are scaled to add up to 100. A part with no points
/// is left out of the score.
package struct ScoreWeights: Sendable, Equatable {
  /// The points that a part or deduction may be given.
  package static let range = 0.0...100.0

  /// The name in settings of the most that is taken off a phrase's score.
  package static let largestDeductionName = "largest-deduction"

  /// As the score's table has them.
  package static let standard = ScoreWeights()

  private var parts: [ScorePartID: Double]
  private var deductions: [ScoreDeduction.Kind: Double]
  /// At most this is taken off a phrase's score, in points of 100.
  package private(set) var largestDeduction = ScoreTable.largestDeduction

  private init() {
    parts = ScorePartID.allCases.reduce(into: [:]) { $0[$1] = ScoreTable.points(for: $1) }
    deductions = ScoreDeduction.Kind.allCases.reduce(into: [:]) {
      $0[$1] = ScoreTable.points(for: $1)
    }
  }

  /// The standard weights with some changed, by their names in settings: `title-terms`,
  /// `keyword-list`, `largest-deduction`.
  /// - Throws: the first of the changes' problems.
  package init(changing changes: [String: Double]) throws(ScoreWeightError) {
    if let problem = Self.problems(in: changes).first { throw problem }
    self = Self.changed(changes)
  }

  /// Everything in the changes that is not a weight, by name.
  package static func problems(in changes: [String: Double]) -> [ScoreWeightError] {
    let problems: [ScoreWeightError] = changes.sorted { $0.key < $1.key }.compactMap {
      guard names.contains($0.key) else {
        return .unknownName($0.key, nearest: names.nearest(to: $0.key) ?? "")
      }
      return range.contains($0.value) ? nil : .notAllowed($0.value, name: $0.key)
    }
    guard problems.isEmpty else { return problems }
    return changed(changes).total > 0 ? [] : [.noPoints]
  }

  /// The names in settings: of the parts, of the deductions, and of the largest deduction.
  package static let names =
    ScorePartID.allCases.map(\.name) + ScoreDeduction.Kind.allCases.map(\.rule.rawValue) + [
      largestDeductionName
    ]

  /// The most that a part earns, scaled so that all parts add up to 100.
  package func maximum(of part: ScorePartID) -> Double { 100 * (parts[part] ?? 0) / total }

  /// The points taken off for each finding of a kind that counts.
  package func points(for deduction: ScoreDeduction.Kind) -> Double { deductions[deduction] ?? 0 }

  /// The weight of a name in settings, as it was given; `nil` where there is none of that name.
  package subscript(name: String) -> Double? {
    if name == Self.largestDeductionName { return largestDeduction }
    if let part = ScorePartID(name: name) { return parts[part] }
    return Self.deduction(named: name).flatMap { deductions[$0] }
  }

  private static func deduction(named name: String) -> ScoreDeduction.Kind? {
    ScoreDeduction.Kind.allCases.first { $0.rule.rawValue == name }
  }

  /// In a fixed order: the sum of floating-point numbers depends on it.
  private var total: Double { ScorePartID.allCases.reduce(0) { $0 + (parts[$1] ?? 0) } }

  private static func changed(_ changes: [String: Double]) -> ScoreWeights {
    var weights = ScoreWeights.standard
    for (name, value) in changes {
      if let part = ScorePartID(name: name) {
        weights.parts[part] = value
      } else if let deduction = deduction(named: name) {
        weights.deductions[deduction] = value
      } else if name == largestDeductionName {
        weights.largestDeduction = value
      }
    }
    return weights
  }
}

/// A weight that the score cannot take.
package enum ScoreWeightError: Error, Sendable, Equatable {
  case unknownName(String, nearest: String)
  case notAllowed(Double, name: String)
  /// All parts together have no points.
  case noPoints

  /// The name as the settings give it; `nil` where it is not about one.
  package var name: String? {
    switch self {
    case .unknownName(let name, _), .notAllowed(_, let name): name
    case .noPoints: nil
    }
  }
}
