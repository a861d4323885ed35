internal import Glibc

/// A call of the operating system that failed.
package struct SystemError: Error, Sendable, Equatable {
  /// The `errno` that it left.
  package let number: Int32

  package init(_ number: Int32) { self.number = number }

  /// The error of the call that failed just now.
  package static var last: SystemError { SystemError(errno) }

  /// Whether nobody reads what was written to a pipe.
  package var isBrokenPipe: Bool { number == EPIPE }

  /// The system's own words for it, in English.
  package var reason: String { String(cString: strerror(number)) }
}
