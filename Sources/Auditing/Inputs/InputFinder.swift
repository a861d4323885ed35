#if canImport(FoundationEssentials)
  internal import FoundationEssentials
#else
  internal import Foundation
#endif

/// A draft to read: a file, or standard input.
package enum Input: Sendable, Equatable {
  case file(path: String)
  case standardInput(name: String)

  /// The name that reports show.
  package var name: String {
    switch self {
    case .file(let path): path
    case .standardInput(let name): name
    }
  }
}

/// Finds the drafts that the user's paths name.
package enum InputFinder {
  /// The extensions of the files that are drafts in a folder.
  package static let extensions = ["md", "markdown", "html", "htm", "txt"]

  /// The inputs of some paths, in the order given; a folder gives its drafts, those of its
  /// subfolders included, in the order of their paths. Hidden files and folders are passed over,
  /// and links to folders are not followed.
  /// - Parameters:
  ///   - standardInputName: the name of what `-` stands for.
  ///   - selection: which files of folders are drafts; a file that is named itself always is.
  /// - Returns: the inputs, each once, and a problem for each path that matches nothing.
  package static func inputs(
    _ paths: [String], standardInputName: String, selection: DraftSelection = .byExtension
  ) -> (inputs: [Input], problems: [InputProblem]) {
    var inputs: [Input] = []
    var problems: [InputProblem] = []
    for path in paths {
      if path == "-" {
        inputs.append(.standardInput(name: standardInputName))
        continue
      }
      var isFolder = false
      guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
        problems.append(InputProblem(name: path, .notFound))
        continue
      }
      if isFolder {
        var walk = FolderWalk(selection: selection)
        walk.read(path)
        inputs += walk.files.map { .file(path: $0) }
        problems += walk.unreadable.map { InputProblem(name: $0, .unreadable) }
        if walk.files.isEmpty && walk.unreadable.isEmpty {
          problems.append(
            InputProblem(name: path, walk.hasPassedOver ? .noDraftsSelected : .noDrafts))
        }
      } else {
        inputs.append(.file(path: path))
      }
    }
    var seen: Set<String> = []
    return (inputs.filter { seen.insert($0.name).inserted }, problems)
  }
}
