internal import Glibc
internal import Synchronization

/// The files of this process that have not got their names yet.
package enum TemporaryFiles {
  /// What their names begin with.
  package static let prefix = ".kwaudit-"

  /// `nil` once there must be none any more.
  private static let paths = Mutex<Set<String>?>([])

  /// Removes all of them, and sees to it that no other thread makes one: the process is about to end.
  package static func removeAll() {
    paths.withLock { paths in
      for path in paths ?? [] { unlink(path) }
      paths = nil
    }
  }

  static func make(in folder: String) throws(SystemError) -> (path: String, file: Descriptor) {
    while true {
      let path =
        "\(folder)\(prefix)\(String(UInt64.random(in: 0...UInt64.max), radix: 16)).tmp"
      do {
        let file = try paths.withLock { paths throws(SystemError) in
          guard paths != nil else { throw SystemError(EINTR) }
          let file = try Descriptor(opening: path, O_WRONLY | O_CREAT | O_EXCL)
          paths?.insert(path)
          return file
        }
        return (path, file)
      } catch {
        if error.number != EEXIST { throw error }
      }
    }
  }

  static func remove(_ path: String) {
    unlink(path)
    forget(path)
  }

  static func forget(_ path: String) { paths.withLock { _ = $0?.remove(path) } }
}
