internal import FlyingSocks
internal import Messages

/// Reads requests from a socket, within limits. What was read too far is handed back, for the next.
struct RequestReader: Sendable {
  let socket: AsyncSocket
  let limits: ServingLimits

  /// The next head; `nil` where the client sends no more in time.
  /// - Parameter bytes: what was read too far before.
  func head(after bytes: [UInt8]) async throws -> (head: RequestHead, rest: [UInt8])? {
    var begun = bytes
    if begun.isEmpty {
      do {
        begun = try await withDeadline(limits.idleTime) { try await more() }
      } catch is TimedOut {
        return nil
      }
    }
    let first = begun
    let read = try await inTime(limits.headTime) { try await lines(after: first) }
    return (try RequestHead(read.lines), read.rest)
  }

  /// So many bytes of a body.
  func body(_ count: Int, after bytes: [UInt8]) async throws -> (body: [UInt8], rest: [UInt8]) {
    try await inTime(limits.bodyTime) {
      var body = bytes
      body.reserveCapacity(count)
      while body.count < count { body += try await more() }
      return (Array(body[..<count]), Array(body[count...]))
    }
  }

  /// Reads on until the client closes, for a moment: a socket that is closed with unread bytes takes the answer back
  /// that was just written.
  func drain() async {
    _ = try? await withDeadline(Self.drainTime) {
      while true { _ = try await more() }
    }
  }

  /// In seconds.
  private static let drainTime = 2.0

  private func more() async throws -> [UInt8] { try await socket.read(atMost: 1 << 16) }

  private func lines(after first: [UInt8]) async throws -> (lines: [UInt8], rest: [UInt8]) {
    var bytes = first
    var searched = 0
    while true {
      if let end = Self.end(of: bytes, from: searched) {
        guard end <= limits.headBytes else { break }
        return (Array(bytes[..<(end - 2)]), Array(bytes[end...]))
      }
      guard bytes.count <= limits.headBytes else { break }
      searched = max(0, bytes.count - 3)
      bytes += try await more()
    }
    throw Refusal(.headTooLong(limit: limits.headBytes))
  }

  /// The offset after the empty line.
  private static func end(of bytes: [UInt8], from start: Int) -> Int? {
    let mark = Array("\r\n\r\n".utf8)
    guard bytes.count >= mark.count else { return nil }
    return (start...(bytes.count - mark.count)).first { bytes[$0..<($0 + 4)].elementsEqual(mark) }
      .map { $0 + mark.count }
  }

  private func inTime<Value: Sendable>(
    _ seconds: Double, _ body: @escaping @Sendable () async throws -> Value
  ) async throws -> Value {
    do {
      return try await withDeadline(seconds, body)
    } catch is TimedOut {
      throw Refusal(.tooSlow(seconds: Int(seconds.rounded(.up))))
    }
  }
}
