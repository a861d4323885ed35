internal import SourceText
package import Vocabulary

/// What each part of the score is worth, and where stuffing caps it, as a house set it.
///
/// However many points the parts are given, they are scaled to add up to 100. A part with no points
/// is left out of the score.
package struct ScoreWeights: Sendable, Equatable {
  /// The points that a part or cap may be given.
  package static let range = 0.0...100.0

  /// The caps, by their names in settings: the most that a phrase scores while a finding of such a severity
  /// accuses it of stuffing.
  private static let namedCaps: [(name: String, severity: Severity)] = [
    ("cap-error", .error), ("cap-warning", .warning),
  ]

  /// As the score's table has them.
  package static let standard = ScoreWeights()

  /// As given, in the order of `ScorePartID.allCases`.
  private var points: [Double]
  /// In the order of `namedCaps`.
  private var caps: [Double?]

  private init() {
    points = ScorePartID.allCases.map { ScoreTable.points(for: $0) }
    caps = Self.namedCaps.map { ScoreTable.limit(for: $0.severity) }
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
  package static let names = ScorePartID.allCases.map(\.name) + namedCaps.map(\.name)

  /// The most that each part earns, scaled so that all parts add up to 100; those that are left out earn nothing.
  package var maxima: [(id: ScorePartID, maximum: Double)] {
    let total = total
    return zip(ScorePartID.allCases, points).map { ($0, 100 * $1 / total) }
  }

  /// The most that a phrase scores while a finding of a severity accuses it of stuffing; `nil` where such
  /// a finding caps nothing.
  package func limit(for severity: Severity) -> Double? {
    Self.namedCaps.firstIndex { $0.severity == severity }.flatMap { caps[$0] }
  }

  /// The weight of a name in settings, as it was given; `nil` where there is none of that name.
  package subscript(name: String) -> Double? {
    if let part = ScorePartID(name: name) { return points[Self.index(of: part)] }
    return Self.indexOfCap(name: name).flatMap { caps[$0] }
  }

  private static func index(of part: ScorePartID) -> Int {
    ScorePartID.allCases.firstIndex(of: part)!
  }

  private static func indexOfCap(name: String) -> Int? { namedCaps.firstIndex { $0.name == name } }

  private var total: Double { points.reduce(0, +) }

  private static func changed(_ changes: [String: Double]) -> ScoreWeights {
    var weights = ScoreWeights.standard
    for (name, value) in changes {
      if let part = ScorePartID(name: name) {
        weights.points[index(of: part)] = value
      } else if let cap = indexOfCap(name: name) {
        weights.caps[cap] = value
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
