internal import Files
internal import Glibc
internal import Vocabulary

/// Why a report or a baseline could not be written.
struct OutputFailure: Error, Equatable {
  enum Cause: Equatable {
    case noFolder
    case isFolder
    case noPermission
    case noRoom
    /// Anything else, in the system's words.
    case other(String)
  }

  enum Subject { case report, baseline }

  /// As the user gave it; `nil`: standard output.
  let path: String?
  let cause: Cause
  private let subject: Subject

  init(path: String?, _ error: SystemError, writing subject: Subject = .report) {
    self.path = path
    self.subject = subject
    self.cause =
      switch error.number {
      case ENOENT, ENOTDIR: .noFolder
      case EISDIR: .isFolder
      case EACCES, EPERM, EROFS: .noPermission
      case ENOSPC, EDQUOT, EFBIG: .noRoom
      default: .other(error.reason)
      }
  }

  /// What is the matter and what to do.
  var message: Localized {
    let (ja, en) = sentences
    let (what, whatEnglish) =
      switch subject {
      case .report: ("レポート", "report")
      case .baseline: ("ベースライン", "baseline")
      }
    return Localized(
      ja: "\(path ?? "標準出力"): \(what)を書き込めません。\(ja)",
      en: "\(path ?? "standard output"): the \(whatEnglish) cannot be written: \(en)")
  }

  private var sentences: (ja: String, en: String) {
    switch cause {
    case .noFolder:
      ("書き込み先のフォルダがありません。先に作ってください。", "its folder does not exist. Create it first.")
    case .isFolder:
      ("フォルダが指定されています。ファイルを指定してください。", "this is a folder. Name a file.")
    case .noPermission:
      (
        "書き込みの権限がありません。ファイルとフォルダの権限を確かめてください。",
        "you have no permission. Check those of the file and its folder."
      )
    case .noRoom:
      (
        "空き容量が足りません。空きを増やしてから、もう一度実行してください。",
        "there is no room left. Make some and run it again."
      )
    case .other(let reason): ("理由：\(reason)", "\(reason).")
    }
  }
}
