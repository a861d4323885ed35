internal import ArgumentParser
internal import Foundation
internal import Judging
internal import Rules
internal import Vocabulary
internal import Words

struct ArticlesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "articles",
    abstract: "Counts how useful editors found kwaudit's findings in published articles, by rule.",
    discussion: """
      A folder holds index.tsv (file, phrases) and findings.tsv (file, rule, line, label, why), the label useful, noise \
      or false. Findings that nobody has judged yet are listed.
      """)

  @Argument(help: ArgumentHelp("The folder of articles.", valueName: "folder"))
  var folder = "Fixtures/Articles"

  @Flag(help: "Write the table that `kwaudit rules` shows.")
  var write = false

  @Flag(help: "List the findings that are noise or false.")
  var wrong = false

  static let tableFile = "Sources/Path/Rules/Usefulness/RuleUsefulness+Table.swift"

  func run() throws {
    let set = try ArticleSet(
      folder: folder, by: WordSegmenter(try ModelWordBoundaryFinder()))
    let judged = set.findings.count { $0.label != nil }
    print("\(set.articles) articles, \(set.findings.count) findings, \(judged) judged")
    for label in ArticleSet.Label.allCases {
      let count = set.count(label)
      let share = judged == 0 ? 0 : 100 * Double(count) / Double(judged)
      print(
        "  \(label.rawValue)  \(count)  \(String(format: "%.1f %%", share))")
    }
    print("| rule | findings | useful | noise | false |\n| --- | ---: | ---: | ---: | ---: |")
    for (rule, known) in set.usefulness {
      print("| \(rule) | \(known.findings) | \(known.useful) | \(known.noise) | \(known.wrong) |")
    }
    for finding in set.findings where finding.label == nil || (wrong && finding.label != .useful) {
      print(
        "  \(finding.label?.rawValue ?? "not judged")  \(finding.file):\(finding.line)  \(finding.rule)  \(finding.message)"
      )
    }
    if write {
      try Data(Self.table(set).utf8).write(to: URL(filePath: Self.tableFile))
    }
  }

  /// The source of the table.
  static func table(_ set: ArticleSet) -> String {
    let rows = set.usefulness.map { rule, known in
      "    \"\(rule)\": .init(useful: \(known.useful), noise: \(known.noise), wrong: \(known.wrong)),\n"
    }
    return """
      // Written by `kwaudit-dev articles --write`; do not edit.

      extension RuleUsefulness {
        /// How many articles were read.
        package static let articles = \(set.articles)

        static let table: [String: RuleUsefulness] = [
      \(rows.joined())  ]
      }

      """
  }
}
