internal import Words

/// Finds what was pasted of a chat's citations in the text of passages.
enum CitationResidueFinder {
  /// The residues of each passage, in order; inline code is left out.
  static func ranges(in passages: [Passage]) -> [[Range<Int>]] {
    zip(passages, SourceChains.ranges(in: passages)).map { passage, chains in
      let marks = CitationMarks.ranges(in: passage.units)
      let ranges = joined(chains + marks, in: passage.units)
      return passage.code.isEmpty ? ranges : ranges.filter { !passage.isCode($0) }
    }
  }

  /// One range for those with nothing but spaces between them.
  private static func joined(_ ranges: [Range<Int>], in units: [UInt16]) -> [Range<Int>] {
    guard ranges.count > 1 else { return ranges }
    var result: [Range<Int>] = []
    for range in ranges.sorted(by: { $0.lowerBound < $1.lowerBound }) {
      if let last = result.last,
        last.upperBound >= range.lowerBound
          || units[last.upperBound..<range.lowerBound].allSatisfy({ $0 == 0x20 })
      {
        result[result.count - 1] = last.lowerBound..<max(last.upperBound, range.upperBound)
      } else {
        result.append(range)
      }
    }
    return result
  }
}
