import Synchronization
import Testing

@testable import Threading

@Suite("Workers")
struct WorkersTests {
  @Test(
    "Each item is worked on once, and results keep the order",
    arguments: [0, 1, 2, 7, 1000], [1, 2, 5, 64])
  func order(count: Int, threads: Int) {
    let calls = Atomic(0)
    let results = Workers.map(Array(0..<count), threads: threads) { item in
      calls.add(1, ordering: .relaxed)
      return item * 3
    }
    #expect(results == (0..<count).map { $0 * 3 })
    #expect(calls.load(ordering: .relaxed) == count)
  }

  @Test("A thread whose worker cannot be made leaves its share to the others")
  func withoutWorker() {
    let results = Workers.map(
      Array(0..<100), threads: 4, first: 1, makeWorker: { nil as Int? }, { $0 + $1 })
    #expect(results == Array(1...100))
  }

  @Test("Every thread has a worker of its own")
  func ownWorkers() {
    final class Worker {
      var isBusy = false
    }
    let results = Workers.map(
      Array(0..<2000), threads: 8, first: Worker(), makeWorker: { Worker() },
      { worker, _ in
        let wasBusy = worker.isBusy
        worker.isBusy = true
        defer { worker.isBusy = false }
        return wasBusy
      })
    #expect(results == Array(repeating: false, count: 2000))
  }

  @Test("Threads have a stack as deep as the first one's")
  func stack() {
    @Sendable func depth(_ left: Int) -> Int { left == 0 ? 0 : 1 + depth(left - 1) }
    // Some 50 to 100 bytes a call: more than the half megabyte that threads of pools have.
    let results = Workers.map(Array(repeating: 30_000, count: 8), threads: 4) { depth($0) }
    #expect(results == Array(repeating: 30_000, count: 8))
  }

  @Test(
    "The cores that the system allows are counted by the bits of its mask",
    arguments: [
      ("Name:\tkwaudit\nCpus_allowed:\t3\nCpus_allowed_list:\t0-1\n", 2),
      ("Cpus_allowed:\t1\n", 1), ("Cpus_allowed:\tff,ffffffff\n", 40),
      ("Cpus_allowed:\t00000000,00000005\n", 2), ("", nil), ("Cpus_allowed:\t\n", nil),
    ] as [(String, Int?)])
  func cores(status: String, count: Int?) {
    #expect(Cores.allowed(by: status) == count)
  }
}
