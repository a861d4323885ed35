internal import Synchronization

/// How many clients are connected.
final class ClientCounter: Sendable {
  private let count = Atomic(0)
  private let limit: Int

  init(limit: Int) { self.limit = limit }

  /// - Returns: whether there is room for one more.
  func enter() -> Bool {
    let (_, now) = count.add(1, ordering: .relaxed)
    return now <= limit
  }

  func leave() { count.subtract(1, ordering: .relaxed) }
}
