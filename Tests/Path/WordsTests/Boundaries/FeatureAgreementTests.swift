import TestSupport
import Testing
import Words

/// Training asks for a place's slots, use spreads each n-gram over the places near it.
@Suite("Features in training and use")
struct FeatureAgreementTests {
  private static let bits = 16
  /// Weights that differ from slot to slot.
  private static let weights = (0..<(1 << bits)).map { (slot: UInt32) in
    Int8(truncatingIfNeeded: (slot &* 2_246_822_519) >> 24)
  }

  private static func model(_ features: FeatureSet) throws -> BoundaryModel {
    let header = BoundaryModelFile.Header(
      description: BoundaryModel.Description(
        name: "agreement", version: "1", icuVersion: "", trainingData: ""),
      bits: bits, scale: 1, features: features)
    return try BoundaryModel(BoundaryModelFile.bytes(header, weights: weights))
  }

  private static func randomText(_ generator: inout SeededGenerator) -> String {
    let pieces = [
      "東京", "都", "の", "に", "かに", "確か", "プーチン", "ー", "・", "、", "。", "A", "iPhone", "15", "1,234",
      "𠮷",
      "👍🏽", " ", "　", "é", "カ\u{3099}", "ﾄﾞ", "\0", "々", "\u{200B}", "한국", "-", "%",
    ]
    return (0..<Int.random(in: 0...40, using: &generator))
      .map { _ in pieces.randomElement(using: &generator) ?? "" }.joined()
  }

  @Test(
    "A place's score is the sum of the weights in the slots that training fills",
    arguments: zip(FeatureSet.allCases, [17...19, 18...24]))
  func sums(set: FeatureSet, counts: ClosedRange<Int>) throws {
    var generator = SeededGenerator(seed: 20)
    let model = try Self.model(set)
    let iterator = try ICUWordIterator()
    let slots = FeatureSlots(bits: Self.bits, features: set)
    var features = BoundaryFeatures()
    var inner: [Int] = []
    for _ in 0..<200 {
      let text = NormalizedText(Self.randomText(&generator))
      var flags: [UInt8] = []
      iterator.fill(&flags, with: text)
      let known = features.runs.count
      features.append(text, flags: flags)
      for run in features.runs[known...] {
        run.forEachPlace(in: text) { offset, place in
          if offset > run.units.lowerBound { inner.append(place) }
        }
      }
    }
    var scores: [Int16] = []
    model.score(features, into: &scores)
    #expect(inner.count > 5000)
    for place in inner {
      var found = [Int32](repeating: 0, count: FeatureSlots.maxCount)
      let count = features.places.withUnsafeBufferPointer { places in
        slots.fill(&found, at: place, in: places)
      }
      #expect(counts.contains(count))
      let sum = found.prefix(count).reduce(0) { $0 + Int16(Self.weights[Int($1)]) }
      if scores[place] != sum { Issue.record("place \(place): \(scores[place]), not \(sum)") }
    }
  }

  @Test("Every text has a decision at each offset, the same whatever stood before it")
  func reuse() throws {
    var generator = SeededGenerator(seed: 21)
    let kept = try ModelWordBoundaryFinder()
    for _ in 0..<200 {
      let string = Self.randomText(&generator)
      let text = NormalizedText(string)
      let boundaries = kept.boundaries(of: text)
      #expect(boundaries.scores.count == text.count + 1)
      #expect(boundaries.isBoundary(at: 0) && boundaries.isBoundary(at: text.count))
      for offset in 0...text.count where boundaries.isBoundary(at: offset) {
        #expect(boundaries.isEdge(at: offset))
      }
      // What stands beyond white space changes nothing, ICU's tokens end there.
      let doubled = kept.boundaries(of: NormalizedText(string + " " + string))
      #expect(Array(doubled.scores.prefix(text.count)) == Array(boundaries.scores.dropLast()))
      #expect(Array(doubled.scores.suffix(text.count)) == Array(boundaries.scores.dropFirst()))
    }
  }
}
