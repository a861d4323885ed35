/// Some of a draft's roots: one bit for each that there may be.
struct RootSet {
  private var bits: [UInt64]

  /// None of the roots below a bound.
  init(below bound: Int) { bits = [UInt64](repeating: 0, count: (bound + 63) / 64) }

  @inline(__always)
  func contains(_ root: Int32) -> Bool {
    bits[Int(root) >> 6] & 1 << UInt64(root & 63) != 0
  }

  /// Whether all of some roots are in it.
  @inline(__always)
  func holds(_ roots: ArraySlice<Int32>) -> Bool { roots.allSatisfy { contains($0) } }

  mutating func insert(_ root: Int32) { bits[Int(root) >> 6] |= 1 << UInt64(root & 63) }
}
