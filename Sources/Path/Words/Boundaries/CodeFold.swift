/// Codes folded to a number as FNV folds bytes: times a prime, plus the next code.
///
/// That is a polynomial, so that what is between two places follows from the folds up to both (R. M. Karp and
/// M. O. Rabin, "Efficient randomized pattern-matching algorithms", IBM Journal of Research and Development 31, 1987).
struct CodeFold: Sendable {
  private static let prime: UInt64 = 0x100_0000_01B3

  /// The powers of the prime, up to that of the longest stretch that is asked for.
  private let powers: [UInt64]

  init(upTo length: Int) {
    powers = (0..<length).reduce(into: [1]) { powers, _ in
      powers.append(powers[powers.count - 1] &* Self.prime)
    }
  }

  /// The fold of some codes and one more.
  @inline(__always)
  static func adding(_ code: UInt16, to fold: UInt64) -> UInt64 { fold &* prime &+ UInt64(code) }

  /// The fold of a stretch of codes that begins with a seed.
  /// - Parameters:
  ///   - start: the fold of a text up to the stretch.
  ///   - end: the same up to its end.
  @inline(__always)
  func of(_ length: Int, seed: UInt64, from start: UInt64, to end: UInt64) -> UInt64 {
    (seed &- start) &* powers[length] &+ end
  }
}
