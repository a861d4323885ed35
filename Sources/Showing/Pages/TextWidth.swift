internal import SourceText

/// How wide a text is on a search page, in pixels, and where it is cut.
///
/// Half-width characters have the widths of Arial, measured in a browser with Liberation Sans, which has the
/// same; full-width ones are as wide as the type is high.
enum TextWidth {
  /// The widths of U+0020 to U+007E at a size of 1,000 pixels.
  static let ascii: [Double] = [
    278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278,
    556, 556, 556, 556, 556, 556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556,
    1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556, 833, 722, 778,
    667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556,
    333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556,
    556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584,
  ]

  /// Of one character at a size of so many pixels.
  private static func pixels(of scalar: Unicode.Scalar, size: Double) -> Double {
    let index = Int(scalar.value) - 0x20
    if ascii.indices.contains(index) { return ascii[index] * size / 1000 }
    switch DisplayWidth.columns(of: scalar) {
    case 0: return 0
    case 1: return size / 2
    default: return size
    }
  }

  static func pixels(of text: some Sequence<Unicode.Scalar>, size: Double) -> Double {
    text.reduce(0) { $0 + pixels(of: $1, size: size) }
  }

  /// How many scalars of a text are shown in so many pixels, an ellipsis included where not all are.
  static func shown(of text: [Unicode.Scalar], size: Double, limit: Double) -> Int {
    guard pixels(of: text, size: size) > limit else { return text.count }
    var used = size
    return text.prefix { scalar in
      used += pixels(of: scalar, size: size)
      return used <= limit
    }.count
  }
}
