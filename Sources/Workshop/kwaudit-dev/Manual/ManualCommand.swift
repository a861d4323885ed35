internal import ArgumentParser
internal import Foundation
internal import Vocabulary

struct ManualCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "manual",
    abstract: "Prints a program's manual page, made of what its argument parser knows.",
    discussion:
      "Reads the output of PROGRAM --experimental-dump-help from standard input, in the language of the page."
  )

  @Option(help: ArgumentHelp("The version of the program.", valueName: "version"))
  var programVersion: String

  @Option(help: "The date of the page, as in 2026-01-31.", transform: ManualDate.parsed)
  var date: ManualDate

  @Option(help: "The language of the page.")
  var lang: Language = .english

  func run() throws {
    let input = FileHandle.standardInput.readDataToEndOfFile()
    let program = try JSONDecoder().decode(CommandDescription.Program.self, from: input)
    let page = ManualPage(of: program.command, version: programVersion, date: date, in: lang)
    print(page.text, terminator: "")
  }
}

extension Language: ExpressibleByArgument {}

/// The date of a manual page.
struct ManualDate {
  /// January 31, 2026
  let text: String

  private static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October",
    "November", "December",
  ]

  static func parsed(_ text: String) throws -> ManualDate {
    let parts = text.split(separator: "-").compactMap { Int($0) }
    guard parts.count == 3, (1...12).contains(parts[1]), (1...31).contains(parts[2]) else {
      throw ValidationError("“\(text)” is not a date. Write one as in 2026-01-31.")
    }
    return ManualDate(text: "\(months[parts[1] - 1]) \(parts[2]), \(parts[0])")
  }
}
