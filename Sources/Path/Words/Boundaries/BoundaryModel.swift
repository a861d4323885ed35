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
  package func score(_ features: BoundaryFeatures, into scores: inout [Int32]) {
    let count = features.places.count
    if scores.count < count {
      scores = Array(repeating: 0, count: count + count / 4)
    }
    features.places.withUnsafeBufferPointer { places in
      scores.withUnsafeMutableBufferPointer { scores in
        guard let scores = scores.baseAddress else { return }
        setCharacters(places, scores)
        addBoundaries(places, scores)
      }
    }
  }

  /// The sums of the boundaries near a place, in the order of an n-gram's slots: that of the boundary
  /// three places on comes first.
  private typealias Lanes = SIMD8<Int16>

  /// How many boundaries an n-gram of one, two and three places has slots for.
  private static let six = Lanes(-1, -1, -1, -1, -1, -1, 0, 0)
  private static let five = Lanes(-1, -1, -1, -1, -1, 0, 0, 0)
  private static let four = Lanes(-1, -1, -1, -1, 0, 0, 0, 0)

  /// Sets the scores to the sums of the weights of the n-grams near each boundary.
  private func setCharacters(
    _ places: UnsafeBufferPointer<BoundaryFeatures.Place>, _ scores: UnsafeMutablePointer<Int32>
  ) {
    let slots = slots
    let (six, five, four) = (Self.six, Self.five, Self.four)
    var sums = Lanes.zero
    let margin = BoundaryFeatures.padding - 2
    var place = margin
    while place < places.count - margin {
      sums &+= weights(from: slots.single(places, place)) & six
      sums &+= weights(from: slots.pair(places, place)) & five
      sums &+= weights(from: slots.triple(places, place)) & four
      // No n-gram that begins later has a slot for the boundary two places back.
      scores[place - 2] = Int32(sums[5])
      sums = Lanes(0, sums[0], sums[1], sums[2], sums[3], sums[4], sums[5], sums[6])
      place += 1
    }
  }

  /// The weights from a slot on; behind the last one comes the first.
  @inline(__always)
  private func weights(from slot: Int) -> Lanes {
    if slot + Lanes.scalarCount <= slots.mask {
      let bytes = UnsafeRawPointer(weights + slot).loadUnaligned(as: SIMD8<Int8>.self)
      return Lanes(truncatingIfNeeded: bytes)
    }
    var lanes = Lanes.zero
    for lane in lanes.indices { lanes[lane] = Int16(weights[(slot + lane) & slots.mask]) }
    return lanes
  }

  private func addBoundaries(
    _ places: UnsafeBufferPointer<BoundaryFeatures.Place>, _ scores: UnsafeMutablePointer<Int32>
  ) {
    let weights = weights
    let slots = slots
    let end = max(BoundaryFeatures.padding, places.count - BoundaryFeatures.padding)
    for place in BoundaryFeatures.padding..<end
    where places[place].left != 0 {
      var sum: Int32 = 0
      slots.forEachBoundaryFeature(at: place, in: places) { sum &+= Int32(weights[$0]) }
      scores[place] &+= sum
    }
  }
}
