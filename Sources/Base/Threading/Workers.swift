internal import Glibc
internal import Synchronization

/// Threads that share out work among them.
///
/// They are threads of their own, for parsers want the deep stack of a program's first thread, which
/// threads of a pool do not have.
package enum Workers {
  /// The results of some items, in their order, worked out on as many threads as there are cores.
  ///
  /// Which thread works on which item is left to chance; a result may depend on nothing but its item.
  /// - Parameters:
  ///   - threads: at most this many, the calling one included.
  ///   - makeWorker: makes what a thread keeps while it works; `nil` where it cannot be made, and
  ///     the other threads do the work. The calling thread takes `first`.
  package static func map<Item: Sendable, Worker, Result: Sendable>(
    _ items: [Item], threads: Int = Cores.count, first: Worker,
    makeWorker: @escaping @Sendable () -> Worker?,
    _ work: @escaping @Sendable (Worker, Item) -> Result
  ) -> [Result] {
    let shared = SharedWork<Item, Result>(items)
    let others = (1..<max(1, min(threads, items.count))).compactMap { _ in
      WorkerThread { makeWorker().map { shared.takePart(work, with: $0) } }
    }
    shared.takePart(work, with: first)
    for thread in others { thread.join() }
    return shared.results
  }
}

extension Workers {
  /// The results of some items, in their order, where threads need nothing of their own.
  package static func map<Item: Sendable, Result: Sendable>(
    _ items: [Item], threads: Int = Cores.count, _ work: @escaping @Sendable (Item) -> Result
  ) -> [Result] {
    map(items, threads: threads, first: (), makeWorker: { () }, { _, item in work(item) })
  }
}

/// Items of which each is taken once, and their results.
private final class SharedWork<Item: Sendable, Result: Sendable>: Sendable {
  private let items: [Item]
  private let next = Atomic(0)
  private let found: Mutex<[Result?]>

  init(_ items: [Item]) {
    self.items = items
    found = Mutex(Array(repeating: nil, count: items.count))
  }

  func takePart<Worker>(_ work: (Worker, Item) -> Result, with worker: Worker) {
    while true {
      let index = next.add(1, ordering: .relaxed).oldValue
      guard index < items.count else { return }
      let result = work(worker, items[index])
      found.withLock { $0[index] = result }
    }
  }

  /// All of them, once every thread has done its part.
  var results: [Result] { found.withLock { $0.compactMap { $0 } } }
}

/// A thread that does one piece of work.
private final class WorkerThread {
  /// As deep as that of a program's first thread by default.
  private static let stackSize = 8 << 20

  private var thread = pthread_t()

  private final class Body: Sendable {
    let run: @Sendable () -> Void

    init(_ run: @escaping @Sendable () -> Void) { self.run = run }
  }

  /// - Returns: `nil` where the system gives no further thread.
  init?(_ body: @escaping @Sendable () -> Void) {
    var attributes = pthread_attr_t()
    pthread_attr_init(&attributes)
    defer { pthread_attr_destroy(&attributes) }
    pthread_attr_setstacksize(&attributes, Self.stackSize)
    let box = Unmanaged.passRetained(Body(body))
    let status = pthread_create(
      &thread, &attributes,
      { argument in
        guard let argument else { return nil }
        Unmanaged<Body>.fromOpaque(argument).takeRetainedValue().run()
        return nil
      }, box.toOpaque())
    guard status == 0 else {
      box.release()
      return nil
    }
  }

  func join() { pthread_join(thread, nil) }
}
