extension [Range<Int>] {
  /// The ranges in order, one for those with only such units between them or overlapping.
  func joined(in units: [UInt16], across isBetween: (UInt16) -> Bool) -> [Range<Int>] {
    guard count > 1 else { return self }
    var result: [Range<Int>] = []
    for range in sorted(by: { $0.lowerBound < $1.lowerBound }) {
      if let last = result.last,
        last.upperBound >= range.lowerBound
          || units[last.upperBound..<range.lowerBound].allSatisfy(isBetween)
      {
        result[result.count - 1] = last.lowerBound..<Swift.max(last.upperBound, range.upperBound)
      } else {
        result.append(range)
      }
    }
    return result
  }
}
