internal import Words

extension NormalizedText {
  /// The characters of a range, white space apart; a surrogate pair is one. As `characterCount(in:)`, for long ranges:
  /// many units are asked at once.
  func length(of range: Range<Int>) -> Int {
    units[range].withUnsafeBufferPointer { units in
      classes[range].withUnsafeBufferPointer { classes in
        var count: UInt32 = 0
        for index in units.indices {
          let isVisible: UInt32 = classes[index] == .space ? 0 : 1
          let isFirst: UInt32 = UTF16.isTrailSurrogate(units[index]) ? 0 : 1
          count &+= isVisible & isFirst
        }
        return Int(count)
      }
    }
  }
}
