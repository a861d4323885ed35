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
    // An n-gram at the last place would reach one place further.
    let needed = count + 1
    if scores.count < needed {
      scores = Array(repeating: 0, count: needed * 2)
    }
    features.places.withUnsafeBufferPointer { places in
      scores.withUnsafeMutableBufferPointer { scores in
        scores[0..<needed].update(repeating: 0)
        guard let scores = scores.baseAddress else { return }
        addCharacters(places, scores)
        addBoundaries(places, scores)
      }
    }
  }

  /// Adds the weights of the n-grams that start at each place to the boundaries near it.
  private func addCharacters(
    _ places: UnsafeBufferPointer<BoundaryFeatures.Place>, _ scores: UnsafeMutablePointer<Int32>
  ) {
    let weights = weights
    let slots = slots
    let mask = slots.mask
    let margin = BoundaryFeatures.padding - 2
    var place = margin
    while place < places.count - margin {
      // The n-gram at `place` is at offset -3 from the boundary at place + 3, and so on down.
      let scores = scores + (place + 3)
      let single = slots.single(places, place)
      for step in 0...5 { scores[-step] &+= Int32(weights[(single &+ step) & mask]) }
      let pair = slots.pair(places, place)
      for step in 0...4 { scores[-step] &+= Int32(weights[(pair &+ step) & mask]) }
      let triple = slots.triple(places, place)
      for step in 0...3 { scores[-step] &+= Int32(weights[(triple &+ step) & mask]) }
      place += 1
    }
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
