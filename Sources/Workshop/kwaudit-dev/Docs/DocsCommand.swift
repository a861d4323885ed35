internal import ArgumentParser
internal import Foundation

struct DocsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "docs",
    abstract: "Writes what the manual says of rules, settings, formats, scores and commands.",
    discussion: """
      A generated part stands between two comments of its page; the rest of the page is written by \
      hand. Build kwaudit first: its help texts are asked of it.
      """)

  @Option(help: ArgumentHelp("The manual.", valueName: "folder"))
  var manual = "Sources/Doors/kwaudit/Manual"

  @Option(
    help: ArgumentHelp("The program, by default the one beside this.", valueName: "file"))
  var program: String?

  @Flag(help: "Write nothing, and fail where a page is out of date.")
  var check = false

  func run() throws {
    let program = ProgramHelp(
      program.map { URL(filePath: $0) }
        ?? URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent()
        .appending(path: "kwaudit"))
    let parts = try GeneratedPart.all(program)
    var isCurrent = true
    for (page, parts) in Dictionary(grouping: parts, by: \.page).sorted(by: { $0.key < $1.key }) {
      let file = URL(filePath: manual).appending(path: page)
      let old = try String(contentsOf: file, encoding: .utf8)
      let new = try parts.reduce(old) { try $1.placed(in: $0) }
      if new == old { continue }
      if check {
        isCurrent = false
        print("\(file.path) is out of date. Write it with kwaudit-dev docs.")
      } else {
        try Data(new.utf8).write(to: file)
        print("wrote \(file.path)")
      }
    }
    if !isCurrent { throw ExitCode.failure }
  }
}
