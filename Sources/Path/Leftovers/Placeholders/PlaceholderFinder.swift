internal import Words

/// Finds what stands in a text for something that was to come: notes to oneself, dummy text,
/// sizes of images, unfilled variables.
enum PlaceholderFinder {
  /// The placeholders of each of a draft's passages.
  static func ranges(in passages: [Passage]) -> [[Range<Int>]] {
    let isAboutTasks = DraftSubject.isTasks(passages)
    return passages.indices.map { index in
      let found = ranges(in: passages[index], isAboutTasks: isAboutTasks)
      guard !found.isEmpty, passages[index].isHeading, !passages[index].isTitle else {
        return found
      }
      return ProvisionalState.isNamed(by: index, in: passages) ? [] : found
    }
  }

  /// The placeholders of a passage, in order; neighbours are one, inline code is left out.
  ///
  /// - Parameter isAboutTasks: whether the draft's subject is TODO itself.
  static func ranges(in passage: Passage, isAboutTasks: Bool = false) -> [Range<Int>] {
    var found: [Range<Int>] = []
    for line in passage.lines {
      if PlaceholderLine.matches(line, in: passage) {
        found.append(line.range)
        continue
      }
      InlinePlaceholders.append(in: line, of: passage, to: &found)
      if !isAboutTasks || passage.isHeading {
        WorkMarkers.append(in: line, of: passage, skipsTODO: isAboutTasks, to: &found)
      }
    }
    let outside = passage.code.isEmpty ? found : found.filter { !passage.isCode($0) }
    return outside.joined(in: passage.units, across: isBetween)
  }

  /// White space, 。 and colons.
  private static func isBetween(_ unit: UInt16) -> Bool {
    unit.isSpaceOrBreak || unit == 0x3002 || unit == 0x3A
  }
}
