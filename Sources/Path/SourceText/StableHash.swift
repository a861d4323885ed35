/// A hash of texts that is the same on every machine and in every run.
///
/// FNV-1a with 64 bits (Fowler, Noll, Vo; IETF draft-eastlake-fnv): enough to tell the findings of a
/// project apart, and no defence against texts made to collide.
package struct StableHash: Sendable {
  private var state: UInt64 = 0xCBF2_9CE4_8422_2325

  package init(_ texts: String...) {
    for text in texts { combine(text) }
  }

  /// Adds a text; where one ends and the next begins counts too.
  package mutating func combine(_ text: String) {
    var text = text
    text.withUTF8 { combine($0) }
    // A byte that never stands in UTF-8.
    combine(0xFF)
  }

  /// Adds bytes, without marking where they end.
  package mutating func combine(_ bytes: UnsafeBufferPointer<UInt8>) {
    for byte in bytes { combine(byte) }
  }

  /// The hash as a number.
  package var value: UInt64 { state }

  /// 16 hexadecimal digits.
  package var hexadecimal: String { Self.hexadecimal(self) }

  /// 16 hexadecimal digits of each of some hashes.
  package static func hexadecimal(_ hashes: StableHash...) -> String {
    String(unsafeUninitializedCapacity: 16 * hashes.count) { digits in
      var count = 0
      for hash in hashes {
        var rest = hash.state
        for _ in 0..<16 {
          let digit = UInt8(truncatingIfNeeded: rest &>> 60)
          rest &<<= 4
          digits[count] = digit &+ (digit < 10 ? 0x30 : 0x57)  // 0x57 + 10 is a.
          count += 1
        }
      }
      return count
    }
  }

  private mutating func combine(_ byte: UInt8) {
    state = (state ^ UInt64(byte)) &* 0x100_0000_01B3
  }
}
