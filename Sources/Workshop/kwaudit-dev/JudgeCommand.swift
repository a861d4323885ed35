internal import ArgumentParser
internal import Foundation
internal import Judging
internal import Words

struct JudgeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "judge",
    abstract: "Compares kwaudit's judgement of drafts with that of people who have labelled them.",
    discussion: """
      A folder holds index.tsv (file, label, kind, phrase, note), the label stuffed or natural, and maybe \
      pairs.tsv (better, worse, phrase, why, type). Drafts that are judged otherwise are listed.
      """)

  @Argument(help: ArgumentHelp("Folders of labelled drafts.", valueName: "folder"))
  var folders: [String]

  @OptionGroup var segmenter: SegmenterOptions

  @Flag(help: "List the scores of all drafts.")
  var scores = false

  @Option(
    help: ArgumentHelp(
      "Draw the scores beside those of an earlier state, which scores-before.tsv (label, score) in the folders has.",
      valueName: "file"))
  var picture: String?

  func run() throws {
    let wordSegmenter = WordSegmenter(try segmenter.finder())
    var now: [(JudgementSet.Label, Double)] = []
    for folder in folders {
      let judgement = try Judgement(try JudgementSet(folder: folder), by: wordSegmenter)
      now += judgement.drafts.map { ($0.labelled.label, $0.score) }
      print(folder)
      printFigures(judgement)
      for draft in judgement.drafts where scores || !draft.isRight {
        print(
          "  \(draft.isRight ? " " : "✗") \(draft.labelled.label) \(draft.labelled.name) (\(draft.labelled.kind)): "
            + "\(figure(draft.score)), \(draft.accusations.isEmpty ? "not accused" : draft.accusations.joined(separator: " "))"
        )
      }
      for pair in judgement.pairs where !pair.isRight {
        print(
          "  ✗ pair \(pair.labelled.kind) \(pair.labelled.worse): \(figure(pair.worse)), the better one \(figure(pair.better))"
        )
      }
    }
    if let picture { try draw(now, in: picture) }
  }

  private func draw(_ now: [(JudgementSet.Label, Double)], in file: String) throws {
    let before = try folders.flatMap { try JudgementSet.earlierScores(folder: $0) }
    let svg = ScorePicture.svg([
      .init(title: "before", scores: before.map { (label: $0.0, score: $0.1) }),
      .init(title: "now", scores: now.map { (label: $0.0, score: $0.1) }),
    ])
    try Data(svg.utf8).write(to: URL(filePath: file))
  }

  private func printFigures(_ judgement: Judgement) {
    let stuffed = judgement.drafts(.stuffed)
    let natural = judgement.drafts(.natural)
    print("  stuffed, found and capped  \(percent(judgement.found)) of \(stuffed.count)")
    print("  natural, accused           \(percent(judgement.accused)) of \(natural.count)")
    print("  mean score of stuffed      \(figure(judgement.meanScore(.stuffed)))")
    print("  mean score of natural      \(figure(judgement.meanScore(.natural)))")
    for kind in Set(judgement.pairs.map(\.labelled.kind)).sorted() {
      let count = judgement.pairs.count { $0.labelled.kind == kind }
      print(
        "  pairs right, \(kind)".padding(toLength: 29, withPad: " ", startingAt: 0)
          + "\(percent(judgement.pairsRight(kind))) of \(count)")
    }
  }

  private func percent(_ share: Double) -> String { String(format: "%.1f %%", 100 * share) }
  private func figure(_ value: Double) -> String { String(format: "%.1f", value) }
}
