/// Why git could not say what was asked.
package enum GitFailure: Error, Sendable, Equatable {
  /// There is no program of the name `git`.
  case notInstalled
  /// A file or folder that is in no repository.
  case noRepository(path: String)
  /// Git refuses a repository that belongs to another user.
  case notTrusted(root: String)
  /// - Parameter isShallow: whether the repository was cloned without its whole history.
  case unknownRevision(String, root: String, isShallow: Bool)
  /// The history that was cloned does not reach back to where the branches parted.
  case mergeBaseNotCloned(String, root: String)
  /// The revision and the current commit have no ancestor in common.
  case noMergeBase(String, root: String)
  /// Git would have to fetch a part of the history that was not cloned, which it is not let.
  case notFetched(root: String)
  case tookTooLong(root: String, seconds: Int)
  /// Anything else, in git's words or the system's.
  case failed(String)
}

extension GitFailure {
  /// The failure that git's end tells.
  init(_ process: GitProcess, root: String) {
    let errors = String(decoding: process.errors, as: UTF8.self)
    // The name of the setting that would allow it is the same in every language.
    if errors.contains("safe.directory") {
      self = .notTrusted(root: root)
      return
    }
    // Of a clone that lacks objects git says that the protocol is “not allowed” by which it would fetch them.
    if ["promisor", "not allowed", "lazy fetching"].contains(where: errors.contains) {
      self = .notFetched(root: root)
      return
    }
    let line = errors.split(separator: "\n").first.map(String.init) ?? "status \(process.status)"
    self = .failed(line)
  }
}
