import Foundation
import TestSupport
import Testing
import Words

/// Scores against those of an independent program, to the bit.
@Suite("Boundary scores")
struct BoundaryScoreTests {
  /// A model whose weights are a formula of their slot, which `formula-scores.tsv` states.
  private static func formulaModel(_ features: FeatureSet) throws -> BoundaryModel {
    let weights = (0..<(1 << 20)).map { (slot: UInt32) in
      Int8(truncatingIfNeeded: (slot &* 2_654_435_761) >> 24)
    }
    let header = BoundaryModelFile.Header(
      description: BoundaryModel.Description(
        name: "formula", version: "1", icuVersion: "72.1", trainingData: "none"),
      bits: 20, scale: 1, features: features)
    return try BoundaryModel(BoundaryModelFile.bytes(header, weights: weights))
  }

  @Test(
    "Every score of a table that a formula gives is that of the reference program",
    arguments: [
      (FeatureSet.tokens, "formula-scores.tsv", 40), (.pieces, "piece-scores.tsv", 51),
    ])
  func formula(features: FeatureSet, file: String, count: Int) throws {
    let finder = try ModelWordBoundaryFinder(try Self.formulaModel(features), latinWords: .scored)
    let vectors = ScoreVector.all(in: try Fixture.text("Segmentation/" + file))
    #expect(vectors.count == count)
    for vector in vectors {
      #expect(vector.scores(by: finder) == vector.scores, "\(vector)")
    }
  }

  /// The reference model and its vectors are not ours to redistribute.
  private static let references = Fixture.packageFolder.deletingLastPathComponent()
    .appending(path: "shared/segmentation")

  @Test(
    "Every score of the reference model is that of the reference program",
    .enabled(
      if: FileManager.default.fileExists(atPath: references.path),
      "skipped: no reference model here"))
  func reference() throws {
    let model = try Data(contentsOf: Self.references.appending(path: "model.bin"))
    let finder = try ModelWordBoundaryFinder(BoundaryModel([UInt8](model)), latinWords: .scored)
    let file = try String(
      contentsOf: Self.references.appending(path: "testvectors.tsv"), encoding: .utf8)
    let vectors = ScoreVector.all(in: file)
    #expect(vectors.count > 100)
    for vector in vectors {
      #expect(vector.scores(by: finder) == vector.scores, "\(vector)")
    }
  }
}
