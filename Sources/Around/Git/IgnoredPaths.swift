/// What git ignores below a folder of a repository.
package struct IgnoredPaths: Sendable {
  private let root: String
  /// A folder that is ignored with all that it holds stands for that.
  private let paths: Set<GitPath>

  /// Asks git about all files below a folder, in one call. Files that git tracks are not ignored,
  /// whatever the patterns say; of a folder that is ignored itself nothing is.
  /// - Parameter folder: an absolute path without links.
  package init(below folder: String, in repository: Repository) throws(GitFailure) {
    let inner = repository.path(of: folder)
    let listing = try repository.run(
      ["ls-files", "--others", "--ignored", "--exclude-standard", "--directory", "-z"]
        + (inner.bytes.isEmpty ? [] : ["--", ":(literal)" + inner.text]))
    let slash = UInt8(ascii: "/")
    let paths = listing.zeroTerminated.map { GitPath($0.last == slash ? $0.dropLast() : $0) }
    // The folder is named too where it only holds nothing but ignored files.
    let isNamed = paths.contains { $0 == inner || inner.bytes.starts(with: $0.bytes + [slash]) }
    let isIgnored = isNamed ? try repository.ignores(inner) : false
    self.init(root: repository.root, paths: isIgnored ? [] : Set(paths))
  }

  private init(root: String, paths: Set<GitPath>) {
    self.root = root
    self.paths = paths
  }

  /// Whether git ignores a file or folder itself; what an ignored folder holds is not asked for.
  /// - Parameter path: an absolute path without links in the repository.
  package func contains(_ path: String) -> Bool {
    !paths.isEmpty && paths.contains(GitPath(path.utf8.dropFirst(root.utf8.count + 1)))
  }
}

extension Repository {
  /// Whether patterns exclude a path.
  fileprivate func ignores(_ path: GitPath) throws(GitFailure) -> Bool {
    try GitProcess(["check-ignore", "--quiet", "--", path.text], in: folder).status == 0
  }
}
