internal import Glibc
internal import NIOCore
internal import NIOHTTP1
internal import NIOPosix

/// Waits for clients of this machine alone, on a thread of its own that does nothing but read and write.
struct Listener: Sendable {
  let port: Int
  /// What the clients ask, each to be run as a task: it answers one of them.
  let answers: AsyncStream<Answer>
  private let group: MultiThreadedEventLoopGroup
  private let channel: any Channel
  private let clients: Clients

  typealias Answer = @Sendable () async -> Void

  /// - Parameter port: 0 for any that is free.
  /// - Throws: where it is taken, or cannot be had.
  init(port: Int, _ site: Site, _ limits: ServingLimits) throws(ListeningFailure) {
    let group = MultiThreadedEventLoopGroup(numberOfThreads: 1)
    let clients = Clients(limit: limits.connections)
    let (answers, asked) = AsyncStream.makeStream(of: Answer.self)
    let bootstrap = ServerBootstrap(group: group)
      .serverChannelOption(.socketOption(.so_reuseaddr), value: 1)
      // A client that sends no more can still be waiting for its answer.
      .childChannelOption(.allowRemoteHalfClosure, value: true)
      .childChannelInitializer { channel in
        channel.eventLoop.makeCompletedFuture {
          try channel.pipeline.syncOperations.addHandler(Doorbell())
          try channel.pipeline.syncOperations.configureHTTPServerPipeline(
            withErrorHandling: false, withEncoderConfiguration: Self.encoding,
            withDecoderLimitConfiguration: limits.decoding)
          try channel.pipeline.syncOperations.addHandler(
            Connection(channel, site, limits, isWelcome: clients.enter(channel), asked))
        }
      }
    do {
      channel = try bootstrap.bind(host: "127.0.0.1", port: port).wait()
    } catch {
      try? group.syncShutdownGracefully()
      switch (error as? IOError)?.errnoCode {
      case EADDRINUSE: throw .taken
      case EACCES: throw .notAllowed
      default: throw .unavailable
      }
    }
    self.port = channel.localAddress?.port ?? port
    self.group = group
    self.clients = clients
    self.answers = answers
  }

  /// Waits for no more clients, and cuts off those that there are.
  func letGo() {
    channel.close(promise: nil)
    clients.letGo()
  }

  /// Ends the thread. No answer may be under way any more.
  func end() async { try? await group.shutdownGracefully() }

  /// An answer has the length that its head tells, or goes on until the connection ends.
  private static var encoding: HTTPResponseEncoder.Configuration {
    var encoding = HTTPResponseEncoder.Configuration()
    encoding.automaticallySetFramingHeaders = false
    return encoding
  }
}

extension ServingLimits {
  fileprivate var decoding: NIOHTTPDecoderLimitConfiguration {
    var decoding = NIOHTTPDecoderLimitConfiguration()
    decoding.maxHeaderFieldSize = headBytes
    decoding.maxHeaderListSize = headBytes
    // Each has a name, so that their bytes limit their number.
    decoding.maxHeaderFieldCount = headBytes
    return decoding
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
