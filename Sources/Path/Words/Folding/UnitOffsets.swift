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
      func add(_ unit: Int) {
        corners[count] = Corner(unit: UInt32(unit), offset: UInt32(offsets[unit]))
        count += 1
      }
      var width: Int32 = -1
      for unit in 0..<end {
        let next = offsets[unit + 1] - offsets[unit]
        if next != width { add(unit) }
        width = next
      }
      add(end)
      return Array(copying: corners, count: count)
    }
  }

  @usableFromInline package var startIndex: Int { 0 }
  @usableFromInline package var endIndex: Int { Int(corners[corners.count - 1].unit) + 1 }

  @usableFromInline
  package subscript(unit: Int) -> Int32 {
    let next = corners.partitioningIndex { Int($0.unit) > unit }
    let start = corners[next - 1]
    if next == corners.count { return Int32(start.offset) }
    let end = corners[next]
    let width = (end.offset - start.offset) / (end.unit - start.unit)
    return Int32(start.offset + width * (UInt32(unit) - start.unit))
  }
}
