package import Git

extension GitFailure {
  package var japanese: String {
    switch self {
    case .notInstalled:
      "gitが見つかりません。gitをインストールして、PATHから実行できるようにしてください。"
    case .noRepository(let path):
      "\(path): gitのリポジトリの中にありません。--since は使わずに実行してください。"
    case .notTrusted(let root):
      """
      \(root): 所有者が別のユーザーなので、gitがリポジトリの読み取りを拒否しました。\
      git config --global --add safe.directory \(root) で許可できます。
      """
    case .unknownRevision(let revision, let root, isShallow: false):
      """
      \(root): 「\(revision)」というリビジョンはありません。ブランチ名・タグ・コミットを確かめてください\
      （リモートのものは先に git fetch が必要です）。
      """
    case .unknownRevision(let revision, let root, isShallow: true):
      """
      \(root): 履歴の一部しかないクローン（shallow clone）に、「\(revision)」がありません。\
      actions/checkout に fetch-depth: 0 を指定するか、git fetch --unshallow を実行してください。
      """
    case .mergeBaseNotCloned(let revision, let root):
      """
      \(root): 履歴の一部しかないクローン（shallow clone）なので、「\(revision)」との分岐点までの履歴がありません。\
      actions/checkout に fetch-depth: 0 を指定するか、git fetch --unshallow を実行してください。
      """
    case .noMergeBase(let revision, let root):
      "\(root): 「\(revision)」と現在のコミットには共通の履歴がありません。同じ履歴から分かれたリビジョンを指定してください。"
    case .notFetched(let root):
      """
      \(root): クローンしていない履歴が必要ですが、kwaudit はgitに通信をさせません。\
      先に git fetch --refetch --no-filter を実行してください。
      """
    case .tookTooLong(let root, let seconds):
      """
      \(root): gitから\(seconds)秒たっても返事がありません。そこで git status を実行して、止まらないか確かめてください\
      （.gitignore や .gitattributes が名前付きパイプになっていると止まります）。
      """
    case .failed(let reason):
      "gitの実行に失敗しました（\(reason)）。"
    }
  }
}
