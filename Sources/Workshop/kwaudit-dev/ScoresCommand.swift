internal import ArgumentParser
internal import Foundation
internal import Words

struct ScoresCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "scores",
    abstract: "Prints the model's score of every place inside each line.",
    discussion: """
      A line of the output holds the line's text, a tab, and a score for each place between two of its \
      UTF-16 units, divided by spaces: above 0 words part. The model alone speaks, without lists of words.
      """)

  @Argument(help: ArgumentHelp("Text files, .xz or not.", valueName: "file"))
  var files: [String]

  func run() throws {
    let finder = try ModelWordBoundaryFinder(latinWords: .scored)
    for file in files {
      var output = ""
      for line in try InputFile.bytes(file).split(separator: 0x0A) {
        let text = NormalizedText(Array(line))
        let scores = finder.boundaries(of: text).scores.dropFirst().dropLast()
        output += "\(text.string)\t\(scores.map { String($0) }.joined(separator: " "))\n"
      }
      print(output, terminator: "")
    }
  }
}
