package import Git

extension GitFailure {
  package var english: String {
    switch self {
    case .notInstalled:
      "git was not found on the PATH. Install git."
    case .noRepository(let path):
      "\(path): this is not in a git repository. Run without --since."
    case .notTrusted(let root):
      """
      \(root): git refuses to read a repository owned by another user. Allow it with \
      git config --global --add safe.directory \(root)
      """
    case .unknownRevision(let revision, let root, isShallow: false):
      """
      \(root): there is no revision “\(revision)”. Check the name of the branch, tag or commit; \
      what is on a remote has to be fetched first (git fetch).
      """
    case .unknownRevision(let revision, let root, isShallow: true):
      """
      \(root): this shallow clone does not contain “\(revision)”. Set fetch-depth: 0 for \
      actions/checkout, or run git fetch --unshallow.
      """
    case .mergeBaseNotCloned(let revision, let root):
      """
      \(root): this shallow clone does not reach back to the point where “\(revision)” branched off. Set \
      fetch-depth: 0 for actions/checkout, or run git fetch --unshallow.
      """
    case .noMergeBase(let revision, let root):
      """
      \(root): “\(revision)” and the current commit have no history in common. Name a revision \
      that has.
      """
    case .notFetched(let root):
      """
      \(root): git would have to fetch a part of the history that was not cloned, which kwaudit does not let it. Run \
      git fetch --refetch --no-filter first.
      """
    case .tookTooLong(let root, let seconds):
      """
      \(root): git gave no answer for \(seconds) seconds. Run git status there; a named pipe in the place of \
      .gitignore or .gitattributes would hold it up, too.
      """
    case .failed(let reason):
      "Git failed (\(reason))."
    }
  }
}
