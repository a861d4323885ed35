internal import Files
package import Git
internal import Vocabulary

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
  /// The inputs of some paths, in the order given; a folder gives its drafts, those of its
  /// subfolders included, in the order of their paths. Hidden files and folders are passed over, links to
  /// folders are not followed, and links to files only to what the folder holds. A file that is named itself is
  /// always read.
  /// - Parameters:
  ///   - standardInputName: the name of what `-` stands for.
  ///   - selection: which files of folders are drafts.
  ///   - obeysGit: whether files of folders are passed over that git ignores.
  package static func inputs(
    _ paths: [String], standardInputName: String, selection: DraftSelection = .byExtension,
    obeysGit: Bool = true
  ) -> FoundInputs {
    var found = FoundInputs()
    for path in paths {
      if path == "-" {
        found.inputs.append(.standardInput(name: standardInputName))
        continue
      }
      guard let kind = FileKind(at: path) else {
        found.problems.append(InputProblem(name: path, MissingPath.cause(of: path)))
        continue
      }
      if kind == .folder {
        var walk = FolderWalk(selection: selection, obeysGit: obeysGit)
        walk.read(path)
        found.add(walk, of: path)
      } else {
        found.inputs.append(.file(path: path))
      }
    }
    found.countForeign()
    // Byte by byte: names that differ only in how Unicode writes a character are two files.
    var seen: Set<[UInt8]> = []
    found.inputs = found.inputs.filter { seen.insert(Array($0.name.utf8)).inserted }
    return found
  }
}

/// What the user's paths stand for.
package struct FoundInputs {
  /// Each once.
  package fileprivate(set) var inputs: [Input] = []

  /// Leaves out what is no draft.
  package mutating func leaveOut(where isNoDraft: (Input) -> Bool) {
    inputs.removeAll(where: isNoDraft)
  }
  /// One for each path that matches nothing, and for each folder that cannot be read.
  package var problems: [InputProblem] = []
  /// Why git did not tell what it ignores in some folders; these were then read whole.
  package fileprivate(set) var gitFailures: [GitFailure] = []
  /// How many files of the folders look like drafts and are not read, by their extensions.
  package private(set) var foreignFiles: [ForeignFiles] = []
  /// Their paths.
  private var foreign: Set<NormalPath> = []

  fileprivate mutating func add(_ walk: FolderWalk, of path: String) {
    foreign.formUnion(walk.foreign.map { NormalPath($0) })
    inputs += walk.files.map { .file(path: $0) }
    problems += walk.problems
    if walk.files.isEmpty && walk.problems.isEmpty {
      let cause: InputProblem.Cause =
        walk.hasPassedOver ? .noDraftsSelected : walk.hasIgnored ? .allIgnored : .noDrafts
      problems.append(InputProblem(name: path, cause))
    }
    for failure in walk.failures where !gitFailures.contains(failure) {
      gitFailures.append(failure)
    }
  }

  fileprivate mutating func countForeign() {
    let counts = foreign.reduce(into: [String: Int]()) { counts, path in
      counts[path.names.last.flatMap(FileExtension.of) ?? "", default: 0] += 1
    }
    foreignFiles = counts.sorted { $0.key < $1.key }
      .map { ForeignFiles(fileExtension: $0.key, count: $0.value) }
  }
}

/// Files of one extension that look like drafts and are not read.
package struct ForeignFiles: Sendable, Equatable {
  /// In lower case, without a dot.
  package let fileExtension: String
  package let count: Int

  package init(fileExtension: String, count: Int) {
    self.fileExtension = fileExtension
    self.count = count
  }
}
