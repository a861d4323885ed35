internal import Glibc

/// What stands at a path.
package enum FileKind: Sendable, Equatable {
  case file, folder, link, pipe, socket, device

  /// What is there, with every link followed; `nil` where there is nothing, or nothing that can be looked at.
  package init?(at path: String) {
    var status = stat()
    guard stat(path, &status) == 0 else { return nil }
    self.init(mode: status.st_mode)
  }

  /// What is there itself, a link that leads nowhere as well.
  package init?(ofEntry path: String) {
    var status = stat()
    guard lstat(path, &status) == 0 else { return nil }
    self.init(mode: status.st_mode)
  }

  init(mode: mode_t) {
    self =
      switch mode & S_IFMT {
      case S_IFDIR: .folder
      case S_IFLNK: .link
      case S_IFIFO: .pipe
      case S_IFSOCK: .socket
      case S_IFCHR, S_IFBLK: .device
      default: .file
      }
  }
}

/// Which file of the system it is, whatever the path that leads there.
package struct FileIdentity: Hashable, Sendable {
  private let device: dev_t
  private let number: ino_t

  /// `nil` where there is no file of the disk: what is written to a terminal or a pipe overwrites nothing.
  package init?(at path: String) {
    var status = stat()
    guard stat(path, &status) == 0, FileKind(mode: status.st_mode) == .file else { return nil }
    device = status.st_dev
    number = status.st_ino
  }
}
