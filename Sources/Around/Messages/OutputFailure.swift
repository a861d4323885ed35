package import Files
internal import Glibc

/// Why a report, a baseline or what a command prints could not be written.
package struct OutputFailure: Error, Sendable, Equatable {
  enum Cause: Sendable, Equatable {
    case noFolder
    case isFolder
    case noPermission
    case noRoom
    /// A link to nothing, or one that leads back to itself.
    case brokenLink
    /// A named pipe or a socket that no program reads.
    case unreadPipe
    /// Standard output was closed when the program began.
    case closed
    /// Anything else, in the system's words.
    case other(String)
  }

  package enum Subject: Sendable { case report, baseline, results }

  /// As the user gave it; `nil`: standard output.
  let path: String?
  let cause: Cause
  let subject: Subject

  package init(path: String?, _ error: SystemError, writing subject: Subject = .report) {
    self.path = path
    self.subject = subject
    self.cause =
      switch error.number {
      case ENOENT, ENOTDIR: .noFolder
      case EISDIR: .isFolder
      case EACCES, EPERM, EROFS: .noPermission
      case ELOOP: .brokenLink
      case ENXIO: .unreadPipe
      case EBADF: .closed
      case ENOSPC, EDQUOT, EFBIG: .noRoom
      default: .other(error.reason)
      }
  }
}
