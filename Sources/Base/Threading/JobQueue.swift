/// Threads that work on jobs as these come, each with something that it keeps.
///
/// They are threads of their own, as those of `Workers` are: a job may take long, and wants a deep stack.
package final class JobQueue<Worker>: @unchecked Sendable {
  package typealias Job = @Sendable (Worker) -> Void

  private let monitor = Monitor()

  // All of this only with the monitor's lock.

  private var capacity = 0

  /// Those that no thread has taken, the oldest first.
  private var jobs: [Job] = []
  private var isEnded = false

  /// - Parameters:
  ///   - capacity: how many jobs may wait; none where the system gives no thread.
  ///   - makeWorker: makes what a thread keeps; `nil` where it cannot be made, and the others do the work.
  package init(threads: Int, capacity: Int, makeWorker: @escaping @Sendable () -> Worker?) {
    let threads = (0..<threads).compactMap { _ in
      WorkerThread { [self] in
        guard let worker = makeWorker() else { return }
        while let job = next() { job(worker) }
      }
    }
    for thread in threads { thread.detach() }
    if !threads.isEmpty { monitor.withLock { self.capacity = capacity } }
  }

  /// Has a job done.
  /// - Returns: whether it will be; not where too many wait already.
  package func add(_ job: @escaping Job) -> Bool {
    monitor.withLock {
      guard jobs.count < capacity, !isEnded else { return false }
      jobs.append(job)
      monitor.wakeAll()
      return true
    }
  }

  /// Lets the threads end after the jobs that wait.
  package func end() {
    monitor.withLock {
      isEnded = true
      monitor.wakeAll()
    }
  }

  private func next() -> Job? {
    monitor.withLock {
      while jobs.isEmpty, !isEnded { monitor.wait() }
      return jobs.isEmpty ? nil : jobs.removeFirst()
    }
  }
}
