internal import Glibc

/// Files of the disk, read whole. Nothing else is read, for a pipe or a device may never end.
package enum RegularFile {
  /// Why there is nothing to read.
  package enum Failure: Error, Sendable, Equatable {
    case notThere
    /// A link to nothing, or one that leads back to itself.
    case brokenLink
    case isFolder
    /// A pipe, a socket or a device.
    case notAFile(FileKind)
    case unreadable
  }

  /// - Parameter limit: of a longer file no more is read than these bytes and a buffer's length.
  package static func read(
    _ path: String, atMost limit: Int = .max
  ) throws(Failure) -> [UInt8] {
    let file: Descriptor
    do {
      // Without O_NONBLOCK a pipe would be waited for.
      file = try Descriptor(opening: path, O_RDONLY | O_NONBLOCK | O_NOCTTY)
    } catch {
      throw failure(error, at: path)
    }
    defer { try? file.close() }
    var status = stat()
    guard fstat(file.number, &status) == 0 else { throw .unreadable }
    switch FileKind(mode: status.st_mode) {
    case .file, .link: break
    case .folder: throw .isFolder
    case let kind: throw .notAFile(kind)
    }
    do {
      return try file.readToEnd(expecting: min(Int(status.st_size), limit), atMost: limit)
    } catch {
      throw .unreadable
    }
  }

  private static func failure(_ error: SystemError, at path: String) -> Failure {
    switch error.number {
    case ENOENT: FileKind(ofEntry: path) == .link ? .brokenLink : .notThere
    case ENOTDIR: .notThere
    case ELOOP: .brokenLink
    // Sockets, and devices that nothing stands behind, cannot be opened.
    case ENXIO, ENODEV: .notAFile(FileKind(at: path) ?? .device)
    default: .unreadable
    }
  }
}
