package import Git

extension GitFailure {
  package var english: String {
    switch self {
    case .notInstalled:
      "There is no git on the PATH. Install it."
    case .noRepository(let path):
      "\(path): this is not in a git repository. Run without --since."
    case .notTrusted(let root):
      """
      \(root): git refuses a repository that belongs to another user. Allow it by \
      git config --global --add safe.directory \(root)
      """
    case .unknownRevision(let revision, let root, isShallow: false):
      """
      \(root): there is no revision “\(revision)”. Check the name of the branch, tag or commit; \
      what is on a remote has to be fetched first (git fetch).
      """
    case .unknownRevision(let revision, let root, isShallow: true):
      """
      \(root): this shallow clone has no revision “\(revision)”. Set fetch-depth: 0 for \
      actions/checkout, or run git fetch --unshallow.
      """
    case .mergeBaseNotCloned(let revision, let root):
      """
      \(root): this shallow clone does not reach back to where “\(revision)” parted. Set \
      fetch-depth: 0 for actions/checkout, or run git fetch --unshallow.
      """
    case .noMergeBase(let revision, let root):
      """
      \(root): “\(revision)” and the current commit have no history in common. Name a revision \
      that has.
      """
    case .failed(let reason):
      "Git failed (\(reason))."
    }
  }
}
