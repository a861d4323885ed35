/// A command as the argument parser describes it (`--experimental-dump-help`).
struct CommandDescription: Decodable {
  struct Program: Decodable {
    let command: CommandDescription
  }

  struct Argument: Decodable {
    struct Name: Decodable {
      let kind: String
      let name: String

      /// -p, --phrase
      var text: String { (kind == "long" ? "--" : "-") + name }
    }

    /// `positional`, `option` or `flag`.
    let kind: String
    let names: [Name]?
    let valueName: String
    let isOptional: Bool
    let isRepeating: Bool
    let shouldDisplay: Bool
    let abstract: String?
    let discussion: String?
    let allValues: [String]?
    let defaultValue: String?

    /// Whether every command has it.
    var isCommon: Bool { names?.contains { ["version", "help"].contains($0.name) } ?? false }
  }

  let commandName: String
  let abstract: String?
  let discussion: String?
  let shouldDisplay: Bool
  let defaultSubcommand: String?
  private let arguments: [Argument]?
  private let subcommands: [CommandDescription]?

  /// Those that are shown to people.
  var shownArguments: [Argument] { (arguments ?? []).filter(\.shouldDisplay) }
  var shownCommands: [CommandDescription] {
    (subcommands ?? []).filter { $0.shouldDisplay && $0.commandName != "help" }
  }
}
