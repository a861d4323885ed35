/// What has changed in a repository's working folder since a revision parted from the current commit:
/// commits since then, changes that are not committed yet, and files that git does not track.
package struct RepositoryChanges: Sendable {
  package let repository: Repository
  /// The hash of the commit that the working folder is compared with: the merge base.
  package let base: String
  /// The changed files that git tracks, each with its name at the base where that was another one.
  private let changed: [GitPath: GitPath?]
  private let tracked: Set<GitPath>
  /// The names of filters, none of which runs.
  private let filters: [[UInt8]]

  /// - Parameter revision: a branch, tag or commit, as people name it to git.
  /// - Throws: where git cannot tell; never with a part of the changes.
  package init(since revision: String, in repository: Repository) throws(GitFailure) {
    self.repository = repository
    base = try repository.mergeBase(with: revision)
    filters = try repository.filters
    changed = Self.changes(
      try repository.run(
        RepositoryChanges.diff + ["--name-status", "-z", base, "--"], without: filters))
    tracked = Set(try repository.run(["ls-files", "-z"]).zeroTerminated.map { GitPath($0) })
  }

  /// Whether a file differs from the base. One that only has another name does not; one that git does
  /// not track does, for there is nothing to compare it with.
  package func contains(_ path: GitPath) -> Bool {
    changed[path] != nil || !tracked.contains(path)
  }

  /// The changed lines of files, for those among them that differ from the base.
  package func lines(of paths: [GitPath]) throws(GitFailure) -> [GitPath: ChangedLines] {
    var lines: [GitPath: ChangedLines] = [:]
    var compared: [GitPath] = []
    for path in paths where contains(path) {
      // What the comparison does not show, such as a binary file, has changed as a whole.
      lines[path] = .all
      if changed[path] != nil { compared.append(path) }
    }
    for start in stride(from: 0, to: compared.count, by: Self.pathsAtOnce) {
      let some = compared[start..<min(start + Self.pathsAtOnce, compared.count)]
      let names = some.flatMap { path in [path] + [changed[path] ?? nil].compactMap { $0 } }
      let patch = try repository.run(
        RepositoryChanges.diff + ["--patch", "--unified=0", "--inter-hunk-context=0", base, "--"]
          + names.map { ":(literal)" + $0.text }, without: filters)
      lines.merge(Patch.changedLines(patch)) { $1 }
    }
    return lines
  }

  /// Far below the length that a command line may have.
  private static let pathsAtOnce = 200

  /// A comparison that no setting of the user's changes.
  private static let diff = [
    "diff", "--find-renames", "--no-color", "--no-ext-diff", "--no-textconv", "--no-relative",
    "--src-prefix=a/", "--dst-prefix=b/", "--ignore-submodules=all", "--diff-algorithm=histogram",
  ]

  /// Reads `M\0path\0R087\0old\0new\0`.
  private static func changes(_ listing: [UInt8]) -> [GitPath: GitPath?] {
    var changes: [GitPath: GitPath?] = [:]
    var fields = listing.zeroTerminated[...]
    while let status = fields.popFirst(), let name = fields.popFirst() {
      switch status.first {
      case UInt8(ascii: "R"), UInt8(ascii: "C"):
        guard let new = fields.popFirst() else { return changes }
        if !status.elementsEqual("R100".utf8) { changes[GitPath(new)] = .some(GitPath(name)) }
      case UInt8(ascii: "D"): break
      default: changes[GitPath(name)] = .some(nil)
      }
    }
    return changes
  }
}

extension Repository {
  /// The newest commit that a revision and the current commit both rest on.
  fileprivate func mergeBase(with revision: String) throws(GitFailure) -> String {
    // A revision that begins with - would be an option.
    guard let commit = try commit(revision), let current = try self.commit("HEAD") else {
      throw .unknownRevision(revision, root: folder, isShallow: try isShallow())
    }
    let process = try GitProcess(["merge-base", commit, current], in: folder)
    if process.status == 0, let base = process.output.split(separator: 0x0A).first {
      return String(decoding: base, as: UTF8.self)
    }
    guard process.status == 1 else { throw GitFailure(process, root: folder) }
    if try isShallow() { throw .mergeBaseNotCloned(revision, root: folder) }
    throw .noMergeBase(revision, root: folder)
  }

  /// The hash of a revision's commit; `nil` where there is none.
  private func commit(_ revision: String) throws(GitFailure) -> String? {
    // What begins with - would be an option, and what begins with ^ names all but a commit.
    if revision.hasPrefix("-") || revision.hasPrefix("^") { return nil }
    let process = try GitProcess(
      ["rev-parse", "--verify", "--quiet", revision + "^{commit}"], in: folder)
    switch process.status {
    case 0: return String(decoding: process.output.prefix { $0 != 0x0A }, as: UTF8.self)
    case 1: return nil
    default: throw GitFailure(process, root: folder)
    }
  }

  private func isShallow() throws(GitFailure) -> Bool {
    try run(["rev-parse", "--is-shallow-repository"]).starts(with: "true".utf8)
  }
}
