import SourceText
import Testing
import Training
import Words

@Suite("Training")
struct BoundaryTrainerTests {
  /// Sentences made up for this test, in short unit words.
  private static let lines = """
    朝 は パン を 食べ た 。
    昼 は うどん を 食べ た 。
    夜 は カレー を 作っ た 。
    東京 都 の 店 で 本 を 買っ た 。
    京都 の 店 で 茶 を 飲ん だ 。
    𠮷野 の 山 を 歩い た 。
    友人 と 首脳 会談 の 話 を し た 。
    """

  private func text(goldWeight: Float = 1) throws -> TrainingText {
    var text = try TrainingText()
    #expect(text.add(file: Array(Self.lines.utf8), weight: goldWeight) == 7)
    return text
  }

  private func weights(seed: UInt64 = 1, epochs: Int = 20) throws -> [Int8] {
    var options = BoundaryTrainer.Options()
    options.bits = 12
    options.epochs = epochs
    options.seed = seed
    var trainer = BoundaryTrainer(options)
    return trainer.train(try text()) { _ in }
  }

  @Test("Each place but a run's first has a label")
  func labels() throws {
    var text = try TrainingText()
    text.add(line: ArraySlice("𠮷野 の 山".utf8), weight: 2)
    // Padding of 4, 𠮷 野 の 山, padding of 4.
    let none = TrainingText.Label.none
    #expect(
      text.labels == [none, none, none, none, none, 0, 1, 1, none, none, none, none])
    #expect(text.weights[5...7] == [2, 2, 2])
    #expect(text.features.places[4...7].map(\.code) == [0xFFFD, 0x91CE, 0x306E, 0x5C71])
    #expect(text.features.places[4...7].map(\.type) == [3, 3, 1, 3])
  }

  @Test("The same texts give the same bytes, another order others")
  func deterministic() throws {
    let first = try weights()
    #expect(first == (try weights()))
    #expect(first != (try weights(epochs: 1)))
    #expect(first.contains { $0 != 0 })
  }

  @Test("What was learned is found again")
  func learned() throws {
    let header = BoundaryModelFile.Header(
      description: BoundaryModel.Description(
        name: "test", version: "1", icuVersion: icuVersion(), trainingData: "made-up lines"),
      bits: 12, scale: BoundaryTrainer.scale)
    let model = try BoundaryModel(BoundaryModelFile.bytes(header, weights: try weights()))
    let segmenter = WordSegmenter(try ModelWordBoundaryFinder(model))
    for line in Self.lines.split(separator: "\n") {
      let words = segmenter.segment(TextBytes(Array(line.filter { $0 != " " }.utf8)))
      let found = words.words.map { words.text.string($0.range) }.joined(separator: " ")
      #expect(found == String(line))
    }
  }

  @Test("Losses fall from epoch to epoch")
  func loss() throws {
    var options = BoundaryTrainer.Options()
    options.bits = 12
    options.epochs = 4
    var trainer = BoundaryTrainer(options)
    var losses: [Double] = []
    _ = trainer.train(try text()) { epoch in
      losses.append(epoch.loss)
      // 7 lines of 9, 10, 10, 12, 11, 9 and 13 code points.
      #expect(epoch.count == 74 - 7)
    }
    #expect(losses == losses.sorted(by: >) && losses.count == 4)
  }
}
