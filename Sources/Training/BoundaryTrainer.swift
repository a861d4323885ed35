internal import Glibc
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
  private var weights: [Float]
  private var squares: [Float]

  package init(_ options: Options) {
    self.options = options
    weights = Array(repeating: 0, count: 1 << options.bits)
    squares = weights
  }

  /// Trains on a text from the start; the weights in steps of `scale`.
  package mutating func train(_ text: TrainingText, log: (Epoch) -> Void) -> [Int8] {
    let places = text.labels.indices.filter { text.labels[$0] != TrainingText.Label.none }
      .map { Int32($0) }
    var blocks = stride(from: 0, to: places.count, by: Self.blockSize).map {
      $0..<min($0 + Self.blockSize, places.count)
    }
    var generator = SplitMix64(state: options.seed)
    for number in 0..<options.epochs {
      generator.shuffle(&blocks)
      var loss = 0.0
      for block in blocks { loss += learn(places[block], text) }
      log(Epoch(number: number + 1, loss: loss / Double(max(places.count, 1)), count: places.count))
    }
    return weights.map { weight in
      let steps = (Double(weight) / Self.clip * 127).rounded(.toNearestOrEven)
      return Int8(max(-127, min(127, steps)))
    }
  }

  /// Learns some places in order; returns the sum of their losses.
  private mutating func learn(_ block: ArraySlice<Int32>, _ text: TrainingText) -> Double {
    let slots = FeatureSlots(bits: options.bits)
    let rate = Float(options.learningRate)
    var loss = 0.0
    withUnsafeTemporaryAllocation(of: Int32.self, capacity: FeatureSlots.maxCount) { buffer in
      guard let found = buffer.baseAddress else { return }
      text.features.places.withUnsafeBufferPointer { places in
        weights.withUnsafeMutableBufferPointer { weights in
          squares.withUnsafeMutableBufferPointer { squares in
            for place in block {
              let place = Int(place)
              let count = slots.fill(found, at: place, in: places)
              var sum = 0.0
              for index in 0..<count { sum += Double(weights[Int(found[index])]) }
              let probability = Logistic.probability(sum)
              let isBoundary = text.labels[place] == TrainingText.Label.boundary
              let weight = Double(text.weights[place])
              let error = (probability - (isBoundary ? 1 : 0)) * weight
              loss -= Glibc.log(max(1e-12, isBoundary ? probability : 1 - probability)) * weight
              if abs(error) < 1e-4 { continue }
              let gradient = Float(error)
              for index in 0..<count {
                let slot = Int(found[index])
                squares[slot] += gradient * gradient
                weights[slot] -= rate * gradient / (squares[slot] + Self.rootFloor).squareRoot()
              }
            }
          }
        }
      }
    }
    return loss
  }
}
