internal import SourceText

/// For each unit of a text the UTF-8 offset at which its piece starts, then the end.
///
/// A text is made of stretches in which each unit takes as many bytes as the one before it, three for kana and
/// kanji, one for Latin letters: only where these begin is kept.
@usableFromInline
package struct UnitOffsets: RandomAccessCollection, Sendable {
  /// Where a stretch begins, or the last one ends.
  private struct Corner {
    let unit: UInt32
    let offset: UInt32
  }

  private let corners: [Corner]

  /// - Parameter offsets: in order, and none below 0; the end's at least.
  init(_ offsets: UnsafeBufferPointer<Int32>) {
    let end = offsets.count - 1
    corners = withUnsafeTemporaryAllocation(of: Corner.self, capacity: end + 1) { corners in
      var count = 0
      var width: Int32 = -1
      var offset = offsets[0]
      var unit = 0
      while unit < end {
        let next = offsets[unit &+ 1]
        if next &- offset != width {
          corners[count] = Corner(unit: UInt32(unit), offset: UInt32(offset))
          count &+= 1
          width = next &- offset
        }
        offset = next
        unit &+= 1
      }
      corners[count] = Corner(unit: UInt32(end), offset: UInt32(offset))
      return Array(copying: corners, count: count + 1)
    }
  }

  @usableFromInline package var startIndex: Int { 0 }
  @usableFromInline package var endIndex: Int { Int(corners[corners.count - 1].unit) + 1 }

  @usableFromInline
  package subscript(unit: Int) -> Int32 { range(of: unit..<unit).lowerBound }

  /// The offsets at which a range of units begins and at which what follows it does.
  package func range(of units: Range<Int>) -> Range<Int32> {
    corners.withUnsafeBufferPointer { corners in
      func place(_ unit: UInt32, from index: Int) -> UInt32 {
        let start = corners[index]
        if start.unit == unit { return start.offset }
        let end = corners[index + 1]
        return start.offset
          + (end.offset - start.offset) / (end.unit - start.unit) * (unit - start.unit)
      }
      func corner(before unit: UInt32) -> Int {
        corners.partitioningIndex { $0.unit > unit } - 1
      }
      let (lower, upper) = (UInt32(units.lowerBound), UInt32(units.upperBound))
      let first = corner(before: lower)
      // A term is mostly of one script.
      let isOneStretch = first + 1 < corners.count && upper <= corners[first + 1].unit
      let last = isOneStretch ? first : corner(before: upper)
      return Int32(place(lower, from: first))..<Int32(place(upper, from: last))
    }
  }
}
