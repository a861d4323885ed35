internal import NIOCore

/// Tells the handlers behind it that something has come, before there is a whole request of it.
final class Doorbell: ChannelInboundHandler {
  typealias InboundIn = ByteBuffer

  struct Ring: Sendable {}

  func channelRead(context: ChannelHandlerContext, data: NIOAny) {
    context.fireUserInboundEventTriggered(Ring())
    context.fireChannelRead(data)
  }
}
