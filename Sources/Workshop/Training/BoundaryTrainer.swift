internal import Glibc
internal import Randomness
internal import Words

/// Trains a boundary model: logistic regression on hashed features with AdaGrad.
///
/// J. Duchi, E. Hazan and Y. Singer, "Adaptive subgradient methods for online learning and stochastic
/// optimization", JMLR 12 (2011). One thread, a fixed order from a seed, and no function of the C
/// library in what decides a weight: the same data gives the same bytes on every machine.
package struct BoundaryTrainer {
  package struct Options: Sendable {
    /// The number of weights as a power of two.
    package var bits = 20
    package var epochs = 3
    package var learningRate = 0.1
    package var seed: UInt64 = 1

    package init() {}
  }

  /// What an epoch did.
  package struct Epoch: Sendable {
    package let number: Int
    /// The mean logistic loss, weighted as training weights it.
    package let loss: Double
    /// The places that were decided.
    package let count: Int
  }

  /// A weight of this size is the largest that a byte holds: 127 steps.
  private static let clip: Double = 5
  /// Added to the sum of squares under AdaGrad's root.
  private static let rootFloor: Float = 0.01
  /// Places next to each other are learned together, in blocks of this many, in shuffled order.
  private static let blockSize = 64

  /// What one step of a weight is worth.
  package static let scale = Float(clip / 127)

  private let options: Options
  private let slots: FeatureSlots
  private var weights: [Weight]

  /// A weight, and the sum of the squares of its gradients so far.
  private struct Weight {
    var value: Float = 0
    var squares: Float = 0
  }

  package init(_ options: Options) {
    self.options = options
    slots = FeatureSlots(bits: options.bits)
    weights = Array(repeating: Weight(), count: 1 << options.bits)
  }

  /// Trains on a text from the start; the weights in steps of `scale`.
  package mutating func train(_ text: TrainingText, log: (Epoch) -> Void) -> [Int8] {
    let places = text.labels.indices.filter { text.labels[$0] != TrainingText.Label.none }
      .map { Int32($0) }
    var blocks = stride(from: 0, to: places.count, by: Self.blockSize).map {
      $0..<min($0 + Self.blockSize, places.count)
    }
    var generator = SplitMix64(seed: options.seed)
    for number in 0..<options.epochs {
      generator.shuffle(&blocks)
      var loss = 0.0
      for block in blocks { loss += learn(places[block], text) }
      log(Epoch(number: number + 1, loss: loss / Double(max(places.count, 1)), count: places.count))
    }
    return weights.map { weight in
      let steps = (Double(weight.value) / Self.clip * 127).rounded(.toNearestOrEven)
      return Int8(max(-127, min(127, steps)))
    }
  }

  /// Learns some places in order; returns the sum of their losses.
  private mutating func learn(_ block: ArraySlice<Int32>, _ text: TrainingText) -> Double {
    var loss = 0.0
    var found = [Int32](repeating: 0, count: FeatureSlots.maxCount)
    text.features.places.withUnsafeBufferPointer { places in
      for place in block {
        let place = Int(place)
        let count = slots.fill(&found, at: place, in: places)
        let isBoundary = text.labels[place] == TrainingText.Label.boundary
        loss += learn(found[..<count], isBoundary: isBoundary, weight: text.weights[place])
      }
    }
    return loss
  }

  /// Learns one place from the slots of its features; returns its loss.
  @inline(__always)
  private mutating func learn(
    _ slots: ArraySlice<Int32>, isBoundary: Bool, weight: Float
  ) -> Double {
    var sum = 0.0
    for slot in slots { sum += Double(weights[Int(slot)].value) }
    let probability = Logistic.probability(sum)
    let error = (probability - (isBoundary ? 1 : 0)) * Double(weight)
    // What is as good as known already moves nothing.
    if abs(error) >= 1e-4 {
      let gradient = Float(error)
      let rate = Float(options.learningRate)
      for slot in slots {
        let slot = Int(slot)
        weights[slot].squares += gradient * gradient
        let root = (weights[slot].squares + Self.rootFloor).squareRoot()
        weights[slot].value -= rate * gradient / root
      }
    }
    return -Glibc.log(max(1e-12, isBoundary ? probability : 1 - probability)) * Double(weight)
  }
}
