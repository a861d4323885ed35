internal import ArgumentParser
internal import Caching
internal import Files
internal import Glibc
internal import KWAudit
internal import Messages
internal import Runs
internal import Vocabulary

/// Where results of earlier runs are kept.
struct CacheChoice {
  /// `nil`: nowhere; empty: in the usual folder.
  let folder: String?

  static let usualFolder = ".kwaudit-cache"

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
    guard let folder else { return nil }
    do {
      return try ResultCache(folder: folder.isEmpty ? Self.standardFolder : folder)
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
    else { return usualFolder }
    return root.appending(usualFolder).text
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
