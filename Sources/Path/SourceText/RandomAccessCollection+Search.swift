extension RandomAccessCollection where Index == Int {
  /// The first index whose element answers yes, by halving; the end where none does.
  ///
  /// Elements that answer no must all stand before those that answer yes.
  @inlinable
  package func partitioningIndex(where belongs: (Element) -> Bool) -> Int {
    var low = startIndex
    var high = endIndex
    while low < high {
      let middle = low + (high - low) / 2
      if belongs(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
