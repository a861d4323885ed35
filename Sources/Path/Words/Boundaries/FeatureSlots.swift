/// Which features a model was trained on.
package enum FeatureSet: UInt8, Sendable, CaseIterable {
  /// Character n-grams, ICU's boundaries and tokens.
  case tokens = 1
  /// Those, and the pieces of tokens and of katakana runs.
  case pieces = 2
}

/// Where a feature's weight stands in a table of 2 to the power of `bits` weights.
///
/// A feature is a number; its slot is the top bits of its product with 2^64 divided by the golden
/// ratio (D. E. Knuth, The Art of Computer Programming 3, 6.4). A character n-gram has one base slot
/// and takes the ones that follow it for its other places relative to a boundary, so that one
/// look-up of a cache line serves all boundaries near it.
package struct FeatureSlots: Sendable {
  /// The most slots that one boundary has.
  package static let maxCount = 24

  private let shift: UInt64
  let mask: Int
  private let hasPieces: Bool
  /// Of tokens: the longest has eight characters.
  private let folds = CodeFold(upTo: 8)

  /// - Parameter bits: The size of the table as a power of two, 1 to 32.
  package init(bits: Int, features: FeatureSet = .pieces) {
    shift = UInt64(64 - bits)
    mask = 1 << bits - 1
    hasPieces = features == .pieces
  }

  /// Writes the slots of the boundary before a place to `slots`; returns how many.
  package func fill(
    _ slots: UnsafeMutablePointer<Int32>, at place: Int,
    in places: UnsafeBufferPointer<BoundaryFeatures.Place>
  ) -> Int {
    var count = 0
    func add(_ slot: Int) {
      slots[count] = Int32(truncatingIfNeeded: slot)
      count += 1
    }
    func code(_ offset: Int) -> UInt64 { UInt64(places[place + offset].code) }
    for offset in -3...2 { add((single(code(offset)) + offset + 3) & mask) }
    for offset in -3...1 {
      add((pair(code(offset) << 16 | code(offset + 1)) + offset + 3) & mask)
    }
    for offset in -3...0 {
      let codes = code(offset) << 32 | code(offset + 1) << 16 | code(offset + 2)
      add((triple(codes) + offset + 3) & mask)
    }
    var window: UInt64 = 0
    for offset in -2...2 { Self.move(&window, to: places[place + offset]) }
    forEachBoundaryFeature(at: place, in: places, window, add)
    return count
  }

  // Character n-grams: the base slot of the one that is made of some codes, 16 bits each.

  @inline(__always)
  func single(_ code: UInt64) -> Int { slot(1 << 56 | code) }

  @inline(__always)
  func pair(_ codes: UInt64) -> Int { slot(2 << 56 | codes) }

  @inline(__always)
  func triple(_ codes: UInt64) -> Int { slot(3 << 56 | codes) }

  /// Adds the next place to a window over ICU's boundaries, a bit each of five places.
  @inline(__always)
  static func move(_ window: inout UInt64, to place: BoundaryFeatures.Place) {
    window = (window << 1 | UInt64(place.isICUBoundary)) & 0b11111
  }

  /// Calls `body` with the slots of the features that a boundary has beside its n-grams: ICU's
  /// boundaries near it with the types of its neighbours, the distances to them, and ICU's tokens.
  ///
  /// - Parameter window: ICU's boundaries from two places back on to two ahead.
  @inline(__always)
  func forEachBoundaryFeature(
    at index: Int, in places: UnsafeBufferPointer<BoundaryFeatures.Place>, _ window: UInt64,
    _ body: (Int) -> Void
  ) {
    let place = places[index]
    let before = places[index &- 1]
    let types = UInt64(before.type) * 8 + UInt64(place.type)
    body(slot(50 << 56 | window << 8 | types))
    let distances = UInt64(place.left) << 12 | UInt64(place.right) << 8
    body(slot(51 << 56 | UInt64(place.isICUBoundary) << 20 | distances | types))

    let left = Int(place.left)
    let right = Int(place.right)
    /// The fold at a place, so that what is between two of them follows.
    func fold(_ offset: Int) -> UInt64 { places[index &+ offset].fold }
    if place.isICUBoundary != 0 {
      if left <= 5 { body(token(1, left, fold(-left), place.fold, kind: 60)) }
      if right <= 5 { body(token(1, right, place.fold, fold(right), kind: 61)) }
    } else {
      if left + right <= 8 {
        body(token(UInt64(left) + 1, left + right, fold(-left), fold(right), kind: 62))
      }
      if hasPieces {
        if left <= 5 { body(token(1, left, fold(-left), place.fold, kind: 63)) }
        if right <= 5 { body(token(1, right, place.fold, fold(right), kind: 64)) }
      }
    }
    guard hasPieces else { return }
    // How far the characters reach that are of one type, and what a run of katakana would be cut into.
    let sameLeft = Int(before.sameLeft)
    let sameRight = Int(place.sameRight)
    if types == 2 * 8 + 2 {
      if sameLeft <= 8 { body(token(3, sameLeft, fold(-sameLeft), place.fold, kind: 66)) }
      if sameRight <= 8 { body(token(3, sameRight, place.fold, fold(sameRight), kind: 67)) }
    }
    let reach = UInt64(min(sameLeft, 6)) << 24 | UInt64(min(sameRight, 6)) << 16
    body(slot(68 << 56 | reach | UInt64(place.isICUBoundary) << 8 | types))
  }

  /// The slot of a token: its characters folded, then mixed.
  ///
  /// - Parameters:
  ///   - start: the fold up to the token.
  ///   - end: the same up to its end.
  @inline(__always)
  private func token(
    _ seed: UInt64, _ length: Int, _ start: UInt64, _ end: UInt64, kind: UInt64
  ) -> Int {
    let hash = folds.of(length, seed: seed, from: start, to: end)
    return slot((hash ^ hash >> 31) &* 0xBF58_476D_1CE4_E5B9 &+ kind)
  }

  @inline(__always)
  private func slot(_ key: UInt64) -> Int {
    Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) &>> shift)
  }
}
