internal import HTTPTypes
internal import HummingbirdCore
internal import Messages
internal import NIOCore
internal import NIOHTTPTypes

/// Keeps a client within the limits, and tells it where it is beyond them: between the parser and the loop that has
/// requests answered, on the thread of the connection.
final class ConnectionGuard: ChannelDuplexHandler, RemovableChannelHandler {
  typealias InboundIn = HTTPRequestPart
  typealias InboundOut = HTTPRequestPart
  typealias OutboundIn = HTTPResponsePart
  typealias OutboundOut = HTTPResponsePart

  private let site: Site
  private let limits: ServingLimits
  private let clients: ClientCounter
  /// Requests whose lines have been read and that have not been answered.
  private var unanswered = 0
  /// Whether the end of the request is still to come whose lines were read last.
  private var isReadingBody = false
  /// Whether the answer that is being written is the last one.
  private var isLast = false
  /// Whether the answer that is being written goes on until somebody ends it.
  private var isEndless = false
  /// Whether the last answer has been written: what comes and goes after it is dropped.
  private var hasEnded = false
  /// Acts when what is to come has not come in time.
  private var patience: Scheduled<Void>?
  /// Acts when what was written has not been taken in time.
  private var answerPatience: Scheduled<Void>?

  init(_ site: Site, _ limits: ServingLimits, _ clients: ClientCounter) {
    self.site = site
    self.limits = limits
    self.clients = clients
  }

  // What comes.

  func channelActive(context: ChannelHandlerContext) {
    context.fireChannelActive()
    if !clients.enter() { refuse(Refusal(.tooManyClients), in: context) }
  }

  func channelInactive(context: ChannelHandlerContext) {
    clients.leave()
    patience?.cancel()
    answerPatience?.cancel()
    context.fireChannelInactive()
  }

  func channelRead(context: ChannelHandlerContext, data: NIOAny) {
    guard !hasEnded else { return }
    switch unwrapInboundIn(data) {
    case .head:
      unanswered += 1
      isReadingBody = true
      wait(limits.bodyTime, in: context) { [limits] in
        // Whoever reads the body answers with it.
        context.fireErrorCaught(Refusal.tooSlow(limits.bodyTime))
      }
    case .body: break
    case .end:
      isReadingBody = false
      patience?.cancel()
      patience = nil
    }
    context.fireChannelRead(data)
  }

  func channelReadComplete(context: ChannelHandlerContext) {
    // Something came, and it is no whole line of a request's.
    if unanswered == 0, patience == nil, !hasEnded {
      wait(limits.headTime, in: context) { [self] in
        refuse(.tooSlow(limits.headTime), in: context)
      }
    }
    context.fireChannelReadComplete()
  }

  func errorCaught(context: ChannelHandlerContext, error: any Error) {
    // Where a request has been begun to be read, whoever reads it answers.
    if unanswered == 0, !hasEnded, let refusal = Refusal(error, limits) {
      refuse(refusal, in: context)
    }
    context.fireErrorCaught(error)
  }

  func userInboundEventTriggered(context: ChannelHandlerContext, event: Any) {
    // A client that follows has nothing more to say but that it goes.
    if isEndless, case ChannelEvent.inputClosed = event { context.close(promise: nil) }
    context.fireUserInboundEventTriggered(event)
  }

  // What goes.

  func channelWritabilityChanged(context: ChannelHandlerContext) {
    answerPatience?.cancel()
    answerPatience =
      context.channel.isWritable
      ? nil : after(limits.answerTime, in: context) { context.close(promise: nil) }
    context.fireChannelWritabilityChanged()
  }

  func write(context: ChannelHandlerContext, data: NIOAny, promise: EventLoopPromise<Void>?) {
    guard !hasEnded else {
      promise?.fail(ChannelError.outputClosed)
      return
    }
    switch unwrapOutboundIn(data) {
    case .head(var head) where head.status.kind != .informational:
      head.headerFields.append(contentsOf: HTTPFields.common)
      isLast =
        isLast || unanswered == 1 && isReadingBody || head.headerFields[.connection] == "close"
      if isLast { head.headerFields[.connection] = "close" }
      isEndless = !head.headerFields.contains(.contentLength)
      context.write(wrapOutboundOut(.head(head)), promise: promise)
    case .end:
      unanswered -= 1
      context.write(data, promise: promise)
      if isLast { end(in: context) }
    case .head, .body:
      context.write(data, promise: promise)
    }
  }

  /// Answers what has not become a request, and ends the connection.
  private func refuse(_ refusal: Refusal, in context: ChannelHandlerContext) {
    let problem = site.problem(of: refusal, in: nil)
    unanswered += 1
    isLast = true
    let parts: [HTTPResponsePart] = [
      .head(problem.response.head), .body(ByteBuffer(string: problem.text)), .end(nil),
    ]
    for part in parts { write(context: context, data: wrapOutboundOut(part), promise: nil) }
  }

  /// Closes when the client has taken the last answer and closes, or a moment later: a socket that is closed with
  /// unread bytes takes back what was just written.
  private func end(in context: ChannelHandlerContext) {
    hasEnded = true
    patience?.cancel()
    let isSent = context.eventLoop.makePromise(of: Void.self)
    isSent.futureResult.assumeIsolated().whenComplete { [self] _ in
      guard context.channel.isActive else { return }
      wait(Self.drainTime, in: context) { context.close(promise: nil) }
    }
    context.flush()
    context.close(mode: .output, promise: isSent)
  }

  /// In seconds.
  private static let drainTime = 2.0

  // Time.

  /// Does something unless what is waited for comes within so many seconds.
  private func wait(
    _ seconds: Double, in context: ChannelHandlerContext, _ action: @escaping () -> Void
  ) {
    patience?.cancel()
    patience = after(seconds, in: context, action)
  }

  private func after(
    _ seconds: Double, in context: ChannelHandlerContext, _ action: @escaping () -> Void
  ) -> Scheduled<Void> {
    context.eventLoop.assumeIsolated().scheduleTask(in: TimeAmount(seconds), action)
  }
}
