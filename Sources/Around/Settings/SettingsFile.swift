package import Files
package import SourceText
internal import Yams

/// A settings file that was read and found right.
package struct SettingsFile: Sendable {
  /// The file's name in every folder.
  package static let name = ".kwaudit.yml"

  /// As a person in the current folder writes it.
  package let path: String
  /// What globs and paths in the file start from.
  package let folder: NormalPath
  package let settings: Settings

  /// Reads a file.
  /// - Throws: everything that is wrong with it and with the files that it names.
  package init(_ path: NormalPath) throws(SettingsFailure) {
    try self.init(try SettingsText.source(path), folder: path.folder ?? path)
  }

  /// Reads text that is at hand.
  package init(_ source: SourceFile, folder: NormalPath) throws(SettingsFailure) {
    self.path = source.name
    self.folder = folder
    guard let root = try SettingsParser.root(of: source) else {
      settings = Settings()
      return
    }
    var reader = SettingsReader(source, folder: folder)
    settings = reader.read(root)
    guard reader.nodes.problems.isEmpty else {
      throw SettingsFailure(problems: Self.sorted(reader.nodes.problems, of: path))
    }
  }

  /// The file's own problems by place, then those of the files that it names.
  private static func sorted(_ problems: [SettingsProblem], of path: String) -> [SettingsProblem] {
    let own = problems.filter { $0.file == path }.enumerated().sorted { a, b in
      let (first, second) = (a.element.position, b.element.position)
      return (first?.line ?? 0, first?.column ?? 0, a.offset)
        < (second?.line ?? 0, second?.column ?? 0, b.offset)
    }
    return own.map(\.element) + problems.filter { $0.file != path }
  }
}
