internal import Glibc

/// Files that are written whole or not at all.
package enum OutputFile {
  /// Replaces a file, or makes it: see `NewFile`.
  package static func write(_ text: String, to path: String) throws(SystemError) {
    try put(text.utf8, into: NewFile(replacing: path))
  }

  /// Makes a file; one that is there already is left as it is.
  package static func create(_ text: String, at path: String) throws(SystemError) {
    let file = try Descriptor(opening: path, O_WRONLY | O_CREAT | O_EXCL)
    do {
      try file.finish(text.utf8)
    } catch {
      unlink(path)
      throw error
    }
  }

  /// Adds to the end of a file, or makes it.
  package static func append(_ bytes: [UInt8], to path: String) throws(SystemError) {
    try Descriptor(opening: path, O_WRONLY | O_APPEND | O_CREAT).finish(bytes)
  }

  /// Makes a folder in one that is there, unless it is there already.
  package static func makeFolder(_ path: String) throws(SystemError) {
    if mkdir(path, 0o777) != 0 && errno != EEXIST { throw SystemError.last }
  }

  /// Replaces a file, or makes it, without waiting for the disk: for what can be made anew.
  package static func keep(_ bytes: [UInt8], at path: String) throws(SystemError) {
    try put(bytes, into: NewFile(at: path, mode: nil, isSynchronized: false))
  }

  private static func put(
    _ bytes: some Collection<UInt8>, into file: consuming NewFile
  ) throws(SystemError) {
    try file.append(bytes)
    try file.finish()
  }
}

extension Descriptor {
  /// Writes all of some bytes, waits for the disk and closes the file.
  fileprivate func finish(_ bytes: some Collection<UInt8>) throws(SystemError) {
    do {
      try write(bytes)
      // Some file systems tell only now that there is no room.
      try synchronize()
    } catch {
      try? close()
      throw error
    }
    try close()
  }
}
