/// Counts the Unicode scalars before a byte offset without reading the whole text for it.
struct ScalarIndex: Sendable {
  /// In bytes: how far apart the offsets are at which the count is kept.
  private static let step = 256
  /// The scalars that start before each multiple of `step`.
  private let counts: [Int32]

  init(_ utf8: [UInt8]) {
    var counts: [Int32] = []
    counts.reserveCapacity(utf8.count / Self.step + 1)
    var count: Int32 = 0
    utf8.withUnsafeBufferPointer { bytes in
      for page in stride(from: 0, to: bytes.count, by: Self.step) {
        counts.append(count)
        var own: UInt16 = 0
        for byte in bytes[page..<min(page + Self.step, bytes.count)] where Self.startsScalar(byte) {
          own += 1
        }
        count += Int32(own)
      }
    }
    self.counts = counts
  }

  /// The scalars of `utf8`, the text that the index was made of, that start before an offset.
  func scalars(before offset: Int, in utf8: [UInt8]) -> Int {
    guard offset > 0 else { return 0 }
    let page = (offset - 1) / Self.step
    return Int(counts[page]) + utf8[(page * Self.step)..<offset].count(where: Self.startsScalar)
  }

  private static func startsScalar(_ byte: UInt8) -> Bool { byte & 0b1100_0000 != 0b1000_0000 }
}
