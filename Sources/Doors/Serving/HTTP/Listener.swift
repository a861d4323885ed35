internal import FlyingSocks
internal import Glibc

/// A socket that waits for clients of this machine alone.
struct Listener: Sendable {
  let socket: Socket
  let port: Int

  /// - Parameter port: 0 for any that is free.
  /// - Throws: where it is taken, or cannot be had.
  init(port: Int) throws(ListeningFailure) {
    do {
      let socket = try Socket(domain: AF_INET, type: .stream)
      do {
        // What a program that --open starts inherits would keep the port.
        socket.closeOnExec()
        try socket.setValue(true, for: .localAddressReuse)
        try socket.bind(to: .inet(ip4: "127.0.0.1", port: UInt16(port)))
        try socket.listen()
        guard case .ip4(_, let bound) = try socket.sockname() else {
          throw SocketError.unsupportedAddress
        }
        self.socket = socket
        self.port = Int(bound)
      } catch {
        try? socket.close()
        throw error
      }
    } catch let error as SocketError {
      if case .failed(_, EADDRINUSE, _) = error { throw .taken }
      if case .failed(_, EACCES, _) = error { throw .notAllowed }
      throw .unavailable
    } catch {
      throw .unavailable
    }
  }
}

/// Why a server cannot wait for clients at a port.
package enum ListeningFailure: Error, Sendable {
  /// Another program has the port.
  case taken
  /// The port is kept for programs of the system.
  case notAllowed
  /// The system gives no socket.
  case unavailable
}

extension Socket {
  /// Keeps it from programs that this one starts.
  func closeOnExec() { _ = fcntl(file.rawValue, F_SETFD, FD_CLOEXEC) }

  /// Sends what is written at once: the end of an answer would else wait until its beginning is acknowledged.
  func sendAtOnce() {
    var on: Int32 = 1
    setsockopt(
      file.rawValue, Int32(IPPROTO_TCP), TCP_NODELAY, &on, socklen_t(MemoryLayout<Int32>.size))
  }
}
