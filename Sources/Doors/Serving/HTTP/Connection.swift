internal import Messages
internal import NIOCore
internal import NIOHTTP1

/// A client, answered until it or the server ends it: request by request, the handlers before this one keep the next
/// back until the end of an answer is written. It stays on the thread of the network, which answers are made apart
/// from.
final class Connection: ChannelInboundHandler {
  typealias InboundIn = HTTPServerRequestPart

  private enum Phase {
    /// For the next request.
    case waiting
    /// The first bytes of a request have come.
    case begun
    /// The body of a request comes.
    case reading(RequestHead, Result<Route, Refusal>)
    case answering
    /// The answer goes on until one of both ends it.
    case following(EventStream)
    /// The last answer is given, and what else comes is dropped.
    case leaving
  }

  private let channel: any Channel
  private let site: Site
  private let limits: ServingLimits
  private let isWelcome: Bool
  private let asked: AsyncStream<Listener.Answer>.Continuation

  private var phase = Phase.waiting
  private var body: [UInt8] = []
  private var deadline: Scheduled<Void>?
  /// Whether the client will send no more.
  private var isSilent = false

  /// - Parameters:
  ///   - isWelcome: whether there is room for it.
  ///   - asked: takes what is to be run to answer a request.
  init(
    _ channel: any Channel, _ site: Site, _ limits: ServingLimits, isWelcome: Bool,
    _ asked: AsyncStream<Listener.Answer>.Continuation
  ) {
    self.channel = channel
    self.site = site
    self.limits = limits
    self.isWelcome = isWelcome
    self.asked = asked
  }

  // What comes of the client.

  func channelActive(context: ChannelHandlerContext) {
    if isWelcome { awaitRequest() } else { refuse(Refusal(.tooManyClients)) }
  }

  func channelRead(context: ChannelHandlerContext, data: NIOAny) {
    if case .leaving = phase { return }
    switch unwrapInboundIn(data) {
    case .head(let lines): begin(lines)
    case .body(let part): body += part.readableBytesView
    case .end: if case .reading(let head, let route) = phase { answer(head, by: route) }
    }
  }

  func userInboundEventTriggered(context: ChannelHandlerContext, event: Any) {
    switch (event, phase) {
    case (is Doorbell.Ring, .waiting):
      phase = .begun
      demand(within: limits.headTime)
    case (ChannelEvent.inputClosed, .answering), (ChannelEvent.inputClosed, .leaving):
      isSilent = true
    case (ChannelEvent.inputClosed, _):
      cutOff()
    default: break
    }
  }

  func errorCaught(context: ChannelHandlerContext, error: any Error) {
    switch error {
    case HTTPParserError.headerOverflow: refuse(Refusal(.headTooLong(limit: limits.headBytes)))
    case is HTTPParserError: refuse(Refusal(.malformed))
    // What follows bytes that could not be read.
    case is ByteToMessageDecoderError: break
    default: cutOff()
    }
  }

  func channelInactive(context: ChannelHandlerContext) {
    deadline?.cancel()
    if case .following(let events) = phase { events.end() }
  }

  // What is done about it.

  private func awaitRequest() {
    phase = .waiting
    within(limits.idleTime) { [self] in cutOff() }
  }

  private func begin(_ lines: HTTPRequestHead) {
    let head: RequestHead
    do throws(Refusal) {
      head = try RequestHead(lines, port: channel.localAddress?.port ?? 0)
    } catch {
      return refuse(error)
    }
    let route = Result { () throws(Refusal) in try site.route(of: head) }
    // What has a body is not read to its end only to be refused.
    if case .failure(let refusal) = route, head.bodyLength != 0 { return refuse(refusal, of: head) }
    phase = .reading(head, route)
    demand(within: limits.bodyTime, of: head)
    if head.awaitsGoAhead {
      write(.head(HTTPResponseHead(version: .http1_1, status: .continue)))
      channel.flush()
    }
  }

  private func answer(_ head: RequestHead, by route: Result<Route, Refusal>) {
    phase = .answering
    deadline?.cancel()
    let request = Request(head: head, body: body)
    body = []
    let here = NIOLoopBound(self, eventLoop: channel.eventLoop)
    asked.yield { [channel, site] in
      let response = await site.answer(request, by: route)
      channel.eventLoop.execute {
        here.value.send(response, to: head, keepsOpen: head.keepsOpen)
      }
      guard case .stream(let events) = response.body else { return }
      for await piece in events.pieces {
        let sent = channel.eventLoop.flatSubmit { here.value.send(piece) }
        guard (try? await sent.get()) != nil else { break }
      }
      events.end()
      channel.close(promise: nil)
    }
  }

  /// - Parameter keepsOpen: whether another request may follow, if the client sends one.
  private func send(_ response: Response, to head: RequestHead?, keepsOpen: Bool) {
    let keepsOpen = keepsOpen && !isSilent
    write(.head(response.head(keepsOpen: keepsOpen)))
    switch response.body {
    case .bytes(let bytes):
      send(head?.method == "HEAD" ? [] : bytes).assumeIsolated()
        .whenSuccess { [self] in if keepsOpen { goOn() } else { leave() } }
    case .stream(let events):
      phase = .following(events)
    }
  }

  /// Refuses a request that has not been read to its end.
  private func refuse(_ refusal: Refusal, of head: RequestHead? = nil) {
    if case .leaving = phase { return }
    phase = .leaving
    send(site.response(to: refusal, of: head), to: head, keepsOpen: false)
  }

  /// Lets the next request come. The end of an answer is written once the client has taken it: until then the
  /// handlers before this one keep the next request back.
  private func goOn() {
    awaitRequest()
    write(.end(nil))
  }

  /// Ends the connection after the last answer. What the client still sends is read for a moment: a socket that is
  /// closed with unread bytes takes the answer back that was just written.
  private func leave() {
    phase = .leaving
    channel.close(mode: .output, promise: nil)
    within(limits.leaveTime) { [self] in cutOff() }
  }

  private func cutOff() { channel.close(promise: nil) }

  private func write(_ part: HTTPServerResponsePart) { channel.write(part, promise: nil) }

  /// Sends a part of an answer's body, and what was written before. The client has to take it in time.
  private func send(_ bytes: [UInt8]) -> EventLoopFuture<Void> {
    within(limits.answerTime) { [self] in cutOff() }
    let sent = channel.writeAndFlush(
      HTTPServerResponsePart.body(.byteBuffer(ByteBuffer(bytes: bytes))))
    sent.assumeIsolated().whenSuccess { [self] in deadline?.cancel() }
    return sent
  }

  private func demand(within seconds: Double, of head: RequestHead? = nil) {
    within(seconds) { [self] in
      refuse(Refusal(.tooSlow(seconds: Int(seconds.rounded(.up)))), of: head)
    }
  }

  /// Sets the one deadline that holds now.
  private func within(_ seconds: Double, orElse act: @escaping () -> Void) {
    deadline?.cancel()
    deadline = channel.eventLoop.assumeIsolated()
      .scheduleTask(in: .nanoseconds(Int64(seconds * 1e9)), act)
  }
}
