internal import Glibc

/// An open file of the process.
package struct Descriptor: Sendable {
  package let number: Int32

  package static let standardInput = Descriptor(number: STDIN_FILENO)
  package static let standardOutput = Descriptor(number: STDOUT_FILENO)
  package static let standardError = Descriptor(number: STDERR_FILENO)

  private init(number: Int32) { self.number = number }

  /// - Parameter flags: those of `open(2)`; a new file can be read and written by all that the
  ///   process's mask lets.
  package init(opening path: String, _ flags: Int32) throws(SystemError) {
    number = open(path, flags | O_CLOEXEC, 0o666)
    if number < 0 { throw .last }
  }

  /// Sees to it that the process has its three standard files: where one is closed, the next file that is opened
  /// would take its place, and what is printed would go there. Reading or writing the stand-in fails, as it does
  /// with a closed file.
  package static func reserveStandard() {
    for (number, mode) in [
      (STDIN_FILENO, O_WRONLY), (STDOUT_FILENO, O_RDONLY), (STDERR_FILENO, O_RDONLY),
    ]
    where fcntl(number, F_GETFD) < 0 {
      // The lowest number that is free is this one.
      _ = open("/dev/null", mode)
    }
  }

  /// All bytes up to its end, or the first of them.
  /// - Parameters:
  ///   - count: how many there probably are.
  ///   - limit: no more are read than these and a buffer's length.
  package func readToEnd(
    expecting count: Int = 0, atMost limit: Int = .max
  ) throws(SystemError) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(count)
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while bytes.count < limit {
      let count = read(number, &buffer, buffer.count)
      if count < 0 && errno == EINTR { continue }
      if count < 0 { throw .last }
      if count == 0 { return bytes }
      bytes.append(contentsOf: buffer[..<count])
    }
    return bytes
  }

  /// Writes all of some bytes.
  package func write(_ bytes: UnsafeRawBufferPointer) throws(SystemError) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let piece = UnsafeRawBufferPointer(rebasing: rest)
      let count = Glibc.write(number, piece.baseAddress, piece.count)
      if count < 0 && errno == EINTR { continue }
      if count < 0 { throw .last }
      rest = rest.dropFirst(count)
    }
  }

  /// Writes all of some bytes or of a text's UTF-8.
  package func write(_ bytes: some Collection<UInt8>) throws(SystemError) {
    func write(_ buffer: UnsafeBufferPointer<UInt8>) -> SystemError? {
      do throws(SystemError) {
        try self.write(UnsafeRawBufferPointer(buffer))
        return nil
      } catch {
        return error
      }
    }
    let failure =
      bytes.withContiguousStorageIfAvailable(write)
      ?? Array(bytes).withUnsafeBufferPointer(write)
    if let failure { throw failure }
  }

  /// Makes reading and writing wait where it was opened not to (`O_NONBLOCK`).
  package func wait() throws(SystemError) {
    let flags = fcntl(number, F_GETFL)
    if flags < 0 || fcntl(number, F_SETFL, flags & ~O_NONBLOCK) < 0 { throw .last }
  }

  /// Waits until all that was written is on the disk; what is not a file (a pipe, a terminal) is not
  /// waited for.
  package func synchronize() throws(SystemError) {
    if fsync(number) != 0, errno != EINVAL, errno != EROFS { throw .last }
  }

  package func close() throws(SystemError) {
    if Glibc.close(number) != 0 { throw .last }
  }
}
