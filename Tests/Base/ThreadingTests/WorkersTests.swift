import Glibc
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
    var results: [Int] = []
    Workers.forEach(
      Array(0..<count), threads: threads,
      { item in
        calls.add(1, ordering: .relaxed)
        return item * 3
      }, take: { results.append($0) })
    #expect(results == (0..<count).map { $0 * 3 })
    #expect(calls.load(ordering: .relaxed) == count)
  }

  @Test("A thread whose worker cannot be made leaves its share to the others")
  func withoutWorker() {
    var results: [Int] = []
    Workers.forEach(
      Array(0..<100), threads: 4, first: 1, makeWorker: { nil as Int? }, { $0 + $1 },
      take: { results.append($0) })
    #expect(results == Array(1...100))
  }

  @Test("Every thread has a worker of its own")
  func ownWorkers() {
    final class Worker {
      var isBusy = false
    }
    var results: [Bool] = []
    Workers.forEach(
      Array(0..<2000), threads: 8, first: Worker(), makeWorker: { Worker() },
      { worker, _ in
        let wasBusy = worker.isBusy
        worker.isBusy = true
        defer { worker.isBusy = false }
        return wasBusy
      }, take: { results.append($0) })
    #expect(results == Array(repeating: false, count: 2000))
  }

  @Test("Threads have a stack as deep as the first one's")
  func stack() {
    @Sendable func depth(_ left: Int) -> Int { left == 0 ? 0 : 1 + depth(left - 1) }
    // Some 50 to 100 bytes a call: more than the half megabyte that threads of pools have.
    var results: [Int] = []
    Workers.forEach(
      Array(repeating: 30_000, count: 8), threads: 4, { depth($0) }, take: { results.append($0) })
    #expect(results == Array(repeating: 30_000, count: 8))
  }

  @Test("No more results wait than a few a thread, and none is held back that can be handed over")
  func readAhead() {
    let begun = Atomic(0)
    var handedOver = 0
    var most = 0
    Workers.forEach(
      Array(0..<5000), threads: 4,
      { item in
        begun.add(1, ordering: .relaxed)
        return item
      },
      take: { item in
        #expect(item == handedOver)
        most = max(most, begun.load(ordering: .relaxed) - handedOver)
        handedOver += 1
      })
    #expect(handedOver == 5000)
    #expect(most <= 4 * 16 + 4)
  }

  @Test("Work that is not to go on hands over what is done, and names what is left")
  func stops() {
    let isHeld = Atomic(true)
    var results: [Int] = []
    let left = Workers.forEach(
      Array(0..<100), threads: 2, first: (), makeWorker: { () },
      { _, item in
        // The third item is not done while the work goes on.
        while item == 2, isHeld.load(ordering: .relaxed) { usleep(1000) }
        return item
      },
      goesOn: { progress in
        if progress.done >= 20 { #expect(progress.oldest?.index == 2) }
        return progress.done < 20
      }, take: { results.append($0) })
    isHeld.store(false, ordering: .relaxed)
    #expect(results.starts(with: [0, 1]))
    #expect(!results.contains(2))
    #expect(results == results.sorted())
    #expect(results.count >= 20)
    #expect(Set(results).union(left) == Set(0..<100))
    #expect(results.count + left.count == 100)
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
