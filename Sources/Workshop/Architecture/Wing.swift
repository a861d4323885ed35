/// The floors of the package, the lowest first: a target imports none of a higher one.
package enum Wing: String, CaseIterable, Comparable, Sendable {
  case base = "Base"
  case path = "Path"
  case around = "Around"
  case showing = "Showing"
  case doors = "Doors"
  case workshop = "Workshop"

  /// - Parameter path: `Sources/Base/CICU`, `Tests/Path/WordsTests`.
  init?(ofTargetAt path: String) {
    let folders = path.split(separator: "/")
    guard folders.count == 3, let wing = Wing(rawValue: String(folders[1])) else { return nil }
    self = wing
  }

  package static func < (one: Wing, other: Wing) -> Bool {
    allCases.prefix { $0 != other }.contains(one)
  }
}
