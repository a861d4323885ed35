internal import ArgumentParser
internal import Foundation
internal import Training
internal import Words

struct TrainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "train",
    abstract: "Trains the boundary model on segmented texts.",
    discussion: """
      The folder holds *.txt or *.txt.xz: a chunk without white space a line, its words divided by \
      single spaces. The same texts and options give the same bytes.
      """)

  @Option(help: ArgumentHelp("The folder of segmented texts.", valueName: "folder"))
  var data: String

  @Option(help: ArgumentHelp("The model to write.", valueName: "file"))
  var out: String

  @Option(help: "The number of weights as a power of two, 8 to 24.")
  var bits = 20

  @Option(help: "Passes over the texts.")
  var epochs = 3

  @Option(help: "AdaGrad's rate.")
  var learningRate = 0.1

  @Option(help: "How many times a mistake counts in files whose names begin with gold.")
  var goldWeight: Float = 6

  @Option(help: "The seed of the order of training.")
  var seed: UInt64 = 1

  @Option(help: "The name in the model's header.")
  var name = "icu-boundaries"

  @Option(help: "The version in the model's header.")
  var modelVersion = "1"

  @Option(help: "The line about the training data in the model's header.")
  var corpora = ""

  func validate() throws {
    guard BoundaryModelFile.bits.contains(bits) else {
      throw ValidationError("--bits takes 8 to 24.")
    }
    guard epochs > 0 else { throw ValidationError("--epochs takes 1 or more.") }
  }

  func run() throws {
    let start = Date()
    var text = try TrainingText()
    for path in try InputFile.texts(in: data) {
      let name = URL(filePath: path).lastPathComponent
      let weight = name.hasPrefix("gold") ? goldWeight : 1
      let lines = text.add(file: try InputFile.bytes(path), weight: weight)
      print("\(name): \(lines) lines, weight \(weight)")
    }
    print("read in \(seconds(since: start)) s")

    var options = BoundaryTrainer.Options()
    options.bits = bits
    options.epochs = epochs
    options.learningRate = learningRate
    options.seed = seed
    var trainer = BoundaryTrainer(options)
    var last = Date()
    let weights = trainer.train(text) { epoch in
      let loss = String(format: "%.5f", epoch.loss)
      print(
        "epoch \(epoch.number): loss \(loss), \(epoch.count) places, \(seconds(since: last)) s")
      last = Date()
    }
    let header = BoundaryModelFile.Header(
      description: BoundaryModel.Description(
        name: name, version: modelVersion, icuVersion: icuVersion(), trainingData: corpora),
      bits: bits, scale: BoundaryTrainer.scale)
    let file = BoundaryModelFile.bytes(header, weights: weights)
    try Data(file).write(to: URL(filePath: out))
    let used = weights.count { $0 != 0 }
    print("wrote \(out): \(file.count) bytes, \(used) weights not 0, ICU \(icuVersion())")
  }

  private func seconds(since start: Date) -> String {
    String(format: "%.1f", Date().timeIntervalSince(start))
  }
}
