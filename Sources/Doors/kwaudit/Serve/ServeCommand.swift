#if Serve
internal import ArgumentParser
internal import Glibc
internal import Inputs
internal import Messages
internal import Runs
internal import Serving
internal import Settings
internal import Threading
internal import Vocabulary

struct ServeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "serve",
    _superCommandName: MainCommand.name,
    abstract: Localized(
      ja: "書きながら点検できるページを、このコンピューターのブラウザーで使えるようにする。",
      en: "Serves a page that audits a draft while you write it, to browsers of this computer."
    ).help,
    discussion: Localized(
      ja:
        """
        表示されたアドレスをブラウザーで開くと使える。アドレスの # の後はパスワードの代わりなので、人に渡さない。ほかのコンピューターからは使えず、\
        原稿がこのコンピューターの外に出ることはない。ファイルには書き込まない。Ctrl-C で終わる（終了ステータスは0）。
        """,
      en:
        """
        Open the address that it prints. The part after the # is a password: keep it to yourself. Other computers \
        cannot reach the page, no draft leaves this one, and no file is written to. Ctrl-C ends it, with exit status 0.
        """
    ).help)

  @Argument(
    help: .told(
      ja: "ページの一覧に出す原稿。ファイルかフォルダ。エディターで保存すると、ページにも反映する。",
      en: "Drafts to list in the page, which follows what an editor saves: files or folders.",
      value: .path),
    completion: .file())
  var paths: [String] = []

  @Option(
    help: .told(
      ja: "ポートの番号。0 なら空いている番号を使う。",
      en: "The port to listen on; 0 takes any that is free.",
      more: Localized(
        ja: "指定しなければ \(PageServer.usualPort)。ほかのプログラムが使っていれば、空いている番号。",
        en:
          "Without it \(PageServer.usualPort), or one that is free where another program has that."),
      value: ValueName(ja: "番号", en: "number")))
  var port: Int?

  @Flag(
    help: .told(
      ja: "ページをブラウザーで開く。",
      en: "Open the page in the browser."))
  var open = false

  @OptionGroup var phraseOptions: PhraseOptions
  @OptionGroup var settingsOptions: SettingsOptions
  @OptionGroup var languageOptions: LanguageOptions

  func validate() throws {
    if let port, !(0...65535).contains(port) {
      throw UsageError(.notInRange(option: "--port", from: 0, to: 65535))
    }
  }

  func run() throws {
    let shelf = try shelf()
    let language = shelf.language
    // Fails here, with what is missing, and not in a thread of the server.
    _ = try Terminal.auditor(in: language)
    Interruption.hold()
    let server = try server(with: shelf, in: language)
    let serving = Task {
      await server.run()
      Glibc.exit(ExitCode.success.rawValue)
    }
    try Terminal.print(lines: server.address + "\n")
    Terminal.printError(CommandNote.serving.message[language])
    if open, !Browser.open(server.address) {
      Terminal.printError("kwaudit: \(CommandNote.noBrowser.message[language])")
    }
    Interruption.wait()
    serving.cancel()
    sleep(Self.patience)
    Glibc.exit(ExitCode.success.rawValue)
  }

  /// In seconds: how long audits under way may take once the server is to end.
  private static let patience: UInt32 = 2

  /// - Throws: `ExitCode.cannotRun`, after saying what is wrong with the paths, the settings or the phrases.
  private func shelf() throws -> FoundDrafts {
    let settings = RunSettings(settingsOptions.place, paths: paths, standardInputName: "-")
    let language = languageOptions.language(settings.common)
    if let fault = CommandSlip(paths: paths).fault {
      throw Terminal.failure(fault.message[language])
    }
    if paths.contains("-") {
      throw Terminal.failure(CommandFailure.notAFileToFollow.message[language])
    }
    try phraseOptions.apply(to: &settings.lookup.commandLine, in: language)
    let found = try settings.told(settings.inputs(paths), of: paths, in: language)
    for problem in found.problems {
      Terminal.printError("kwaudit: " + problem.located(in: language))
    }
    // What a folder holds and cannot be read is said, and the rest is served.
    if found.problems.contains(where: { paths.contains($0.name) }) { throw ExitCode.cannotRun }
    return FoundDrafts(
      paths, settingsOptions.place, settings.lookup.commandLine, in: language)
  }

  /// - Throws: `ExitCode.cannotRun`, after saying why there is no port.
  private func server(with shelf: FoundDrafts, in language: Language) throws -> PageServer {
    do {
      return try PageServer(
        port.map { .fixed($0) } ?? .preferred(PageServer.usualPort), shelf: shelf,
        language: language, pageLanguage: languageOptions.lang)
    } catch {
      let failure: CommandFailure =
        switch error {
        case .taken: .portTaken(port ?? PageServer.usualPort)
        case .notAllowed: .portNotAllowed(port ?? PageServer.usualPort)
        case .unavailable: .cannotListen
        }
      throw Terminal.failure(failure.message[language])
    }
  }
}
#endif
