package import SourceText

/// A block's text in the one width and composition that segmentation and matching work on.
///
/// Full-width ASCII becomes ASCII, half-width katakana becomes full-width with its voicing marks
/// joined, decomposed text (NFD) is composed, compatibility ideographs and radicals become unified
/// ideographs, and hyphens between Latin letters or digits ASCII ones. Invisible characters and the
/// ends of source lines between two Japanese characters are dropped. Nothing else changes: ① and ㍿
/// stay as they are, and so does case.
@usableFromInline
package final class NormalizedText: Sendable {
  /// UTF-16 code units; every position in words, sentences and occurrences counts these.
  @usableFromInline package let units: [UInt16]
  /// For each unit the UTF-8 offset in the block's text at which its piece starts, then the end.
  @usableFromInline package let offsets: UnitOffsets
  /// For each unit the class of its character; both units of a surrogate pair have the pair's.
  @usableFromInline package let classes: [CharacterClass]
  /// The units before which the end of a source line was dropped, in order.
  package let lineStarts: [Int]
  /// The UTF-8 ranges of what was dropped and belongs to no character, in order and apart.
  private let gaps: [Range<Int32>]
  /// Whether invisible characters stand in the block's text, those that shape others among them.
  package let holdsInvisibles: Bool

  /// - Parameter keepsLines: Whether every end of a line stays, as a line feed.
  package init(_ utf8: TextBytes, keepsLines: Bool = false) {
    (units, offsets, classes, lineStarts, gaps, holdsInvisibles) = utf8.withUnsafeBufferPointer {
      source in
      let capacity = source.count
      return withUnsafeTemporaryAllocation(of: UInt16.self, capacity: capacity) { units in
        withUnsafeTemporaryAllocation(of: Int32.self, capacity: capacity + 1) { offsets in
          withUnsafeTemporaryAllocation(of: CharacterClass.self, capacity: capacity) { classes in
            var normalizer = TextNormalizer(
              source, keepsLines: keepsLines, units: units, offsets: offsets, classes: classes)
            normalizer.run()
            let count = normalizer.count
            return (
              Array(copying: units, count: count),
              UnitOffsets(UnsafeBufferPointer(rebasing: offsets[...count])),
              Array(copying: classes, count: count), normalizer.lineStarts, normalizer.gaps,
              normalizer.holdsInvisibles
            )
          }
        }
      }
    }
  }

  package convenience init(_ utf8: [UInt8]) { self.init(TextBytes(utf8)) }

  package convenience init(_ string: String) { self.init(Array(string.utf8)) }

  /// Takes a text as it stands, to compare what is made of it with programs that do not normalize.
  package init(verbatim string: String) {
    var units: [UInt16] = []
    var offsets: [Int32] = []
    var classes: [CharacterClass] = []
    var offset: Int32 = 0
    for scalar in string.unicodeScalars {
      for unit in String(scalar).utf16 {
        units.append(unit)
        offsets.append(offset)
        classes.append(CharacterClass(scalar.value))
      }
      offset += Int32(UTF8.width(scalar))
    }
    offsets.append(offset)
    self.units = units
    self.offsets = offsets.withUnsafeBufferPointer(UnitOffsets.init)
    self.classes = classes
    lineStarts = []
    gaps = []
    holdsInvisibles = string.unicodeScalars.contains { InvisibleCharacter.contains($0.value) }
  }

  @inlinable package var count: Int { units.count }
  /// Whether a break stands in it that readers see.
  package var holdsHardBreak: Bool { units.contains(UInt16(LineBreaking.separatorScalar)) }

  /// The UTF-8 range in the block's text of a range of units, from its first to its last character.
  package func textRange(of range: Range<Int>) -> Range<Int> {
    let place = offsets.range(of: range)
    let start = place.lowerBound
    var end = place.upperBound
    if !gaps.isEmpty, !range.isEmpty {
      let index = gaps.partitioningIndex(where: { $0.upperBound >= end })
      if index < gaps.count, gaps[index].upperBound == end { end = gaps[index].lowerBound }
    }
    return Int(start)..<Int(end)
  }

  /// The units that come from a UTF-8 range of the block's text.
  package func units(ofText range: Range<Int>) -> Range<Int> {
    let start = firstUnit(at: range.lowerBound)
    return start..<max(start, firstUnit(at: range.upperBound))
  }

  /// The first unit whose piece starts at a UTF-8 offset or after it.
  private func firstUnit(at offset: Int) -> Int {
    offsets.dropLast().partitioningIndex(where: { $0 >= offset })
  }

  package var string: String { String(utf16: units[...]) }

  package func string(_ range: Range<Int>) -> String {
    String(utf16: units[range])
  }

  /// The characters of a range, white space apart; a surrogate pair is one.
  package func characterCount(in range: Range<Int>) -> Int {
    // Buffers do not check it.
    precondition(range.lowerBound >= 0 && range.upperBound <= min(units.count, classes.count))
    return units.withUnsafeBufferPointer { units in
      classes.withUnsafeBufferPointer { classes in
        // Without a branch, so that the processor asks many units at once.
        var count: UInt32 = 0
        for index in range {
          let isVisible: UInt32 = classes[index] == .space ? 0 : 1
          let isFirst: UInt32 = UTF16.isTrailSurrogate(units[index]) ? 0 : 1
          count &+= isVisible & isFirst
        }
        return Int(count)
      }
    }
  }

  /// Whether the end of a source line was dropped before a unit.
  package func startsLine(at unit: Int) -> Bool {
    if lineStarts.isEmpty { return false }
    let index = lineStarts.partitioningIndex(where: { $0 >= unit })
    return index < lineStarts.count && lineStarts[index] == unit
  }

  /// Whether a unit is a line break that stayed.
  package func isBreak(at unit: Int) -> Bool {
    units[unit] == 0x0A || units[unit] == 0x0D
      || units[unit] == UInt16(LineBreaking.separatorScalar)
  }

  /// Whether a unit is the second of a surrogate pair.
  @inlinable
  package func isTrailingSurrogate(at unit: Int) -> Bool {
    (0xDC00...0xDFFF).contains(units[unit])
  }
}
