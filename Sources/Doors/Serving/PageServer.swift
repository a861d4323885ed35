internal import HTTPTypes
internal import HummingbirdCore
internal import KWAudit
internal import Logging
internal import NIOCore
internal import NIOPosix
package import Vocabulary

/// The page, and the API under it, for browsers of this machine.
package struct PageServer: Sendable {
  private let port: Port
  private let site: Site
  private let limits: ServingLimits

  /// Where the server may wait for clients.
  package enum Port: Sendable, Equatable {
    /// There and nowhere else; 0 for any that is free.
    case fixed(Int)
    /// There or, where another program has it, at any that is free.
    case preferred(Int)
  }

  /// The port where nobody names one.
  package static let usualPort = 8717

  /// - Parameters:
  ///   - shelf: the drafts that the page lists.
  ///   - language: of the page, and of answers to clients that ask for none.
  package init(
    _ port: Port, shelf: any DraftShelf, language: Language, limits: ServingLimits = ServingLimits()
  ) {
    self.port = port
    self.limits = limits
    site = Site(
      gate: Gate(token: Token()), desk: AuditDesk(limits), shelf: shelf, language: language,
      limits: limits)
  }

  /// Serves until its task is cancelled, and then ends what is open.
  /// - Parameter whenListening: is told, once, the address that opens the page.
  /// - Throws: where the port cannot be had, or is lost.
  package func run(
    whenListening: @escaping @Sendable (_ address: String) async -> Void
  ) async throws(ListeningFailure) {
    defer { site.desk.end() }
    switch port {
    case .fixed(let number): try await serve(at: number, whenListening)
    case .preferred(let number):
      do {
        try await serve(at: number, whenListening)
      } catch {
        try await serve(at: 0, whenListening)
      }
    }
    guard Task.isCancelled else { throw .unavailable }
  }

  private func serve(
    at port: Int, _ whenListening: @escaping @Sendable (String) async -> Void
  ) async throws(ListeningFailure) {
    let clients = ClientCounter(limit: limits.connections)
    let server = Server(
      childChannelSetup: HTTP1Channel(
        responder: Responder(site: site, limits: limits).answer,
        configuration: HTTP1Channel.Configuration(
          additionalChannelHandlers: [ConnectionGuard(site, limits, clients)],
          idleTimeout: TimeAmount(limits.idleTime),
          httpDecoderConfiguration: .init(
            maxHeaderFieldSize: limits.headBytes, maxHeaderListSize: limits.headBytes))),
      configuration: ServerConfiguration(address: .hostname("127.0.0.1", port: port)),
      onServerRunning: { channel in
        await whenListening(address(at: channel.localAddress?.port ?? port))
      },
      eventLoopGroup: MultiThreadedEventLoopGroup.singleton,
      logger: Logger(label: "kwaudit") { _ in SwiftLogNoOpLogHandler() })
    async let _: Void = site.watch.run()
    do {
      try await server.run()
    } catch {
      throw ListeningFailure(error)
    }
  }

  /// What opens the page: the token is behind the `#`, which no browser sends anywhere.
  private func address(at port: Int) -> String {
    "http://127.0.0.1:\(port)/#token=\(site.gate.token.text)"
  }
}

extension TimeAmount {
  init(_ seconds: Double) { self = .nanoseconds(Int64(seconds * 1e9)) }
}
