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
    for offset in -3...2 { add((single(places, place + offset) + offset + 3) & mask) }
    for offset in -3...1 { add((pair(places, place + offset) + offset + 3) & mask) }
    for offset in -3...0 { add((triple(places, place + offset) + offset + 3) & mask) }
    forEachBoundaryFeature(at: place, in: places, add)
    return count
  }

  // Character n-grams: the base slot of the one that starts at a place.

  @inline(__always)
  func single(_ places: UnsafeBufferPointer<BoundaryFeatures.Place>, _ place: Int) -> Int {
    slot(1 << 56 | UInt64(places[place].code))
  }

  @inline(__always)
  func pair(_ places: UnsafeBufferPointer<BoundaryFeatures.Place>, _ place: Int) -> Int {
    slot(2 << 56 | UInt64(places[place].code) << 16 | UInt64(places[place + 1].code))
  }

  @inline(__always)
  func triple(_ places: UnsafeBufferPointer<BoundaryFeatures.Place>, _ place: Int) -> Int {
    let tail = UInt64(places[place + 1].code) << 16 | UInt64(places[place + 2].code)
    return slot(3 << 56 | UInt64(places[place].code) << 32 | tail)
  }

  /// Calls `body` with the slots of the features that a boundary has beside its n-grams: ICU's
  /// boundaries near it with the types of its neighbours, the distances to them, and ICU's tokens.
  @inline(__always)
  func forEachBoundaryFeature(
    at index: Int, in places: UnsafeBufferPointer<BoundaryFeatures.Place>, _ body: (Int) -> Void
  ) {
    let place = places[index]
    let types = UInt64(places[index - 1].type) * 8 + UInt64(place.type)
    var boundaries: UInt64 = 0
    for offset in -2...2 {
      boundaries = boundaries << 1 | UInt64(places[index + offset].isICUBoundary)
    }
    body(slot(50 << 56 | boundaries << 8 | types))
    let distances = UInt64(place.left) << 12 | UInt64(place.right) << 8
    body(slot(51 << 56 | UInt64(place.isICUBoundary) << 20 | distances | types))

    let left = Int(place.left)
    let right = Int(place.right)
    if place.isICUBoundary != 0 {
      if left <= 5 { body(token(1, places, index - left..<index, kind: 60)) }
      if right <= 5 { body(token(1, places, index..<index + right, kind: 61)) }
    } else if left + right <= 8 {
      body(token(UInt64(left) + 1, places, index - left..<index + right, kind: 62))
    }
    if hasPieces { forEachPiece(at: index, in: places, types, body) }
  }

  /// Calls `body` with the slots of the pieces into which a boundary would cut what is whole so far:
  /// ICU's token, a run of katakana, and how far the characters reach that are of one type.
  @inline(__always)
  private func forEachPiece(
    at index: Int, in places: UnsafeBufferPointer<BoundaryFeatures.Place>, _ types: UInt64,
    _ body: (Int) -> Void
  ) {
    let place = places[index]
    if place.isICUBoundary == 0 {
      let (left, right) = (Int(place.left), Int(place.right))
      if left <= 5 { body(token(1, places, index - left..<index, kind: 63)) }
      if right <= 5 { body(token(1, places, index..<index + right, kind: 64)) }
    }
    let left = Int(places[index - 1].sameLeft)
    let right = Int(place.sameRight)
    if types == 2 * 8 + 2 {
      if left <= 8 { body(token(3, places, index - left..<index, kind: 66)) }
      if right <= 8 { body(token(3, places, index..<index + right, kind: 67)) }
    }
    let reach = UInt64(min(left, 6)) << 24 | UInt64(min(right, 6)) << 16
    body(slot(68 << 56 | reach | UInt64(place.isICUBoundary) << 8 | types))
  }

  /// The slot of a token: its characters folded, then mixed.
  @inline(__always)
  private func token(
    _ seed: UInt64, _ places: UnsafeBufferPointer<BoundaryFeatures.Place>, _ range: Range<Int>,
    kind: UInt64
  ) -> Int {
    let hash = folds.of(
      range.count, seed: seed, from: places[range.lowerBound].fold,
      to: places[range.upperBound].fold)
    return slot((hash ^ hash >> 31) &* 0xBF58_476D_1CE4_E5B9 &+ kind)
  }

  @inline(__always)
  private func slot(_ key: UInt64) -> Int {
    Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) &>> shift)
  }
}
