/// The UTF-8 bytes of a text, counted from 0: a stretch of an array that may hold more than them, so that a text
/// that stands in its source as it is takes no memory of its own.
@usableFromInline
package struct TextBytes: RandomAccessCollection, Sendable {
  @usableFromInline let array: [UInt8]
  /// In the array.
  @usableFromInline let stretch: CompactRange

  /// - Precondition: the range is one of the array, whose length is less than 2 to the power of 32.
  @inlinable
  package init(_ array: [UInt8], in range: Range<Int>) {
    precondition(range.upperBound <= array.count, "a text ends with its bytes")
    self.array = array
    stretch = CompactRange(range)
  }

  @inlinable
  package init(_ array: [UInt8]) { self.init(array, in: 0..<array.count) }

  @inlinable package var startIndex: Int { 0 }
  @inlinable package var endIndex: Int { stretch.upperBound - stretch.lowerBound }

  @inlinable
  package subscript(index: Int) -> UInt8 {
    precondition(0 <= index && index < endIndex, "a byte stands within its text")
    return array[stretch.lowerBound + index]
  }

  /// The bytes of a range, counted from 0 again.
  @inlinable
  package func part(_ range: Range<Int>) -> TextBytes {
    precondition(0 <= range.lowerBound && range.upperBound <= endIndex, "a part is of its text")
    let start = stretch.lowerBound
    return TextBytes(array, in: start + range.lowerBound..<start + range.upperBound)
  }

  @inlinable
  package func withUnsafeBufferPointer<Result>(
    _ body: (UnsafeBufferPointer<UInt8>) throws -> Result
  ) rethrows -> Result {
    try array.withUnsafeBufferPointer {
      try body(UnsafeBufferPointer(rebasing: $0[stretch.range]))
    }
  }

  @inlinable
  package func withContiguousStorageIfAvailable<Result>(
    _ body: (UnsafeBufferPointer<UInt8>) throws -> Result
  ) rethrows -> Result? {
    try withUnsafeBufferPointer(body)
  }

  /// The first place of a byte from a place on; `nil` where there is none.
  package func firstIndex(of byte: UInt8, from start: Int) -> Int? {
    withUnsafeBufferPointer { $0.firstIndex(of: byte, from: start) }
  }

  /// Whether a byte stands anywhere.
  package func holds(_ byte: UInt8) -> Bool { firstIndex(of: byte, from: 0) != nil }
}
