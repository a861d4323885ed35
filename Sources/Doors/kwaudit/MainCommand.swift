internal import ArgumentParser
internal import Files
internal import Glibc
internal import KWAudit
internal import Messages
internal import Vocabulary
internal import Words

@main
struct MainCommand: ParsableCommand {
  /// The other commands name it as what stands before them: their parsers then leave requests for completion
  /// scripts, which only this one answers, and do not look for them at every start.
  static let name = "kwaudit"

  static let configuration = CommandConfiguration(
    commandName: name,
    abstract: Localized(
      ja: "日本語の原稿を、対策フレーズに照らして点検する。",
      en: "Audits Japanese drafts against the search phrases they are written for."
    ).help,
    discussion: Localized(
      ja: "終了ステータス：0は合格、1は不合格（findでは、何も見つからなかったとき）、2は指定どおりに実行できなかったとき。",
      en: "Exit status: 0 passed, 1 did not pass (find: nothing found), 2 could not run as asked."
    ).help,
    version: Version.description,
    subcommands: [
      AuditCommand.self, WordsCommand.self, FindCommand.self, RulesCommand.self,
      ConfigCommand.self, InitCommand.self, SchemaCommand.self, ServeCommand.self,
    ],
    defaultSubcommand: AuditCommand.self)

  /// Runs the command; a usage error exits with 2, as every other failure to run as asked does, and output that
  /// cannot be written.
  static func main() {
    Descriptor.reserveStandard()
    do {
      try runCommand()
    } catch {
      Terminal.printError("kwaudit: \(error.message[LanguageOptions.ofCommandLine])")
      Glibc.exit(ExitCode.cannotRun.rawValue)
    }
  }

  private static func runCommand() throws(OutputFailure) {
    if let script = CompletionScript(arguments: Array(CommandLine.arguments.dropFirst())) {
      return try Terminal.print(safe: script.text + "\n")
    }
    Memory.prepare()
    do {
      let arguments = LanguageOptions.leavingHelp(Array(CommandLine.arguments.dropFirst()))
      try CommandSlip.refuseUnknownCommand(ofHelp: arguments)
      try CommandSlip.refuseShortened(arguments)
      if arguments == ["--version"] {
        return try Terminal.print(safe: Version.description + "\n")
      }
      var command = try command(of: CacheChoice.separatingValue(in: arguments))
      try command.run()
    } catch let code as ExitCode {
      Glibc.exit(code.rawValue)
    } catch let failure as OutputFailure {
      throw failure
    } catch {
      let language = LanguageOptions.ofCommandLine
      if exitCode(for: error).isSuccess {
        try Terminal.print(
          safe: HelpScreen(
            fullMessage(for: error, columns: HelpScreen.columns(in: language)), in: language
          ).text + "\n")
        Glibc.exit(0)
      }
      let message = ParserMessage(error, in: language)
      Terminal.printError(message.text, below: message.usage)
      Glibc.exit(2)
    }
  }
}

extension MainCommand {
  /// The command that arguments ask for.
  ///
  /// It parses its own: in the tree of all commands, the parser makes the options of the default one once more, most
  /// of what a start takes. What it refuses, help included, the tree answers.
  private static func command(of arguments: [String]) throws -> any ParsableCommand {
    if arguments.first == "help" { return try parseAsRoot(arguments) }
    let named = configuration.subcommands.first {
      $0.configuration.commandName == arguments.first
    }
    let own = named == nil ? arguments : Array(arguments.dropFirst())
    do {
      return try (named ?? AuditCommand.self).parse(own)
    } catch {
      return try parseAsRoot(arguments)
    }
  }
}

/// The versions that `--version` shows.
extension Version {
  static var description: String {
    let model = BoundaryModel.embedded
    let trained = model.description
    return """
      kwaudit \(number)
      segmenter \(trained.name) \(trained.version)
      model \(1 << model.bits) weights, trained on ICU \(trained.icuVersion) with \(trained.trainingData)
      ICU \(icuVersion())
      """
  }
}

extension ExitCode {
  /// The audit ran and did not pass, or nothing was found.
  static let notPassed = ExitCode(1)
  /// It could not run as asked.
  static let cannotRun = ExitCode(2)

  /// A signal ended it, as shells tell it.
  static func signalled(_ signal: Int32) -> ExitCode { ExitCode(128 + signal) }
}
