internal import Synchronization

/// Values that are made where they are first asked for, and kept: of a table of the language a run needs a
/// few entries.
final class MadeOnce<Key: Hashable & Sendable, Value: Sendable>: Sendable {
  private let made = Mutex<[Key: Value]>([:])
  private let make: @Sendable (Key) -> Value

  /// - Parameter make: gives the same value whenever it is asked for one.
  init(_ make: @escaping @Sendable (Key) -> Value) { self.make = make }

  subscript(key: Key) -> Value {
    if let known = made.withLock({ $0[key] }) { return known }
    // Not while others wait: a value may be made of others.
    let value = make(key)
    made.withLock { $0[key] = value }
    return value
  }
}
