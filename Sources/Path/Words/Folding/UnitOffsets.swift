/// For each unit of a text the UTF-8 offset at which its piece starts, then the end.
///
/// Most texts are shorter than 64 KB: their offsets take 16 bits.
@usableFromInline
package struct UnitOffsets: RandomAccessCollection, Sendable {
  @usableFromInline let short: [UInt16]
  /// Empty where `short` has the offsets.
  @usableFromInline let long: [Int32]

  /// - Parameter offsets: in order, and none below 0.
  init(_ offsets: UnsafeBufferPointer<Int32>) {
    if offsets.last ?? 0 <= UInt16.max {
      short = withUnsafeTemporaryAllocation(of: UInt16.self, capacity: offsets.count) { short in
        for index in offsets.indices { short[index] = UInt16(truncatingIfNeeded: offsets[index]) }
        return Array(copying: short, count: offsets.count)
      }
      long = []
    } else {
      short = []
      long = Array(offsets)
    }
  }

  @inlinable package var startIndex: Int { 0 }
  @inlinable package var endIndex: Int { long.isEmpty ? short.count : long.count }

  @inlinable
  package subscript(unit: Int) -> Int32 { long.isEmpty ? Int32(short[unit]) : long[unit] }
}
