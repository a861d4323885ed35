internal import ArgumentParser
internal import Drafts
internal import Foundation
internal import Inputs
internal import SourceText
internal import Threading
internal import Words

struct BenchmarkCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "benchmark",
    abstract: "Measures kwaudit's speed beside that of ICU alone over the same text.",
    discussion: """
      The drafts are put together by a seed. ICU and the segmenter divide their blocks, read and \
      normalized before; the program audits the folder for four phrases and reports in JSON. Each \
      runs in turn in every round and the best round counts: megabytes of drafts a second, and how \
      that compares with ICU's own word iterator on one thread.
      """)

  @Option(help: "How many drafts.")
  var drafts = 2_000

  @Option(help: "How many megabytes of drafts.")
  var megabytes = 40

  @Option(help: "What the drafts depend on.")
  var seed: UInt64 = 1

  @Option(help: "How often each runs.")
  var rounds = 3

  @Option(
    help: ArgumentHelp("Drafts whose headings and sentences are taken.", valueName: "folder"))
  var texts = "Fixtures/Articles"

  @Option(help: ArgumentHelp("The program, by default the one beside this.", valueName: "file"))
  var program: String?

  @Flag(help: "Keep the drafts, and print where they are.")
  var keep = false

  func validate() throws {
    if drafts < 1 || megabytes < 1 || rounds < 1 {
      throw ValidationError("Drafts, megabytes and rounds are 1 or more.")
    }
  }

  func run() throws {
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "kwaudit-benchmark-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { if !keep { try? FileManager.default.removeItem(at: folder) } }
    var corpus = try DraftCorpus(folder: texts, seed: seed)
    let paths = try corpus.write(drafts, bytes: megabytes * 1_000_000, into: folder.path)
    let size = try paths.reduce(0) { $0 + (try InputFile.bytes($1).count) }
    print("\(paths.count) drafts, \(size) bytes, seed \(seed), ICU \(icuVersion())")
    if keep { print(folder.path) }

    let blocks = try paths.flatMap { try DraftReader().draft(.file(path: $0)).blocks }
      .map { NormalizedText($0.text.utf8) }
    let steps = try steps(over: blocks, in: folder.path)
    var best = [Double](repeating: .infinity, count: steps.count)
    for _ in 0..<rounds {
      for (index, step) in steps.enumerated() {
        best[index] = min(best[index], try ContinuousClock().measure(step.body) / .seconds(1))
      }
    }
    for (step, time) in zip(steps, best) {
      let name = step.name.padding(toLength: 36, withPad: " ", startingAt: 0)
      let figures = [Double(size) / 1e6 / time, best[0] / time]
      print(name + String(format: "%7.1f MB/s %6.2f", figures[0], figures[1]))
    }
  }

  private typealias Step = (name: String, body: () throws -> Void)

  private func steps(over blocks: [NormalizedText], in folder: String) throws -> [Step] {
    let program =
      program.map { URL(filePath: $0) }
      ?? URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent()
      .appending(path: "kwaudit")
    let run = ProgramRun(program: program, folder: folder)
    let plain = try ICUWordIterator(.plain)
    let direct = try ICUWordIterator()
    let finder = try ModelWordBoundaryFinder()
    var flags: [UInt8] = []
    var steps: [Step] = [
      ("ICU's iterator", { for block in blocks { plain.fill(&flags, with: block) } }),
      (
        "ICU's words over its dictionary",
        { for block in blocks { direct.fill(&flags, with: block) } }
      ),
      ("the segmenter", { for block in blocks { _ = finder.boundaries(of: block) } }),
      ("kwaudit on one core", { try run.run(cores: 1) }),
    ]
    if Cores.count > 1 {
      steps.append(("kwaudit on \(Cores.count) cores", { try run.run(cores: Cores.count) }))
    }
    return steps
  }
}
