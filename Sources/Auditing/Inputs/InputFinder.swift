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
  /// - Parameter standardInputName: the name of what `-` stands for.
  /// - Returns: the inputs, each once, and a problem for each path that matches nothing.
  package static func inputs(
    _ paths: [String], standardInputName: String
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
        let (files, unreadable) = drafts(inFolder: path)
        inputs += files.map { .file(path: $0) }
        problems += unreadable.map { InputProblem(name: $0, .unreadable) }
        if files.isEmpty && unreadable.isEmpty {
          problems.append(InputProblem(name: path, .noDrafts))
        }
      } else {
        inputs.append(.file(path: path))
      }
    }
    var seen: Set<String> = []
    return (inputs.filter { seen.insert($0.name).inserted }, problems)
  }

  private static func drafts(inFolder folder: String) -> (files: [String], unreadable: [String]) {
    guard let names = try? FileManager.default.contentsOfDirectory(atPath: folder) else {
      return ([], [folder])
    }
    var files: [String] = []
    var unreadable: [String] = []
    for name in names.sorted() where !name.hasPrefix(".") {
      let path = folder.hasSuffix("/") ? folder + name : folder + "/" + name
      var isFolder = false
      // A link to nothing does not exist, and is reported when it is read.
      _ = FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
      if isFolder {
        let isLink = (try? FileManager.default.destinationOfSymbolicLink(atPath: path)) != nil
        guard !isLink else { continue }
        let inner = drafts(inFolder: path)
        files += inner.files
        unreadable += inner.unreadable
      } else if let dot = name.lastIndex(of: "."),
        extensions.contains(name[name.index(after: dot)...].lowercased())
      {
        files.append(path)
      }
    }
    return (files, unreadable)
  }
}
