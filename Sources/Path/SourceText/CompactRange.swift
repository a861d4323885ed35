/// A half-open range of offsets in eight bytes, for what a long draft has many of.
package struct CompactRange: Hashable, Sendable {
  private let start: UInt32
  private let end: UInt32

  /// - Precondition: the bounds are at least 0 and less than 2 to the power of 32.
  package init(_ range: Range<Int>) {
    start = UInt32(range.lowerBound)
    end = UInt32(range.upperBound)
  }

  package var lowerBound: Int { Int(start) }
  package var upperBound: Int { Int(end) }
  package var range: Range<Int> { lowerBound..<upperBound }
}
