internal import SourceText
package import Vocabulary

/// What each part of the score is worth, and where stuffing caps it, as a house set it.
///
/// However many points the parts are given, they are scaled to add up to 100. A part with no points
/// is left out of the score.
package struct ScoreWeights: Sendable, Equatable {
  /// The points that a part or cap may be given.
  package static let range = 0.0...100.0

  /// The names in settings of the caps: the most that a phrase scores while it is accused of stuffing.
  package static let capNames: [Severity: String] = [.error: "cap-error", .warning: "cap-warning"]

  /// As the score's table has them.
  package static let standard = ScoreWeights()

  private var parts: [ScorePartID: Double]
  private var caps: [Severity: Double]

  private init() {
    parts = ScorePartID.allCases.reduce(into: [:]) { $0[$1] = ScoreTable.points(for: $1) }
    caps = Self.capNames.keys.reduce(into: [:]) { $0[$1] = ScoreTable.limit(for: $1) }
  }

  /// The standard weights with some changed, by their names in settings: `title-terms`,
  /// `cap-error`.
  /// - Throws: the first of the changes' problems.
  package init(changing changes: [String: Double]) throws(ScoreWeightError) {
    if let problem = Self.problems(in: changes).first { throw problem }
    self = Self.changed(changes)
  }

  /// Everything in the changes that is not a weight, by name.
  package static func problems(in changes: [String: Double]) -> [ScoreWeightError] {
    let problems: [ScoreWeightError] = changes.sorted { $0.key < $1.key }.compactMap {
      guard names.contains($0.key) else {
        return .unknownName($0.key, nearest: names.nearest(to: $0.key))
      }
      return range.contains($0.value) ? nil : .notAllowed($0.value, name: $0.key)
    }
    guard problems.isEmpty else { return problems }
    return changed(changes).total > 0 ? [] : [.noPoints]
  }

  /// The names in settings: of the parts, then of the caps.
  package static let names = ScorePartID.allCases.map(\.name) + capNames.values.sorted()

  /// The most that each part earns, scaled so that all parts add up to 100; those that are left out earn nothing.
  package var maxima: [(id: ScorePartID, maximum: Double)] {
    let total = total
    return ScorePartID.allCases.map { ($0, 100 * (parts[$0] ?? 0) / total) }
  }

  /// The most that a phrase scores while a finding of a severity accuses it of stuffing; `nil` where such
  /// a finding caps nothing.
  package func limit(for severity: Severity) -> Double? { caps[severity] }

  /// The weight of a name in settings, as it was given; `nil` where there is none of that name.
  package subscript(name: String) -> Double? {
    if let part = ScorePartID(name: name) { return parts[part] }
    return Self.severity(ofCap: name).flatMap { caps[$0] }
  }

  private static func severity(ofCap name: String) -> Severity? {
    capNames.first { $0.value == name }?.key
  }

  /// In a fixed order: the sum of floating-point numbers depends on it.
  private var total: Double { ScorePartID.allCases.reduce(0) { $0 + (parts[$1] ?? 0) } }

  private static func changed(_ changes: [String: Double]) -> ScoreWeights {
    var weights = ScoreWeights.standard
    for (name, value) in changes {
      if let part = ScorePartID(name: name) {
        weights.parts[part] = value
      } else if let severity = severity(ofCap: name) {
        weights.caps[severity] = value
      }
    }
    return weights
  }
}

/// A weight that the score cannot take.
package enum ScoreWeightError: Error, Sendable, Equatable {
  /// - Parameter nearest: the name that was probably meant.
  case unknownName(String, nearest: String?)
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
