internal import CBoundaryModel

/// A trained table of weights that tells how likely words part at a place.
///
/// The score of a place is the sum of the weights in its slots, in steps of `scale`: above 0 a
/// boundary is likelier than not. Integers alone, so every machine gives the same scores.
///
/// It is `Sendable` because nothing changes its memory before the last reference to it is gone.
package final class BoundaryModel: @unchecked Sendable {
  /// What the file's header tells about a model.
  package struct Description: Sendable, Equatable {
    /// "japanese-boundaries", say.
    package var name: String
    package var version: String
    /// The version of ICU whose boundaries it was trained on, as "72.1".
    package var icuVersion: String
    /// The corpora, in one line.
    package var trainingData: String

    package init(name: String, version: String, icuVersion: String, trainingData: String) {
      self.name = name
      self.version = version
      self.icuVersion = icuVersion
      self.trainingData = trainingData
    }
  }

  package let description: Description
  /// The number of weights as a power of two.
  package let bits: Int
  /// What one step of the score is worth in log odds.
  package let scale: Float
  private let weights: UnsafePointer<Int8>
  /// The memory of the file, where the model holds it.
  private let copy: UnsafeMutableRawBufferPointer?
  private let slots: FeatureSlots

  /// Reads a model's file and keeps a copy of it.
  package convenience init(_ file: [UInt8]) throws(BoundaryModelFile.Fault) {
    let copy = UnsafeMutableRawBufferPointer.allocate(byteCount: file.count, alignment: 16)
    copy.copyBytes(from: file)
    do {
      let (header, weights) = try BoundaryModelFile.read(UnsafeRawBufferPointer(copy))
      self.init(header, weights: weights, copy: copy)
    } catch {
      copy.deallocate()
      throw error
    }
  }

  /// Reads a model in memory that stays for the life of the program, without copying it.
  package convenience init(
    resident bytes: UnsafeRawBufferPointer
  ) throws(BoundaryModelFile.Fault) {
    let (header, weights) = try BoundaryModelFile.read(bytes)
    self.init(header, weights: weights, copy: nil)
  }

  private init(
    _ header: BoundaryModelFile.Header, weights: UnsafePointer<Int8>,
    copy: UnsafeMutableRawBufferPointer?
  ) {
    description = header.description
    bits = header.bits
    scale = header.scale
    self.weights = weights
    self.copy = copy
    slots = FeatureSlots(bits: header.bits, features: header.features)
  }

  deinit { copy?.deallocate() }

  /// Writes the score of the boundary before each place to `scores`; those of padding and of a
  /// run's first place mean nothing.
  package func score(_ features: BoundaryFeatures, into scores: inout [Int16]) {
    let count = features.places.count
    if scores.count < count {
      scores = Array(repeating: 0, count: count + count / 4)
    }
    features.places.withUnsafeBufferPointer { places in
      scores.withUnsafeMutableBufferPointer { scores in
        setCharacters(places, scores)
        addBoundaries(places, scores)
      }
    }
  }

  /// Sets the scores to the sums of the weights of the n-grams near each boundary.
  private func setCharacters(
    _ places: UnsafeBufferPointer<BoundaryFeatures.Place>,
    _ scores: UnsafeMutableBufferPointer<Int16>
  ) {
    let (weights, slots) = (weights, slots)
    // Behind the last slot comes the first.
    let lastWhole = slots.mask - 7
    /// As many weights from a slot on.
    func lanes(from slot: Int, count: Int32) -> SIMD8<Int16> {
      if slot <= lastWhole { return weight_lanes_load(weights + slot, count) }
      var lanes = SIMD8<Int16>.zero
      for lane in 0..<Int(count) { lanes[lane] = Int16(weights[(slot + lane) & slots.mask]) }
      return lanes
    }
    // Those of the boundary three places on, two, and so back, as an n-gram's slots follow each other. No
    // n-gram has more than six: lanes behind the sixth are never read.
    var sums = SIMD8<Int16>.zero
    /// Of a place and the two after it.
    var codes: UInt64 = 0
    // The window of codes is filled in the padding, where all are 0.
    for place in 2..<places.count - 2 {
      codes = (codes << 16 | UInt64(places[place &+ 2].code)) & 0xFFFF_FFFF_FFFF
      sums &+= lanes(from: slots.single(codes >> 32), count: 8)
      sums &+= lanes(from: slots.pair(codes >> 16), count: 5)
      sums &+= lanes(from: slots.triple(codes), count: 4)
      // No n-gram that begins later has a slot for the boundary two places back.
      scores[place &- 2] = sums[5]
      sums = weight_lanes_shift(sums)
    }
  }

  private func addBoundaries(
    _ places: UnsafeBufferPointer<BoundaryFeatures.Place>,
    _ scores: UnsafeMutableBufferPointer<Int16>
  ) {
    let (weights, slots) = (weights, slots)
    var window: UInt64 = 0
    // From the padding on, where no boundaries are.
    for place in 2..<places.count - 2 {
      FeatureSlots.move(&window, to: places[place &+ 2])
      if places[place].left == 0 { continue }
      var sum: Int32 = 0
      slots.forEachBoundaryFeature(at: place, in: places, window) { sum &+= Int32(weights[$0]) }
      scores[place] &+= Int16(truncatingIfNeeded: sum)
    }
  }
}
