#if !Serve
internal import ArgumentParser
internal import Messages
internal import Vocabulary

/// Says that the program was built without the server.
struct ServeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "serve", _superCommandName: MainCommand.name, shouldDisplay: false)

  @Argument(parsing: .captureForPassthrough) var words: [String] = []

  func run() throws {
    throw Terminal.failure(
      CommandFailure.builtWithoutServe.message[LanguageOptions.ofCommandLine])
  }
}
#endif
