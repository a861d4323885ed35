import Foundation
import Synchronization
import Testing
import Threading

@Suite("Queues of jobs")
struct JobQueueTests {
  /// What a thread keeps.
  private final class Counter {
    var jobs = 0
  }

  @Test("Every job is done once, and each thread keeps its own")
  func jobs() {
    let queue = JobQueue(threads: 3, capacity: 100) { Counter() }
    let done = Mutex<[Int: Int]>([:])
    let all = DispatchSemaphore(value: 0)
    for number in 0..<100 {
      let isTaken = queue.add { counter in
        counter.jobs += 1
        done.withLock { $0[number, default: 0] += 1 }
        all.signal()
      }
      #expect(isTaken)
    }
    for _ in 0..<100 { all.wait() }
    #expect(done.withLock { $0 } == Dictionary(uniqueKeysWithValues: (0..<100).map { ($0, 1) }))
    queue.end()
  }

  @Test("What does not fit is not taken, and what was taken is done before the end")
  func capacity() {
    let queue = JobQueue(threads: 1, capacity: 2) { Counter() }
    let (began, goOn, all) = (
      DispatchSemaphore(value: 0), DispatchSemaphore(value: 0), DispatchSemaphore(value: 0)
    )
    #expect(
      queue.add { _ in
        began.signal()
        goOn.wait()
      })
    began.wait()
    #expect(queue.add { _ in all.signal() })
    #expect(queue.add { _ in all.signal() })
    #expect(!queue.add { _ in all.signal() })
    queue.end()
    #expect(!queue.add { _ in all.signal() })
    goOn.signal()
    #expect(all.wait(timeout: .now() + 10) == .success)
    #expect(all.wait(timeout: .now() + 10) == .success)
    #expect(all.wait(timeout: .now() + 0.05) == .timedOut)
  }

  @Test("Without a worker the others do the work; without a thread nothing is taken")
  func without() {
    let number = Atomic(0)
    let queue = JobQueue(threads: 4, capacity: 10) { () -> Counter? in
      number.add(1, ordering: .relaxed).newValue == 2 ? Counter() : nil
    }
    let done = DispatchSemaphore(value: 0)
    #expect(queue.add { _ in done.signal() })
    #expect(done.wait(timeout: .now() + 10) == .success)
    #expect(!JobQueue(threads: 0, capacity: 10) { Counter() }.add { _ in })
  }
}
