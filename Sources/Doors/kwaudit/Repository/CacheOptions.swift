internal import ArgumentParser
internal import Caching
internal import Files
internal import Glibc
internal import KWAudit
internal import Messages
internal import Runs
internal import Vocabulary

/// Where results of earlier runs are kept.
struct CacheOptions: ParsableArguments {
  @Option(
    defaultAsFlag: "",
    help: .told(
      ja: "結果をフォルダに残し、次からは変わった原稿だけを点検する。",
      en: "Keep results in a folder, and audit only what has changed since.",
      more: Localized(
        ja:
          "フォルダを省くと、リポジトリのいちばん上（リポジトリの外では作業フォルダ）の \(CacheOptions.folderName) を使う。後にパスを続けるときは、パスの前に -- を置くか、--cache を最後に書く。",
        en:
          """
          Without a folder it is \(CacheOptions.folderName) at the root of the repository, else in \
          the working folder. Paths that follow need -- before them, or write --cache last.
          """
      ),
      value: .folder),
    completion: .directory)
  var cache: String?

  private static let folderName = ".kwaudit-cache"

  /// The arguments with `--cache=FOLDER` as two: swift-argument-parser 1.8.2 loses the value of an
  /// option that may do without one where another option follows.
  static func separatingValue(in arguments: [String]) -> [String] {
    let end = arguments.firstIndex(of: "--") ?? arguments.endIndex
    let options = arguments[..<end].flatMap { argument in
      argument.hasPrefix("--cache=") ? ["--cache", String(argument.dropFirst(8))] : [argument]
    }
    return options + arguments[end...]
  }

  /// - Throws: `ExitCode.cannotRun`, after saying that the folder is not a cache.
  func cache(in language: Language) throws -> ResultCache? {
    guard let cache else { return nil }
    do {
      return try ResultCache(folder: cache.isEmpty ? Self.standardFolder : cache)
    } catch {
      throw Terminal.failure(error.message[language])
    }
  }

  /// Says what went wrong with the cache.
  func printNotes(of cache: ResultCache, in language: Language) {
    for note in cache.notes { Terminal.printError("kwaudit: \(note.message[language])") }
  }

  private static var standardFolder: String {
    guard let working = NormalPath.resolved("."),
      let root = working.nearestFolder(holding: ".git"), root != working
    else { return folderName }
    return root.appending(folderName).text
  }
}

extension Program {
  /// The running program. Builds of one version are told apart by the size of the file and the time at
  /// which it was written.
  static var this: Program {
    var status = stat()
    guard stat("/proc/self/exe", &status) == 0 else {
      return Program(version: Version.number, build: "")
    }
    let time = status.st_mtim
    return Program(
      version: Version.number, build: "\(status.st_size) \(time.tv_sec).\(time.tv_nsec)")
  }
}
