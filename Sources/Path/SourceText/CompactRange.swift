/// A half-open range of offsets in eight bytes, for what a long draft has many of.
@usableFromInline
package struct CompactRange: Hashable, Sendable {
  @usableFromInline let start: UInt32
  @usableFromInline let end: UInt32

  /// - Precondition: the bounds are at least 0 and less than 2 to the power of 32.
  @inlinable
  package init(_ range: Range<Int>) {
    start = UInt32(range.lowerBound)
    end = UInt32(range.upperBound)
  }

  @inlinable package var lowerBound: Int { Int(start) }
  @inlinable package var upperBound: Int { Int(end) }
  @inlinable package var range: Range<Int> { lowerBound..<upperBound }
}
