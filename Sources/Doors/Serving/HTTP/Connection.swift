internal import FlyingSocks
internal import FoundationEssentials
internal import Glibc
internal import Messages

/// A client, answered until it or the server ends it.
struct Connection: Sendable {
  private let socket: AsyncSocket
  private let reader: RequestReader
  private let site: Site
  private let limits: ServingLimits

  init(_ socket: AsyncSocket, _ site: Site, _ limits: ServingLimits) {
    self.socket = socket
    self.site = site
    self.limits = limits
    reader = RequestReader(socket: socket, limits: limits)
  }

  /// Answers one request after another. What goes wrong with the socket ends it.
  func serve() async {
    var rest: [UInt8]? = []
    while let read = rest {
      rest = try? await answerNext(after: read)
    }
    try? socket.close()
  }

  /// Says that there are too many clients.
  func turnAway() async {
    try? await refuse(Refusal(.tooManyClients), in: nil)
    try? socket.close()
  }

  /// - Returns: what was read beyond the request; `nil` where no other can follow.
  private func answerNext(after bytes: [UInt8]) async throws -> [UInt8]? {
    let head: RequestHead
    var rest: [UInt8]
    do {
      guard let next = try await reader.head(after: bytes) else { return nil }
      (head, rest) = next
    } catch let refusal as Refusal {
      try await refuse(refusal, in: nil)
      return nil
    }
    // Whether all of the request has been read.
    var isRead = false
    var response: Response
    do {
      let count = try head.bodyLength()
      isRead = count == 0
      let route = try site.route(of: head)
      guard count <= limits.bodyBytes else {
        throw Refusal(.bodyTooLarge(limit: limits.bodyBytes))
      }
      if try head.header("expect")?.lowercased() == "100-continue", rest.isEmpty, count > 0 {
        try await write("HTTP/1.1 100 Continue\r\n\r\n".utf8)
      }
      let body: [UInt8]
      (body, rest) = try await reader.body(count, after: rest)
      isRead = true
      response = try await route.answer(Request(head: head, body: body))
    } catch let refusal as Refusal {
      guard isRead else {
        try await refuse(refusal, in: head)
        return nil
      }
      response = site.response(to: refusal, of: head)
    }
    return try await send(response, to: head) ? rest : nil
  }

  /// - Returns: whether another request can follow.
  private func send(_ response: Response, to head: RequestHead) async throws -> Bool {
    switch response.body {
    case .bytes(let bytes):
      let lines = response.head(keepsOpen: head.keepsOpen)
      try await write(Array(lines.utf8) + (head.method == "HEAD" ? [] : bytes))
      return head.keepsOpen
    case .stream(let events):
      defer { events.end() }
      try await write(response.head(keepsOpen: false).utf8)
      try await withThrowingTaskGroup(of: Void.self) { group in
        // A client that follows says nothing more; what it says is that it goes.
        group.addTask { _ = try await socket.read(atMost: 1) }
        group.addTask { for await piece in events.pieces { try await write(piece) } }
        defer { group.cancelAll() }
        try await group.next()
      }
      return false
    }
  }

  /// Refuses what has not been read to its end, and ends the connection.
  private func refuse(_ refusal: Refusal, in head: RequestHead?) async throws {
    let response = site.response(to: refusal, of: head)
    guard case .bytes(let bytes) = response.body else { return }
    try await write(Array(response.head(keepsOpen: false).utf8) + bytes)
    shutdown(socket.socket.file.rawValue, Int32(SHUT_WR))
    await reader.drain()
  }

  private func write(_ bytes: some Collection<UInt8>) async throws {
    let data = Data(bytes)
    try await withDeadline(limits.answerTime) { try await socket.write(data) }
  }
}
