internal import ArgumentParser
internal import Foundation
internal import Training
internal import Vocabulary
internal import Words

struct UsesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "uses",
    abstract: "Compares the uses that kwaudit finds with those that people have marked.",
    discussion: """
      The files hold one case per line, with tabs between: the term, a sentence with each use in [ ], the \
      uses' kinds (exact, compound, inflected, variant; - for none), the reason.
      """)

  @Argument(help: ArgumentHelp("Labelled cases.", valueName: "file"))
  var files: [String]

  @OptionGroup var segmenter: SegmenterOptions

  @Flag(help: "List the cases that are not right.")
  var errors = false

  func run() throws {
    let finder = try segmenter.finder()
    let wordSegmenter = WordSegmenter(finder)
    print("\(finder.name), ICU \(icuVersion())")
    print("                          right / cases            P       R       F1 of uses")
    for file in files {
      let text = String(decoding: try InputFile.bytes(file), as: UTF8.self)
      let result = UseEvaluation(try LabelledUses.read(text), by: wordSegmenter)
      let name = URL(filePath: file).lastPathComponent
        .padding(toLength: 25, withPad: " ", startingAt: 0)
      let share = String(format: "%.1f %%", 100 * Double(result.right) / Double(result.cases.count))
      let uses = result.uses
      let figures = String(format: "%.4f  %.4f  %.4f", uses.precision, uses.recall, uses.f1)
      print("\(name) \(result.right) / \(result.cases.count) = \(share)  \(figures)")
      guard errors else { continue }
      for (labelled, faults) in zip(result.cases, result.faults) {
        for fault in faults { print(description(of: fault, in: labelled)) }
      }
    }
  }

  /// "line 12: + 車 自転[車]で行く (自転車 is one word)"
  private func description(of fault: UseEvaluation.Fault, in labelled: LabelledUses) -> String {
    let (mark, range, note) =
      switch fault {
      case .notAUse(let range): ("+", range, "")
      case .missed(let use): ("-", use.range, " \(use.kind.rawValue)")
      case .otherKind(let use, let kind):
        ("≠", use.range, " \(kind.rawValue), not \(use.kind.rawValue)")
      }
    func text(_ range: Range<Int>) -> String {
      String(decoding: labelled.utf8[range], as: UTF8.self)
    }
    let before = text(0..<range.lowerBound)
    let after = text(range.upperBound..<labelled.utf8.count)
    return """
      line \(labelled.line): \(mark) \(labelled.term)\(note): \(before)[\(text(range))]\(after) \
      (\(labelled.reason))
      """
  }
}
