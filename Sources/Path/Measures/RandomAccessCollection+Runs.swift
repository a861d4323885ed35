extension RandomAccessCollection where Index == Int {
  /// The ranges of neighbours that belong together, each with the one before it.
  func runs(where belong: (Element, Element) -> Bool) -> [Range<Int>] {
    var runs: [Range<Int>] = []
    var start = startIndex
    for index in startIndex..<endIndex
    where index + 1 == endIndex || !belong(self[index], self[index + 1]) {
      runs.append(start..<index + 1)
      start = index + 1
    }
    return runs
  }
}
