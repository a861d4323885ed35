/// A half-open range of UTF-8 bytes in a source file's text.
///
/// A long draft has many of them: each is eight bytes.
@usableFromInline
package struct ByteRange: Hashable, Sendable {
  @usableFromInline let range: CompactRange

  /// - Precondition: `0 <= start <= end`, and `end` is less than 2 to the power of 32.
  @inlinable
  package init(_ start: Int, _ end: Int) {
    precondition(0 <= start && start <= end, "a byte range runs forward")
    range = CompactRange(start..<end)
  }

  @inlinable package var start: Int { range.lowerBound }
  @inlinable package var end: Int { range.upperBound }

  @inlinable package var count: Int { end - start }
  @inlinable package var isEmpty: Bool { start == end }

  @inlinable
  package func contains(_ other: ByteRange) -> Bool { start <= other.start && other.end <= end }

  /// The smallest range that holds both.
  @inlinable
  package func union(_ other: ByteRange) -> ByteRange {
    ByteRange(min(start, other.start), max(end, other.end))
  }

  /// The smallest range that holds all of some ranges, those of unknown place left out; `nil` where
  /// no place is known.
  @inlinable
  package static func union(of ranges: some Sequence<ByteRange?>) -> ByteRange? {
    ranges.reduce(nil as ByteRange?) { whole, range in
      guard let whole, let range else { return whole ?? range }
      return whole.union(range)
    }
  }

  /// Ranges that cover the same bytes, in order and apart from each other.
  package static func merged(_ ranges: [ByteRange]) -> [ByteRange] {
    ranges.sorted().reduce(into: []) { merged, range in
      if let last = merged.last, range.start <= last.end {
        merged[merged.count - 1] = last.union(range)
      } else {
        merged.append(range)
      }
    }
  }
}

extension ByteRange: Comparable {
  @inlinable
  package static func < (a: ByteRange, b: ByteRange) -> Bool {
    (a.start, a.end) < (b.start, b.end)
  }
}
