/// Counts the Unicode scalars before a byte offset without reading the whole text for it.
struct ScalarIndex: Sendable {
  /// In bytes: how far apart the offsets are at which the count is kept.
  private static let step = 128
  /// The scalars that start before each multiple of `step`.
  private let counts: [Int32]

  init(_ utf8: [UInt8]) {
    var counts: [Int32] = []
    counts.reserveCapacity(utf8.count / Self.step + 1)
    var count: Int32 = 0
    for page in stride(from: 0, to: utf8.count, by: Self.step) {
      counts.append(count)
      count += Int32(Self.scalars(in: page..<min(page + Self.step, utf8.count), of: utf8))
    }
    self.counts = counts
  }

  /// The scalars of `utf8`, the text that the index was made of, that start in a range.
  func scalars(in range: Range<Int>, of utf8: [UInt8]) -> Int {
    range.count <= Self.step
      ? Self.scalars(in: range, of: utf8)
      : scalars(before: range.upperBound, in: utf8) - scalars(before: range.lowerBound, in: utf8)
  }

  private func scalars(before offset: Int, in utf8: [UInt8]) -> Int {
    guard offset > 0 else { return 0 }
    let page = (offset - 1) / Self.step
    return Int(counts[page]) + Self.scalars(in: page * Self.step..<offset, of: utf8)
  }

  /// How many scalars start in a range of no more than a page.
  private static func scalars(in range: Range<Int>, of utf8: [UInt8]) -> Int {
    utf8.withUnsafeBytes { bytes in
      // Bytes that go on with a scalar begin with the bits 10. Eight at a time are counted, each in a byte of
      // its own, which has room for those of a page, and then added up.
      let ones: UInt64 = 0x0101_0101_0101_0101
      var counts: UInt64 = 0
      var offset = range.lowerBound
      while offset + 8 <= range.upperBound {
        let eight = bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
        counts &+= eight >> 7 & ~(eight >> 6) & ones
        offset += 8
      }
      var continuing = Int((counts &* ones) >> 56)
      while offset < range.upperBound {
        if bytes[offset] & 0b1100_0000 == 0b1000_0000 { continuing += 1 }
        offset += 1
      }
      return range.count - continuing
    }
  }
}
