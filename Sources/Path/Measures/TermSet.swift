/// Some of a phrase's terms, by their position in the phrase.
///
/// One bit for each term: phrases are short, and these sets are made for each place of a draft.
package struct TermSet: Sendable, Hashable {
  /// The positions below 64.
  private var low: UInt64 = 0
  /// Those from 64 on, 64 to a word, the last word not zero; `nil` where there are none, as in nearly all phrases:
  /// so that a set is copied as a number.
  private var high: [UInt64]?

  package init() {}

  package init(_ positions: some Sequence<Int>) { for position in positions { insert(position) } }

  /// The first terms of a phrase, so many.
  package init(first count: Int) { self.init(0..<count) }

  package var isEmpty: Bool { low == 0 && high == nil }
  package var count: Int {
    low.nonzeroBitCount + (high?.reduce(0) { $0 + $1.nonzeroBitCount } ?? 0)
  }

  package func contains(_ position: Int) -> Bool {
    if position < 64 { return low & 1 << UInt64(position) != 0 }
    guard let high else { return false }
    let word = position / 64 - 1
    return word < high.count && high[word] & 1 << UInt64(position % 64) != 0
  }

  package mutating func insert(_ position: Int) {
    if position < 64 {
      low |= 1 << UInt64(position)
      return
    }
    let word = position / 64 - 1
    var high = high ?? []
    self.high = nil
    while high.count <= word { high.append(0) }
    high[word] |= 1 << UInt64(position % 64)
    self.high = high
  }

  package mutating func formUnion(_ other: TermSet) {
    low |= other.low
    guard let others = other.high else { return }
    var high = high ?? []
    while high.count < others.count { high.append(0) }
    for (word, bits) in others.enumerated() { high[word] |= bits }
    self.high = high
  }

  package func union(_ other: TermSet) -> TermSet {
    var whole = self
    whole.formUnion(other)
    return whole
  }

  package func subtracting(_ other: TermSet) -> TermSet {
    var rest = self
    rest.low &= ~other.low
    guard var high, let others = other.high else { return rest }
    for word in high.indices where word < others.count { high[word] &= ~others[word] }
    while high.last == 0 { high.removeLast() }
    rest.high = high.isEmpty ? nil : high
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
    (0..<64 * ((high?.count ?? 0) + 1)).lazy.filter { contains($0) }.makeIterator()
  }
}
