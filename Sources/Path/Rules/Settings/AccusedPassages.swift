internal import SourceText

/// Of passages that are taken one by one those that overlap none taken before.
struct AccusedPassages {
  private let passages: [ByteRange]
  /// The passages by their places, and for each its position among these.
  private let inOrder: [Int]
  private let positions: [Int]
  /// The positions of those that were taken.
  private var taken: NumberSet

  init(_ passages: [ByteRange]) {
    self.passages = passages
    let inOrder = passages.indices.sorted { (passages[$0], $0) < (passages[$1], $1) }
    var positions = [Int](repeating: 0, count: passages.count)
    for (position, passage) in inOrder.enumerated() { positions[passage] = position }
    self.inOrder = inOrder
    self.positions = positions
    taken = NumberSet(below: passages.count)
  }

  /// Takes a passage unless it overlaps one that was taken.
  /// - Returns: the first that it overlaps; `nil` where it was taken.
  mutating func take(_ passage: Int) -> Int? {
    let range = passages[passage]
    // Those that were taken overlap each other nowhere: only the nearest on each side can reach this one.
    let near = [taken.last(before: positions[passage]), taken.first(after: positions[passage])]
    for case let position? in near {
      let other = passages[inOrder[position]]
      if other.start < range.end, other.end > range.start { return inOrder[position] }
    }
    taken.insert(positions[passage])
    return nil
  }

  func holds(_ passage: Int) -> Bool { taken.contains(positions[passage]) }
}
