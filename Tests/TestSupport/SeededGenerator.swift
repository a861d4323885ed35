/// A random generator whose numbers depend on its seed alone (SplitMix64).
package struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  package init(seed: UInt64) {
    state = seed
  }

  package mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

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
