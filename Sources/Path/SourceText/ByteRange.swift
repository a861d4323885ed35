/// A half-open range of UTF-8 bytes in a source file's text.
package struct ByteRange: Hashable, Sendable {
  package let start: Int
  package let end: Int

  /// - Precondition: `0 <= start <= end`.
  package init(_ start: Int, _ end: Int) {
    precondition(0 <= start && start <= end, "a byte range runs forward")
    self.start = start
    self.end = end
  }

  package var count: Int { end - start }
  package var isEmpty: Bool { start == end }

  package func contains(_ other: ByteRange) -> Bool { start <= other.start && other.end <= end }

  /// The smallest range that holds both.
  package func union(_ other: ByteRange) -> ByteRange {
    ByteRange(min(start, other.start), max(end, other.end))
  }

  /// The smallest range that holds all of some ranges, those of unknown place left out; `nil` where
  /// no place is known.
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
  package static func < (a: ByteRange, b: ByteRange) -> Bool {
    (a.start, a.end) < (b.start, b.end)
  }
}
