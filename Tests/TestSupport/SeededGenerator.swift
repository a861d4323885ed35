internal import Randomness

/// The random generator of tests: its numbers depend on its seed alone.
package struct SeededGenerator: RandomNumberGenerator {
  private var numbers: SplitMix64

  package init(seed: UInt64) { numbers = SplitMix64(seed: seed) }

  package mutating func next() -> UInt64 { numbers.next() }

  /// Up to `count` of the parts in random order, joined; then some bytes' worth of cuts.
  package mutating func text(of parts: [String], upTo count: Int) -> String {
    let length = Int.random(in: 1...count, using: &self)
    var scalars = Array(
      (0..<length).map { _ in parts.randomElement(using: &self) ?? "" }.joined().unicodeScalars)
    for _ in 0..<Int.random(in: 0...3, using: &self) where scalars.count > 1 {
      let start = Int.random(in: 0..<scalars.count, using: &self)
      scalars.removeSubrange(
        start..<min(scalars.count, start + Int.random(in: 1...3, using: &self)))
    }
    var text = ""
    text.unicodeScalars.append(contentsOf: scalars)
    return text
  }
}
