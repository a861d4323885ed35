internal import ArgumentParser
internal import Files
internal import Inputs
internal import Messages
internal import Runs
internal import Settings
internal import Vocabulary

/// The files that an audit writes: no two are the same, and none is one that it reads.
struct WrittenFiles {
  /// By what they are, so that links are seen through.
  private var names: [Place: String] = [:]
  private let language: Language

  /// - Throws: `ExitCode.cannotRun`, after saying that two are the same.
  init(_ files: [String], in language: Language) throws {
    self.language = language
    for file in files {
      guard let place = Place(file) else { continue }
      if names.updateValue(file, forKey: place) != nil {
        throw Terminal.failure(UsageFault.sameFile(file).message[language])
      }
    }
  }

  /// - Throws: `ExitCode.cannotRun`, after saying that a file to write is one of those that are read.
  func refuse(_ files: [String], _ subject: CommandFailure.Subject) throws {
    if names.isEmpty { return }
    for file in files {
      guard let written = Place(file).flatMap({ names[$0] }) else { continue }
      throw Terminal.failure(CommandFailure.overwrites(file: written, subject).message[language])
    }
  }

  /// The same for drafts and all settings that hold for them.
  func refuse(_ inputs: [Input], _ settings: RunSettings) throws {
    if names.isEmpty { return }
    let drafts = inputs.compactMap { if case .file(let path) = $0 { path } else { nil } }
    try refuse(drafts, .draft)
    try refuse(settings.lookup.readFiles.map(\.path), .settings)
    try refuse(settings.lookup.readSheets, .phrases)
  }

  /// Where a file stands, or will.
  private enum Place: Hashable {
    case file(FileIdentity)
    case free(NormalPath)

    /// `nil` for what is no file: writing to a terminal overwrites nothing.
    init?(_ file: String) {
      if let identity = FileIdentity(at: file) {
        self = .file(identity)
        return
      }
      guard FileKind(at: file) == nil else { return nil }
      let path = NormalPath(file)
      let folder = path.folder.flatMap { NormalPath.resolved($0.text) }
      self = .free(path.names.last.flatMap { folder?.appending($0) } ?? path)
    }
  }
}
