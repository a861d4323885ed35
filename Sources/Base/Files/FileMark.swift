internal import Glibc

/// What tells whether a file was saved.
package enum FileMark {
  /// Another text after each time that the file at a path was written or put in its place; `nil` where there is none.
  package static func text(at path: String) -> String? {
    var status = stat()
    guard stat(path, &status) == 0 else { return nil }
    let time = status.st_mtim
    return "\(status.st_ino) \(status.st_size) \(time.tv_sec).\(time.tv_nsec)"
  }
}
