/// Finds what was pasted of a chat's citations in the text of passages.
enum CitationResidueFinder {
  /// The residues of each passage, in order; inline code is left out.
  static func ranges(in passages: [Passage]) -> [[Range<Int>]] {
    let marks = passages.map { CitationMarks.ranges(in: $0) }
    let hasMarks = marks.contains { !$0.isEmpty }
    let chains = SourceChains.ranges(in: passages, hasMarks: hasMarks)
    return passages.indices.map { index in
      let passage = passages[index]
      if chains[index].isEmpty, marks[index].isEmpty { return [] }
      let ranges = (chains[index] + marks[index]).joined(in: passage.units) { $0 == 0x20 }
      return passage.code.isEmpty ? ranges : ranges.filter { !passage.isCode($0) }
    }
  }
}
