internal import Glibc

/// Files that are written whole or not at all.
package enum OutputFile {
  /// Replaces a file, or makes it: a new file beside it takes its name once all is written. What is
  /// no file (a terminal, a pipe, `/dev/null`) is written to as it stands, and a link that leads nowhere is
  /// left alone: `ELOOP`.
  package static func write(_ text: String, to path: String) throws(SystemError) {
    var status = stat()
    guard stat(path, &status) == 0 else {
      guard errno == ENOENT else { throw .last }
      guard FileKind(ofEntry: path) == nil else { throw SystemError(ELOOP) }
      return try replace(path, mode: nil, isSynchronized: true, text.utf8)
    }
    switch status.st_mode & S_IFMT {
    case S_IFREG:
      // A new name in the folder could take the place of a file that must not be written.
      guard access(path, W_OK) == 0, let target = NormalPath.resolved(path) else { throw .last }
      try replace(target.text, mode: status.st_mode & 0o7777, isSynchronized: true, text.utf8)
    case S_IFDIR: throw SystemError(EISDIR)
    default: try put(text.utf8, into: Descriptor(opening: path, O_WRONLY), isSynchronized: true)
    }
  }

  /// Makes a file; one that is there already is left as it is.
  package static func create(_ text: String, at path: String) throws(SystemError) {
    let file = try Descriptor(opening: path, O_WRONLY | O_CREAT | O_EXCL)
    do {
      try put(text.utf8, into: file, isSynchronized: true)
    } catch {
      unlink(path)
      throw error
    }
  }

  /// Adds to the end of a file, or makes it.
  package static func append(_ text: String, to path: String) throws(SystemError) {
    try put(
      text.utf8, into: Descriptor(opening: path, O_WRONLY | O_APPEND | O_CREAT),
      isSynchronized: true)
  }

  /// Replaces a file, or makes it, without waiting for the disk: for what can be made anew.
  package static func keep(_ bytes: [UInt8], at path: String) throws(SystemError) {
    try replace(path, mode: nil, isSynchronized: false, bytes)
  }

  /// What the names of files begin with that are not whole yet.
  package static let temporaryPrefix = ".kwaudit-"

  private static func replace(
    _ path: String, mode: mode_t?, isSynchronized: Bool, _ bytes: some Collection<UInt8>
  ) throws(SystemError) {
    let folder = path.lastIndex(of: "/").map { String(path[...$0]) } ?? ""
    let (temporary, file) = try temporaryFile(in: folder)
    if let mode { _ = fchmod(file.number, mode) }
    do throws(SystemError) {
      try put(bytes, into: file, isSynchronized: isSynchronized)
      if rename(temporary, path) != 0 { throw SystemError.last }
    } catch {
      unlink(temporary)
      throw error
    }
  }

  private static func temporaryFile(
    in folder: String
  ) throws(SystemError) -> (path: String, file: Descriptor) {
    while true {
      let name = "\(temporaryPrefix)\(String(UInt64.random(in: 0...UInt64.max), radix: 16)).tmp"
      do {
        let path = folder + name
        return (path, try Descriptor(opening: path, O_WRONLY | O_CREAT | O_EXCL))
      } catch {
        if error.number != EEXIST { throw error }
      }
    }
  }

  /// Writes all of some bytes and closes the file.
  private static func put(
    _ bytes: some Collection<UInt8>, into file: Descriptor, isSynchronized: Bool
  ) throws(SystemError) {
    do {
      try file.write(bytes)
      // Some file systems tell only now that there is no room.
      if isSynchronized { try file.synchronize() }
    } catch {
      try? file.close()
      throw error
    }
    try file.close()
  }
}
