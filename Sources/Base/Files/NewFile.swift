internal import Glibc

/// A file that is written bit by bit beside the one that it replaces, and takes its name once all is
/// written. What is no file (a terminal, a pipe that somebody reads, `/dev/null`) is written to as it stands.
///
/// One that is given up before it is finished leaves nothing behind.
package struct NewFile: ~Copyable {
  private let file: Descriptor
  private let isSynchronized: Bool
  /// What it is called until it is finished, and from then on; `nil` for what is no file.
  private let names: (temporary: String, final: String)?
  private var isOpen = true

  /// - Throws: where that must not be written, is a folder, a link that leads nowhere (`ELOOP`), or a pipe
  ///   that nobody reads (`ENXIO`).
  package init(replacing path: String) throws(SystemError) {
    var status = stat()
    guard stat(path, &status) == 0 else {
      guard errno == ENOENT else { throw .last }
      guard FileKind(ofEntry: path) == nil else { throw SystemError(ELOOP) }
      try self.init(at: path, mode: nil, isSynchronized: true)
      return
    }
    switch status.st_mode & S_IFMT {
    case S_IFREG:
      // A new name in the folder could take the place of a file that must not be written.
      guard access(path, W_OK) == 0, let target = NormalPath.resolved(path) else { throw .last }
      try self.init(at: target.text, mode: status.st_mode & 0o7777, isSynchronized: true)
    case S_IFDIR: throw SystemError(EISDIR)
    case S_IFIFO:
      // Without O_NONBLOCK a reader would be waited for, and there may never be one.
      let pipe = try Descriptor(opening: path, O_WRONLY | O_NONBLOCK)
      do {
        try pipe.wait()
      } catch {
        try? pipe.close()
        throw error
      }
      self.init(pipe, isSynchronized: true, names: nil)
    default:
      self.init(try Descriptor(opening: path, O_WRONLY), isSynchronized: true, names: nil)
    }
  }

  /// - Parameters:
  ///   - mode: who may read and write it; `nil`: all that the process's mask lets.
  ///   - isSynchronized: whether it is on the disk before it takes its name.
  init(at path: String, mode: mode_t?, isSynchronized: Bool) throws(SystemError) {
    let folder = path.lastIndex(of: "/").map { String(path[...$0]) } ?? ""
    let temporary = try TemporaryFiles.make(in: folder)
    if let mode { _ = fchmod(temporary.file.number, mode) }
    self.init(
      temporary.file, isSynchronized: isSynchronized, names: (temporary.path, path))
  }

  private init(
    _ file: Descriptor, isSynchronized: Bool, names: (temporary: String, final: String)?
  ) {
    self.file = file
    self.isSynchronized = isSynchronized
    self.names = names
  }

  package func append(_ bytes: some Collection<UInt8>) throws(SystemError) {
    try file.write(bytes)
  }

  /// Gives the file its name.
  package consuming func finish() throws(SystemError) {
    // Some file systems tell only now that there is no room.
    if isSynchronized { try file.synchronize() }
    isOpen = false
    do throws(SystemError) {
      try file.close()
      if let names, rename(names.temporary, names.final) != 0 { throw SystemError.last }
    } catch {
      if let names { TemporaryFiles.remove(names.temporary) }
      throw error
    }
    if let names { TemporaryFiles.forget(names.temporary) }
  }

  deinit {
    guard isOpen else { return }
    try? file.close()
    if let names { TemporaryFiles.remove(names.temporary) }
  }
}
