internal import HTTPTypes
internal import HummingbirdCore
internal import Messages
internal import NIOCore

/// Reads and answers requests, one after another of each client.
struct Responder: Sendable {
  let site: Site
  let limits: ServingLimits

  /// - Throws: what goes wrong with the connection, which ends it.
  func answer(
    _ request: HummingbirdCore.Request, _ writer: consuming ResponseWriter, _ channel: any Channel
  ) async throws {
    let head = request.head
    var response: Response
    do {
      let route = try site.route(of: head, at: channel.localAddress?.port)
      if let length = head.headerFields[.contentLength].flatMap(Int.init),
        length > limits.bodyBytes
      {
        throw Refusal(.bodyTooLarge(limit: limits.bodyBytes))
      }
      if head.headerFields[.expect]?.lowercased() == "100-continue" {
        try await writer.writeInformationalHead(HTTPResponse(status: .continue))
      }
      let body = try await request.body.collect(upTo: limits.bodyBytes)
      response = try await route.answer(Request(head: head, body: Array(body.readableBytesView)))
    } catch {
      guard let refusal = Refusal(error, limits) else { throw error }
      response = site.problem(of: refusal, in: head).response
    }
    if head.headerFields[.connection]?.lowercased() == "close" {
      response.headers[.connection] = "close"
    }
    if head.method == .head {
      try await writer.writeResponse(response.head)
    } else if response.body.contentLength != nil {
      try await writer.write(response: response.head, body: response.body)
    } else {
      let events = response.body
      let stream = try await writer.writeHead(response.head)
      let (presence, gone) = AsyncStream<Never>.makeStream()
      channel.closeFuture.whenComplete { _ in gone.finish() }
      try await withThrowingTaskGroup(of: Void.self) { group in
        group.addTask { for await _ in presence {} }
        group.addTask { try await events.write(stream) }
        defer { group.cancelAll() }
        try await group.next()
      }
    }
  }
}
