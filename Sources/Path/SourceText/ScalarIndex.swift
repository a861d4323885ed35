/// Counts the Unicode scalars before a byte offset without reading the whole text for it.
struct ScalarIndex: Sendable {
  /// In bytes: how far apart the offsets are at which the count is kept.
  private static let step = 256
  /// The scalars that start before each multiple of `step`.
  private let counts: [Int32]

  init(_ utf8: [UInt8]) {
    var counts: [Int32] = []
    counts.reserveCapacity(utf8.count / Self.step + 1)
    utf8.withUnsafeBytes { bytes in
      var count = 0
      for start in stride(from: 0, to: bytes.count, by: Self.step) {
        counts.append(Int32(count))
        count += Self.scalars(in: bytes[start..<min(start + Self.step, bytes.count)])
      }
    }
    self.counts = counts
  }

  /// The scalars of `utf8`, the text that the index was made of, that start before an offset.
  func scalars(before offset: Int, in utf8: [UInt8]) -> Int {
    guard offset > 0 else { return 0 }
    let page = (offset - 1) / Self.step
    return Int(counts[page])
      + utf8.withUnsafeBytes { Self.scalars(in: $0[(page * Self.step)..<offset]) }
  }

  /// The scalars that start in some bytes, eight bytes at a time: all but those of the form 10xxxxxx.
  private static func scalars(in bytes: Slice<UnsafeRawBufferPointer>) -> Int {
    let bytes = UnsafeRawBufferPointer(rebasing: bytes)
    var others = 0
    var index = 0
    while index + 8 <= bytes.count {
      let word = bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self)
      others += (word & ~(word << 1) & 0x8080_8080_8080_8080).nonzeroBitCount
      index += 8
    }
    while index < bytes.count {
      if bytes[index] & 0b1100_0000 == 0b1000_0000 { others += 1 }
      index += 1
    }
    return bytes.count - others
  }
}
