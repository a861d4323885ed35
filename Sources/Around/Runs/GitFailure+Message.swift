package import Git
package import Vocabulary

extension GitFailure {
  /// What is the matter and what to do.
  package var message: Localized {
    switch self {
    case .notInstalled:
      Localized(
        ja: "gitが見つかりません。gitを入れて、PATHから実行できるようにしてください。",
        en: "There is no git on the PATH. Install it.")
    case .noRepository(let path):
      Localized(
        ja: "\(path): gitのリポジトリの中にありません。--since は使わずに実行してください。",
        en: "\(path): this is in no git repository. Run without --since.")
    case .notTrusted(let root):
      Localized(
        ja: """
          \(root): 別のユーザーのリポジトリのため、gitが読むのを断りました。\
          git config --global --add safe.directory \(root) で許可できます。
          """,
        en: """
          \(root): git refuses a repository that belongs to another user. Allow it by \
          git config --global --add safe.directory \(root)
          """)
    case .unknownRevision(let revision, let root, isShallow: false):
      Localized(
        ja: """
          \(root): 「\(revision)」というリビジョンはありません。ブランチ名・タグ・コミットを確かめてください\
          （リモートのものは先に git fetch が必要です）。
          """,
        en: """
          \(root): there is no revision “\(revision)”. Check the name of the branch, tag or commit; \
          what is on a remote has to be fetched first (git fetch).
          """)
    case .unknownRevision(let revision, let root, isShallow: true):
      Localized(
        ja: """
          \(root): 「\(revision)」というリビジョンは、この浅いクローンにはありません。\
          actions/checkout に fetch-depth: 0 を指定するか、git fetch --unshallow を実行してください。
          """,
        en: """
          \(root): this shallow clone has no revision “\(revision)”. Set fetch-depth: 0 for \
          actions/checkout, or run git fetch --unshallow.
          """)
    case .mergeBaseNotCloned(let revision, let root):
      Localized(
        ja: """
          \(root): 浅いクローンのため、「\(revision)」と分かれた時点までの履歴がありません。\
          actions/checkout に fetch-depth: 0 を指定するか、git fetch --unshallow を実行してください。
          """,
        en: """
          \(root): this shallow clone does not reach back to where “\(revision)” parted. Set \
          fetch-depth: 0 for actions/checkout, or run git fetch --unshallow.
          """)
    case .noMergeBase(let revision, let root):
      Localized(
        ja: "\(root): 「\(revision)」と現在のコミットには共通の履歴がありません。同じ履歴から分かれたリビジョンを指定してください。",
        en: """
          \(root): “\(revision)” and the current commit have no history in common. Name a revision \
          that has.
          """)
    case .failed(let reason):
      Localized(ja: "gitの実行に失敗しました（\(reason)）。", en: "Git failed (\(reason)).")
    }
  }
}
