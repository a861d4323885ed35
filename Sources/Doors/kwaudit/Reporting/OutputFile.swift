internal import Glibc

/// Files that are written whole or not at all.
enum OutputFile {
  /// Replaces a file, or makes it: a new file beside it takes its name once all is written. What is
  /// no file (a terminal, a pipe, `/dev/null`) is written to as it stands.
  static func write(_ text: String, to path: String) throws(OutputFailure) {
    var status = stat()
    guard stat(path, &status) == 0 else {
      let number = errno
      guard number == ENOENT else { throw OutputFailure(path: path, number) }
      return try replace(path, withMode: nil, text, named: path)
    }
    switch status.st_mode & S_IFMT {
    case S_IFREG:
      // A new name in the folder could take the place of a file that must not be written.
      guard access(path, W_OK) == 0, let target = realpath(path, nil) else {
        throw OutputFailure(path: path, errno)
      }
      defer { free(target) }
      try replace(String(cString: target), withMode: status.st_mode & 0o7777, text, named: path)
    case S_IFDIR: throw OutputFailure(path: path, EISDIR)
    default: try put(text, into: open(path, O_WRONLY | O_CLOEXEC), named: path)
    }
  }

  /// Adds to the end of a file, or makes it.
  static func append(_ text: String, to path: String) throws(OutputFailure) {
    try put(
      text, into: open(path, O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC, 0o666), named: path)
  }

  /// - Parameter name: the path as the user gave it.
  private static func replace(
    _ path: String, withMode mode: mode_t?, _ text: String, named name: String
  ) throws(OutputFailure) {
    let folder = path.lastIndex(of: "/").map { String(path[...$0]) } ?? ""
    var temporary = ""
    var descriptor: Int32 = -1
    for attempt in 0..<100 {
      temporary = "\(folder).kwaudit-\(getpid())-\(attempt).tmp"
      descriptor = open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
      if descriptor >= 0 || errno != EEXIST { break }
    }
    guard descriptor >= 0 else { throw OutputFailure(path: name, errno) }
    if let mode { _ = fchmod(descriptor, mode) }
    do {
      try put(text, into: descriptor, named: name)
    } catch {
      unlink(temporary)
      throw error
    }
    guard rename(temporary, path) == 0 else {
      let number = errno
      unlink(temporary)
      throw OutputFailure(path: name, number)
    }
  }

  /// Writes all of a text and closes the file.
  private static func put(
    _ text: String, into descriptor: Int32, named name: String
  ) throws(OutputFailure) {
    guard descriptor >= 0 else { throw OutputFailure(path: name, errno) }
    var number = Terminal.write(text, to: descriptor)
    // Some file systems tell only now that there is no room; pipes and terminals cannot be synced.
    if number == 0, fsync(descriptor) != 0, errno != EINVAL, errno != EROFS { number = errno }
    if close(descriptor) != 0, number == 0 { number = errno }
    if number != 0 { throw OutputFailure(path: name, number) }
  }
}
