/// Some of a phrase's terms, by their position in the phrase.
///
/// One bit for each term: phrases are short, and these sets are made for each place of a draft.
package struct TermSet: Sendable, Hashable {
  /// The positions below 64.
  private var low: UInt64 = 0
  /// Those from 64 on, 64 to a word, the last word not zero.
  private var high: [UInt64] = []

  package init() {}

  package init(_ positions: some Sequence<Int>) { for position in positions { insert(position) } }

  /// The first terms of a phrase, so many.
  package init(first count: Int) { self.init(0..<count) }

  package var isEmpty: Bool { low == 0 && high.isEmpty }
  package var count: Int { high.reduce(low.nonzeroBitCount) { $0 + $1.nonzeroBitCount } }

  package func contains(_ position: Int) -> Bool {
    if position < 64 { return low & 1 << UInt64(position) != 0 }
    let word = position / 64 - 1
    return word < high.count && high[word] & 1 << UInt64(position % 64) != 0
  }

  package mutating func insert(_ position: Int) {
    if position < 64 {
      low |= 1 << UInt64(position)
      return
    }
    let word = position / 64 - 1
    while high.count <= word { high.append(0) }
    high[word] |= 1 << UInt64(position % 64)
  }

  package mutating func formUnion(_ other: TermSet) {
    low |= other.low
    if other.high.isEmpty { return }
    while high.count < other.high.count { high.append(0) }
    for (word, bits) in other.high.enumerated() { high[word] |= bits }
  }

  package func union(_ other: TermSet) -> TermSet {
    var whole = self
    whole.formUnion(other)
    return whole
  }

  package func subtracting(_ other: TermSet) -> TermSet {
    var rest = self
    rest.low &= ~other.low
    for word in rest.high.indices where word < other.high.count {
      rest.high[word] &= ~other.high[word]
    }
    while rest.high.last == 0 { rest.high.removeLast() }
    return rest
  }

  package func isSuperset(of positions: some Sequence<Int>) -> Bool {
    positions.allSatisfy(contains)
  }
}

extension TermSet: ExpressibleByArrayLiteral {
  package init(arrayLiteral positions: Int...) { self.init(positions) }
}

extension TermSet: Sequence {
  /// The positions, the lowest first.
  package func makeIterator() -> some IteratorProtocol<Int> {
    (0..<64 * (high.count + 1)).lazy.filter { contains($0) }.makeIterator()
  }
}
