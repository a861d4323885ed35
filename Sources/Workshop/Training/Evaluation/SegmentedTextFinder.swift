package import Words

/// Gives the boundaries that another segmenter has found, so that all are measured alike.
package final class SegmentedTextFinder: WordBoundaryFinder {
  package let name: String
  /// For each text without its white space, where its words end in it.
  private var wordEnds: [[UInt16]: Set<Int>] = [:]

  /// - Parameter lines: one text per line, its words divided by single spaces.
  package init(name: String, lines: [UInt8]) {
    self.name = name
    for line in lines.split(separator: 0x0A) {
      var units: [UInt16] = []
      var ends: Set<Int> = []
      for word in line.split(separator: 0x20) {
        units += Self.solidUnits(of: NormalizedText(Array(word))).map(\.unit)
        ends.insert(units.count)
      }
      wordEnds[units] = ends
    }
  }

  /// White space parts words; a text that is not among the lines is one word a run.
  package func boundaries(of text: NormalizedText) -> WordBoundaries {
    let solid = Self.solidUnits(of: text)
    let ends = wordEnds[solid.map(\.unit)] ?? []
    var scores = [Int16](repeating: WordBoundaries.certain, count: text.count + 1)
    for (index, (_, offset)) in solid.enumerated()
    where index > 0 && solid[index - 1].offset == offset - 1 && !ends.contains(index) {
      scores[offset] = -WordBoundaries.certain
    }
    return WordBoundaries(scores: scores)
  }

  private static func solidUnits(of text: NormalizedText) -> [(unit: UInt16, offset: Int)] {
    text.units.indices.filter { text.classes[$0] != .space }.map { (text.units[$0], $0) }
  }
}
