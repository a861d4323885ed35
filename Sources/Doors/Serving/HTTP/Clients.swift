internal import NIOCore
internal import Synchronization

/// The clients that are connected.
final class Clients: Sendable {
  private let channels = Mutex<[ObjectIdentifier: any Channel]>([:])
  private let limit: Int

  init(limit: Int) { self.limit = limit }

  /// Counts a client until it goes.
  /// - Returns: whether there is room for it.
  func enter(_ channel: any Channel) -> Bool {
    let id = ObjectIdentifier(channel)
    channel.closeFuture.whenComplete { [self] _ in
      channels.withLock { _ = $0.removeValue(forKey: id) }
    }
    return channels.withLock { channels in
      channels[id] = channel
      return channels.count <= limit
    }
  }

  /// Cuts all of them off.
  func letGo() {
    for channel in channels.withLock({ Array($0.values) }) { channel.close(promise: nil) }
  }
}
