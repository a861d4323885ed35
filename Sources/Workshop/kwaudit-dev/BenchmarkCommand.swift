internal import ArgumentParser
internal import Foundation
internal import Words

struct BenchmarkCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "benchmark",
    abstract: "Measures the segmenter's speed beside that of ICU alone.",
    discussion: """
      The texts are cut into lines, as drafts are into blocks. Each step runs in turn in every round; \
      the best round counts, in megabytes of UTF-8 a second on one thread.
      """)

  @Argument(help: ArgumentHelp("Plain text files, .xz or not.", valueName: "file"))
  var files: [String]

  @Option(help: "How often each step runs.")
  var rounds = 5

  @Option(help: ArgumentHelp("Take this many megabytes of the texts.", valueName: "megabytes"))
  var limit = 6

  func run() throws {
    var bytes: [UInt8] = []
    for file in files { bytes += try InputFile.bytes(file) }
    let lines = bytes.prefix(limit * 1_000_000).split(separator: 0x0A).map { Array($0) }
    let size = lines.reduce(0) { $0 + $1.count + 1 }
    let texts = lines.map { NormalizedText($0) }
    let iterator = try ICUWordIterator()
    let finder = try ModelWordBoundaryFinder()
    let segmenter = WordSegmenter(finder)
    var flags: [UInt8] = []
    var checksum = 0
    let steps: [(name: String, body: () -> Void)] = [
      ("ICU alone", { for text in texts { iterator.fill(&flags, with: text) } }),
      (
        "ICU and model",
        { for text in texts { checksum &+= finder.boundaries(of: text).scores.count } }
      ),
      (
        "words and sentences, from UTF-8",
        { for line in lines { checksum &+= segmenter.segment(line).words.count } }
      ),
    ]
    var best = [Double](repeating: .infinity, count: steps.count)
    for _ in 0..<max(rounds, 1) {
      for (index, step) in steps.enumerated() {
        let time = ContinuousClock().measure(step.body) / .seconds(1)
        best[index] = min(best[index], time)
      }
    }
    print("\(lines.count) lines, \(size) bytes, \(finder.name), ICU \(icuVersion())")
    for (step, time) in zip(steps, best) {
      let speed = String(format: "%6.1f MB/s", Double(size) / 1e6 / time)
      print("\(step.name.padding(toLength: 33, withPad: " ", startingAt: 0))\(speed)")
    }
    if checksum == 0 { print("There was nothing to segment.") }
  }
}
