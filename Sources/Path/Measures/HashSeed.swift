enum HashSeed {
  /// Hashes begin anywhere, anew in each run, so that no draft can be written whose words all meet.
  static let ofThisRun = UInt64.random(in: .min ... .max)
}

extension UInt64 {
  /// A hash of which every bit hangs on all bits: the upper half of a product of 128 bits, folded into the
  /// lower, as in wyhash. The factor is 2^64 divided by the golden ratio.
  @inline(__always)
  func mixed(with seed: UInt64) -> UInt64 {
    let product = (self ^ seed).multipliedFullWidth(by: 0x9E37_79B9_7F4A_7C15)
    return product.high ^ product.low
  }
}
