/// An Aho-Corasick automaton over UTF-16 units: finds all of many patterns in one pass.
///
/// A. V. Aho and M. J. Corasick, "Efficient string matching: an aid to bibliographic search",
/// Communications of the ACM 18 (1975). Transitions stand in one open-addressing hash table, so
/// memory grows with the patterns' length and not with the alphabet; those of the root, which most
/// characters take, stand in a flat table.
package struct PatternAutomaton: Sendable {
  private static let root: UInt32 = 0
  private var rootNext: [UInt32] = []
  private var keys: [UInt64] = []
  private var targets: [UInt32] = []
  private var mask = 0
  private var failure: [UInt32] = [0]
  /// The nearest state on the failure path, the state itself included, at which patterns end.
  private var output: [UInt32] = [0]
  private var firstPattern: [Int32] = [-1]
  /// Patterns that are equal form a chain.
  private var nextPattern: [Int32] = []
  private let lengths: [Int32]

  package init(_ patterns: [[UInt16]]) {
    lengths = patterns.map { Int32($0.count) }
    nextPattern = Array(repeating: -1, count: patterns.count)
    let total = patterns.reduce(0) { $0 + $1.count }
    var capacity = 16
    while capacity < total * 2 { capacity *= 2 }
    mask = capacity - 1
    keys = Array(repeating: .max, count: capacity)
    targets = Array(repeating: 0, count: capacity)
    rootNext = Array(repeating: 0, count: 0x10000)

    var parents: [(state: UInt32, unit: UInt16)] = [(0, 0)]
    for (index, pattern) in patterns.enumerated() where !pattern.isEmpty {
      insert(pattern, Int32(index), &parents)
    }
    linkFailures(parents)
  }

  private mutating func insert(
    _ pattern: [UInt16], _ index: Int32, _ parents: inout [(state: UInt32, unit: UInt16)]
  ) {
    var state = Self.root
    for unit in pattern {
      let next = transition(state, unit)
      if next != 0 {
        state = next
        continue
      }
      let new = UInt32(firstPattern.count)
      firstPattern.append(-1)
      parents.append((state, unit))
      setTransition(state, unit, new)
      state = new
    }
    nextPattern[Int(index)] = firstPattern[Int(state)]
    firstPattern[Int(state)] = index
  }

  /// Sets each state's failure link, in order of depth.
  private mutating func linkFailures(_ parents: [(state: UInt32, unit: UInt16)]) {
    let count = firstPattern.count
    failure = Array(repeating: 0, count: count)
    output = Array(repeating: 0, count: count)
    var depth = [Int32](repeating: 0, count: count)
    for state in 1..<max(count, 1) { depth[state] = depth[Int(parents[state].state)] + 1 }
    for state in Self.sorted(depth).dropFirst() {
      let (parent, unit) = parents[state]
      if parent != Self.root {
        var fallback = failure[Int(parent)]
        var next = transition(fallback, unit)
        while next == 0 && fallback != Self.root {
          fallback = failure[Int(fallback)]
          next = transition(fallback, unit)
        }
        failure[state] = next
      }
      output[state] = firstPattern[state] >= 0 ? UInt32(state) : output[Int(failure[state])]
    }
  }

  /// The states by their depths, those of one depth in order.
  private static func sorted(_ depths: [Int32]) -> [Int] {
    var ofDepth: [[Int]] = []
    for (state, depth) in depths.enumerated() {
      while ofDepth.count <= Int(depth) { ofDepth.append([]) }
      ofDepth[Int(depth)].append(state)
    }
    return ofDepth.flatMap(\.self)
  }

  /// Calls `found` for each pattern at each place it ends: the pattern's index and its range.
  package func scan(_ units: [UInt16], _ found: (_ pattern: Int, _ range: Range<Int>) -> Void) {
    var state = Self.root
    var index = 0
    while true {
      if state == Self.root { index = firstBeginning(in: units, from: index) }
      guard index < units.count else { return }
      let unit = units[index]
      index += 1
      var next = transition(state, unit)
      while next == 0 && state != Self.root {
        state = failure[Int(state)]
        next = transition(state, unit)
      }
      state = next
      var ending = output[Int(state)]
      while ending != Self.root {
        var pattern = firstPattern[Int(ending)]
        while pattern >= 0 {
          found(Int(pattern), (index - Int(lengths[Int(pattern)]))..<index)
          pattern = nextPattern[Int(pattern)]
        }
        ending = output[Int(failure[Int(ending)])]
      }
    }
  }

  /// The first place from one on at which a pattern may begin, as at most it does not; else the end.
  private func firstBeginning(in units: [UInt16], from start: Int) -> Int {
    units.withUnsafeBufferPointer { units in
      rootNext.withUnsafeBufferPointer { rootNext in
        var index = start
        while index < units.count, rootNext[Int(units[index])] == Self.root { index &+= 1 }
        return index
      }
    }
  }

  @inline(__always)
  private func transition(_ state: UInt32, _ unit: UInt16) -> UInt32 {
    if state == Self.root { return rootNext[Int(unit)] }
    let key = UInt64(state) << 16 | UInt64(unit)
    var slot = Self.hash(key) & mask
    while keys[slot] != key {
      if keys[slot] == .max { return 0 }
      slot = (slot + 1) & mask
    }
    return targets[slot]
  }

  private mutating func setTransition(_ state: UInt32, _ unit: UInt16, _ target: UInt32) {
    if state == Self.root {
      rootNext[Int(unit)] = target
      return
    }
    let key = UInt64(state) << 16 | UInt64(unit)
    var slot = Self.hash(key) & mask
    while keys[slot] != .max { slot = (slot + 1) & mask }
    keys[slot] = key
    targets[slot] = target
  }

  @inline(__always)
  private static func hash(_ key: UInt64) -> Int {
    Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 32)
  }
}
