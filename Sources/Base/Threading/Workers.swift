/// Threads that share out work among them.
///
/// They are threads of their own, for parsers want the deep stack of a program's first thread, which
/// threads of a pool do not have.
package enum Workers {
  /// Works some items out on as many threads as there are cores, and hands over their results on the
  /// calling thread, in the order of the items.
  ///
  /// Which thread works on which item is left to chance; a result may depend on nothing but its item.
  /// Only a few results a thread are kept, however many items there are.
  /// - Parameters:
  ///   - threads: at most this many.
  ///   - first: what the first thread keeps while it works.
  ///   - makeWorker: makes the same for another thread; `nil` where it cannot be made, and the
  ///     other threads do the work.
  ///   - work: called on any of the threads.
  ///   - goesOn: asked several times a second and before each result; where it says no, what is ready
  ///     is handed over and the rest is left, even in the middle of an item.
  ///   - take: called on the calling thread.
  /// - Returns: the indexes of the items that were left, in order.
  @discardableResult
  package static func forEach<Item: Sendable, Worker, Result: Sendable>(
    _ items: [Item], threads: Int = Cores.count, first: Worker,
    makeWorker: @escaping @Sendable () -> Worker?,
    _ work: @escaping @Sendable (Worker, Item) -> Result,
    goesOn: (WorkProgress) -> Bool = { _ in true }, take: (Result) -> Void
  ) -> [Int] {
    let count = min(max(1, threads), items.count)
    let shared = SharedWork<Result>(count: items.count, ahead: count * resultsPerThread)
    // Nobody but that thread uses it from here on.
    nonisolated(unsafe) let first = first
    let threads = (0..<count).compactMap { index in
      WorkerThread {
        guard let worker = index == 0 ? first : makeWorker() else { return }
        shared.takePart { work(worker, items[$0]) }
      }
    }
    if threads.isEmpty {
      // The system gives no thread at all.
      for item in items { take(work(first, item)) }
      return []
    }
    let left = shared.handOver(goesOn: goesOn, take: take)
    // Threads in the middle of an item that was left end with the process.
    for thread in threads { if left.isEmpty { thread.join() } else { thread.detach() } }
    return left
  }

  /// Enough for threads to go on beside one that has a long draft.
  private static let resultsPerThread = 16
}

extension Workers {
  /// The same, where threads need nothing of their own.
  package static func forEach<Item: Sendable, Result: Sendable>(
    _ items: [Item], threads: Int = Cores.count, _ work: @escaping @Sendable (Item) -> Result,
    take: (Result) -> Void
  ) {
    forEach(
      items, threads: threads, first: (), makeWorker: { () }, { _, item in work(item) }, take: take)
  }
}

/// How far some work has come.
package struct WorkProgress: Sendable {
  /// How many items are done.
  package let done: Int
  package let count: Int
  /// The index of the item that has been worked on for longest, and since when by `Clock`.
  package let oldest: (index: Int, since: Double)?
}
