internal import Foundation

/// What a program's argument parser says of its commands.
struct ProgramHelp {
  private let program: URL

  init(_ program: URL) { self.program = program }

  /// The help of the program and of each command, as a terminal shows it.
  var reference: String {
    get throws {
      let dump = try output(["--experimental-dump-help"])
      let root = try JSONDecoder().decode(CommandDescription.Program.self, from: dump).command
      let name = root.commandName
      let commands = try root.shownCommands.map {
        try section("\(name) \($0.commandName)", ["help", $0.commandName])
      }
      return ([try section(name, ["--help"])] + commands).joined(separator: "\n")
    }
  }

  private func section(_ title: String, _ arguments: [String]) throws -> String {
    let help = String(decoding: try output(arguments), as: UTF8.self)
    return "## \(title)\n\n```text\n\(help.trimmingCharacters(in: .newlines))\n```\n"
  }

  private func output(_ arguments: [String]) throws -> Data {
    let process = Process()
    process.executableURL = program
    process.arguments = arguments
    // Neither the width of a terminal nor the language of its user is to show in the pages.
    process.environment = ProcessInfo.processInfo.environment.filter { $0.key != "COLUMNS" }
      .merging(["LC_ALL": "C"]) { $1 }
    let output = Pipe()
    process.standardOutput = output
    try process.run()
    let data = try output.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else {
      throw GeneratedPart.Failure(
        description: "\(program.path) \(arguments.joined(separator: " ")) failed")
    }
    return data
  }
}
