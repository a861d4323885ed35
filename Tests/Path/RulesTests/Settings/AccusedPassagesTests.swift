import SourceText
import TestSupport
import Testing

@testable import Rules

@Suite("Accused passages")
struct AccusedPassagesTests {
  @Test(
    "The nearest of some numbers are those that a search from one to the next finds",
    arguments: [1, 63, 64, 65, 4096, 4097, 300_000])
  func nearest(bound: Int) {
    var generator = SeededGenerator(seed: UInt64(bound))
    var set = NumberSet(below: bound)
    var members: Set<Int> = []
    let edges = [0, bound / 2, bound - 1, max(0, bound - 64), min(63, bound - 1)]
    for round in 0..<40 {
      let asked = edges + (0..<20).map { _ in Int.random(in: 0..<bound, using: &generator) }
      for number in asked {
        #expect(set.contains(number) == members.contains(number))
        #expect(set.last(before: number) == members.filter { $0 < number }.max())
        #expect(set.first(after: number) == members.filter { $0 > number }.min())
      }
      let new = round == 20 ? bound - 1 : Int.random(in: 0..<bound, using: &generator)
      set.insert(new)
      members.insert(new)
    }
  }

  @Test(
    "A passage is taken unless it overlaps one before, and the first that it overlaps is named",
    arguments: [UInt64.random(in: 0..<1 << 32), 1])
  func overlaps(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    for _ in 0..<200 {
      let passages = (0..<Int.random(in: 0...120, using: &generator)).map { _ in
        let start = Int.random(in: 0...300, using: &generator)
        return ByteRange(start, start + Int.random(in: 0...12, using: &generator))
      }
      var accused = AccusedPassages(passages)
      var taken: [Int] = []
      for index in passages.indices {
        let overlapped = taken.filter { other in
          passages[other].start < passages[index].end && passages[index].start < passages[other].end
        }
        let first = overlapped.min { passages[$0] < passages[$1] }
        #expect(accused.take(index) == first)
        if first == nil { taken.append(index) }
      }
      #expect(passages.indices.filter(accused.holds) == taken)
    }
  }
}
