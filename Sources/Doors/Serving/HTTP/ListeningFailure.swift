internal import Glibc
internal import NIOCore

/// Why a server cannot wait for clients at a port.
package enum ListeningFailure: Error, Sendable {
  /// Another program has the port.
  case taken
  /// The port is kept for programs of the system.
  case notAllowed
  /// The system gives no socket.
  case unavailable

  init(_ error: any Error) {
    switch (error as? IOError)?.errnoCode {
    case EADDRINUSE: self = .taken
    case EACCES: self = .notAllowed
    default: self = .unavailable
    }
  }
}
