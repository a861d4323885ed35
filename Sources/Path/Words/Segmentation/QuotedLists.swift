/// Finds enumerations of quotations: 「春の市」、「夏の市」、「秋の市」.
package enum QuotedLists {
  /// The ranges of three quotations or more, each parted from the next by no more than a mark, と or や.
  package static func ranges(in range: Range<Int>, of text: NormalizedText) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var index = range.lowerBound
    while let start = text.units[index..<range.upperBound].firstIndex(where: isOpening) {
      var count = 0
      var end = start
      var next = start
      while next < range.upperBound, isOpening(text.units[next]) {
        guard let closing = closing(of: next, before: range.upperBound, text.units) else {
          // Whatever comes after is within it.
          if count >= fewest { found.append(start..<end) }
          return found
        }
        count += 1
        end = closing + 1
        next = end
        while next < range.upperBound, next - end < widestGap, separators.contains(text.units[next])
        {
          next += 1
        }
      }
      if count >= fewest { found.append(start..<end) }
      index = end
    }
    return found
  }

  private static let fewest = 3
  /// In units: a comma and a space.
  private static let widestGap = 2
  private static let separators = Set("、,・/とや \u{3000}\n".utf16)

  /// 「 or 『.
  private static func isOpening(_ unit: UInt16) -> Bool { unit == 0x300C || unit == 0x300E }

  private static func closing(of opening: Int, before end: Int, _ units: [UInt16]) -> Int? {
    var depth = 0
    for index in opening..<end {
      switch units[index] {
      case 0x300C, 0x300E: depth += 1
      case 0x300D, 0x300F:
        depth -= 1
        if depth == 0 { return index }
      default: break
      }
    }
    return nil
  }
}
