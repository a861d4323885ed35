/// A text with the places that `↓` marked in it.
struct MarkedText {
  struct Place: Hashable, Comparable, CustomStringConvertible {
    /// 1-based.
    let line: Int
    /// 1-based, in Unicode scalars.
    let column: Int

    static func < (a: Self, b: Self) -> Bool { (a.line, a.column) < (b.line, b.column) }

    var description: String { "\(line):\(column)" }
  }

  static let mark: Unicode.Scalar = "↓"

  let text: String
  let places: Set<Place>

  init(_ marked: String) {
    var text = String.UnicodeScalarView()
    var places: Set<Place> = []
    var line = 1
    var column = 1
    for scalar in marked.unicodeScalars {
      if scalar == Self.mark {
        places.insert(Place(line: line, column: column))
        continue
      }
      text.append(scalar)
      if scalar == "\n" {
        line += 1
        column = 1
      } else {
        column += 1
      }
    }
    self.text = String(text)
    self.places = places
  }
}
