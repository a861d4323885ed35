internal import Files
package import Git
package import Inputs
internal import Reports

/// The inputs that differ from what they were when a revision parted from the current commit.
package struct ChangedInputs: Sendable {
  /// In the order given. Standard input is among them: git knows nothing of it.
  package let inputs: [Input]
  /// By the names of inputs; `nil` where it does not matter which lines have changed.
  private let lines: [[UInt8]: ChangedLines]?

  /// - Parameters:
  ///   - revision: a branch, tag or commit; each input's own repository is asked for it.
  ///   - findsLines: whether it matters which lines have changed.
  /// - Throws: where git cannot tell of every input.
  package init(
    of inputs: [Input], since revision: String, findsLines: Bool
  ) throws(GitFailure) {
    var kept: [Input] = []
    var files: [Repository: ChangedFiles] = [:]
    for input in inputs {
      // What cannot be found is kept, and reported when it is read.
      guard case .file(let name) = input, let place = NormalPath.resolved(name) else {
        kept.append(input)
        continue
      }
      guard let repository = Repository.holding(place) else { throw .noRepository(path: name) }
      if files[repository] == nil {
        let changes = try RepositoryChanges(since: revision, in: repository)
        files[repository] = ChangedFiles(changes: changes)
      }
      let path = repository.path(of: place.text)
      guard files[repository]?.changes.contains(path) == true else { continue }
      kept.append(input)
      files[repository]?.names[path, default: []].append(name)
    }
    self.inputs = kept
    guard findsLines else {
      lines = nil
      return
    }
    var lines: [[UInt8]: ChangedLines] = [:]
    for files in files.values {
      for (path, changed) in try files.changes.lines(of: Array(files.names.keys)) {
        for name in files.names[path] ?? [] {
          lines[Array(name.utf8)] = Self.countsLinesAsGit(name) ? changed : .all
        }
      }
    }
    self.lines = lines
  }

  /// Leaves out a draft's findings that judge none of the changed lines, where these matter. Its score stays
  /// that of the whole draft.
  /// - Returns: how many active findings were left out.
  func removeUnchanged(from draft: inout DraftReport) -> Int {
    guard let lines = lines.map({ $0[Array(draft.path.utf8)] ?? .all }) else { return 0 }
    let before = draft.findings.count
    draft.findings.removeAll { !$0.touches(lines) }
    draft.suppressed.removeAll { !$0.touches(lines) }
    return before - draft.findings.count
  }

  /// Git ends lines at line feeds alone, and takes bytes for characters: a carriage return of its own,
  /// and UTF-16, would shift all lines.
  private static func countsLinesAsGit(_ name: String) -> Bool {
    guard let bytes = try? DraftReader().bytes(of: .file(path: name)) else { return false }
    return bytes.indices.allSatisfy { index in
      switch bytes[index] {
      case 0: false
      case 0x0D: index + 1 < bytes.count && bytes[index + 1] == 0x0A
      default: true
      }
    }
  }
}

/// The changed drafts of a repository, with the names of their inputs.
private struct ChangedFiles {
  let changes: RepositoryChanges
  var names: [GitPath: [String]] = [:]
}

extension FindingReport {
  fileprivate func touches(_ lines: ChangedLines) -> Bool {
    guard let scope, scope.first <= scope.last else { return true }
    return lines.touches(scope.first...scope.last)
  }
}
