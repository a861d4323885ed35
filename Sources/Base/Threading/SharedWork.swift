/// Items of which each is taken once, and the results that wait to be handed over.
final class SharedWork<Result: Sendable>: @unchecked Sendable {
  private let monitor = Monitor()
  private let count: Int

  // All of this only with the monitor's lock.

  /// The results from `handedOver` on, each at its index modulo their number.
  private var results: [Result?]
  /// The first item that nobody has taken.
  private var next = 0
  private var handedOver = 0
  private var done = 0
  /// When the items were taken that are not done.
  private var atHand: [(index: Int, since: Double)] = []
  private var isStopped = false

  /// - Parameter ahead: how many results may wait.
  init(count: Int, ahead: Int) {
    self.count = count
    results = Array(repeating: nil, count: ahead)
  }

  /// Works on one item after another until none is left.
  func takePart(_ work: (Int) -> Result) {
    while let index = taken() {
      let result = work(index)
      monitor.withLock {
        // Too late: it counts as left.
        if isStopped { return }
        results[index % results.count] = result
        atHand.removeAll { $0.index == index }
        done += 1
        monitor.wakeAll()
      }
    }
  }

  private func taken() -> Int? {
    monitor.withLock {
      while next < count, next - handedOver >= results.count, !isStopped { monitor.wait() }
      guard next < count, !isStopped else { return nil }
      atHand.append((next, Clock.now))
      next += 1
      return next - 1
    }
  }

  /// Hands over all results in their order, or as far as `goesOn` lets.
  /// - Returns: the indexes of the items without a result.
  func handOver(goesOn: (WorkProgress) -> Bool, take: (Result) -> Void) -> [Int] {
    var left: [Int] = []
    var index = 0
    while index < count {
      let (result, progress) = monitor.withLock {
        if results[index % results.count] == nil, !isStopped {
          monitor.wait(atMost: Self.pause)
        }
        let result = results[index % results.count].take()
        if result != nil || isStopped {
          handedOver = index + 1
          monitor.wakeAll()
        }
        return (result, WorkProgress(done: done, count: count, oldest: atHand.first))
      }
      if let result { take(result) } else if isStopped { left.append(index) }
      if result != nil || isStopped { index += 1 }
      if !isStopped, !goesOn(progress) { monitor.withLock { isStopped = true } }
    }
    return left
  }

  /// In seconds: how long it takes at most until `goesOn` is asked again.
  private static var pause: Double { 0.1 }
}
