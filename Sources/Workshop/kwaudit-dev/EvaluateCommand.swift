internal import ArgumentParser
internal import Foundation
internal import Training
internal import Words

struct EvaluateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "evaluate",
    abstract: "Compares a segmenter with a treebank of short unit words.",
    discussion: """
      The files are CoNLL-U, .xz or plain. The words of the model alone are cut inside numbers and \
      Latin words as the treebank's are; the segmenter keeps those whole. Keyword uses are all places where the characters of one of \
      the treebank's nouns stand; a true use is one whose edges are edges of the treebank's words.
      """)

  @Argument(help: ArgumentHelp("CoNLL-U files.", valueName: "file"))
  var files: [String]

  @OptionGroup var segmenter: SegmenterOptions

  @Flag(help: "List the wrong (+) and missing (-) uses.")
  var errors = false

  func run() throws {
    let sentences = try files.flatMap {
      AnnotatedSentence.sentences(conllu: try InputFile.bytes($0))
    }
    let finder = try segmenter.finder()
    let result = BoundaryEvaluation(sentences, by: finder)
    print("\(sentences.count) sentences, \(finder.name), ICU \(icuVersion())")
    print("                          P       R       F1      right / found / expected")
    line("words", result.words)
    line("boundaries", result.boundaries)
    if segmenter.isModel {
      let alone = BoundaryEvaluation(sentences, by: try segmenter.finder(latinWords: .scored))
      line("words, model alone", alone.words)
      line("boundaries, model alone", alone.boundaries)
    }
    line("uses, score > \(WordBoundaries.wordThreshold)", result.usesAtWords)
    line("uses, score > \(WordBoundaries.edgeThreshold)", result.usesAtEdges)
    line("the same or script change", result.usesAtScripts)
    guard errors else { return }
    for error in result.errors { print(description(of: error)) }
  }

  private func line(_ name: String, _ accuracy: Accuracy) {
    let name = name.padding(toLength: 25, withPad: " ", startingAt: 0)
    let figures = String(
      format: "%.4f  %.4f  %.4f", accuracy.precision, accuracy.recall, accuracy.f1)
    print("\(name) \(figures)  \(accuracy.right) / \(accuracy.found) / \(accuracy.expected)")
  }

  /// "+ カー: …ベイ[カー]が…"
  private func description(of error: BoundaryEvaluation.Error) -> String {
    let utf8 = error.sentence.utf8
    func text(_ range: Range<Int>) -> String { String(decoding: utf8[range], as: UTF8.self) }
    let before = text(0..<error.range.lowerBound).suffix(8)
    let after = text(error.range.upperBound..<utf8.count).prefix(8)
    let keyword = text(error.range)
    return "\(error.isFound ? "+" : "-") \(keyword): \(before)[\(keyword)]\(after)"
  }
}
