internal import ArgumentParser
internal import SourceText

#if canImport(FoundationEssentials)
internal import FoundationEssentials
#else
internal import Foundation
#endif

/// The commands and options of the program, as the argument parser describes them. It takes a moment to
/// make: it is for what has gone wrong.
struct ProgramDescription {
  /// Without `help`, which is no command of ours.
  let commands: [String]
  /// `-p`, `--phrase` ... of every command, each once.
  let options: [String]
  private let optionsOfCommands: [(command: String, options: [String])]

  init() {
    let dump = Data(MainCommand._dumpHelp().utf8)
    let root = (try? JSONDecoder().decode(Dump.self, from: dump))?.command
    commands = (root?.subcommands ?? []).map(\.commandName).filter { $0 != "help" }
    optionsOfCommands = (root?.subcommands ?? []).map { ($0.commandName, Self.options(of: $0)) }
    options = (root.map(Self.options) ?? []).reduce(into: []) { all, option in
      if !all.contains(option) { all.append(option) }
    }
  }

  /// The long options that a name was probably meant to be.
  func nearestOption(to name: String) -> String? {
    options.filter { $0.hasPrefix("--") }.map { String($0.dropFirst(2)) }
      .nearest(to: String(name.drop { $0 == "-" })).map { "--" + $0 }
  }

  /// The first command that has an option.
  func command(with option: String) -> String? {
    optionsOfCommands.first { $0.options.contains(option) }?.command
  }

  private static func options(of command: Dump.Command) -> [String] {
    (command.arguments ?? []).flatMap { $0.names ?? [] }
      .map { ($0.kind == "long" ? "--" : "-") + $0.name }
      + (command.subcommands ?? []).flatMap(options)
  }

  private struct Dump: Decodable {
    struct Command: Decodable {
      let commandName: String
      let arguments: [Argument]?
      let subcommands: [Command]?
    }

    struct Argument: Decodable {
      struct Name: Decodable {
        let kind: String
        let name: String
      }

      let names: [Name]?
    }

    let command: Command
  }
}
