internal import Drafts
package import SourceText
internal import Words

/// A kind of invisible character that stands in a draft's text as it is, not as a reference such as
/// `&shy;`, which writers see in their source.
package struct InvisibleCharacters: Sendable, Equatable {
  package let scalar: Unicode.Scalar
  package let count: Int
  /// The first place.
  package let first: ByteRange

  package var turnsDirection: Bool { InvisibleCharacter.turnsDirection(scalar.value) }

  /// The kinds in the text of a draft outside code, in the order of their first places.
  static func all(in segmented: SegmentedDraft) -> [InvisibleCharacters] {
    let draft = segmented.draft
    var found: [InvisibleCharacters] = []
    for (index, segmentedBlock) in segmented.blocks.enumerated()
    where segmentedBlock.text.holdsInvisibles {
      let block = draft.blocks[index]
      guard block.role != .code, block.isMainContent else { continue }
      let ranges = ranges(in: block.text.utf8)
      let code = block.spans.filter { $0.kind == .code }.map(\.range)
      for range in ranges where !code.contains(where: range.overlaps) {
        let text = String(decoding: block.text.utf8[range], as: UTF8.self)
        guard let scalar = text.unicodeScalars.first,
          let place = block.text.sourceRange(of: range),
          draft.source.utf8[place.start..<place.end].elementsEqual(block.text.utf8[range])
        else { continue }
        if let index = found.firstIndex(where: { $0.scalar == scalar }) {
          let known = found[index]
          found[index] = InvisibleCharacters(
            scalar: scalar, count: known.count + 1, first: min(known.first, place))
        } else {
          found.append(InvisibleCharacters(scalar: scalar, count: 1, first: place))
        }
      }
    }
    return found.sorted { $0.first < $1.first }
  }

  /// The invisible characters of a text but those that shape the character before them.
  private static func ranges(in utf8: TextBytes) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var index = 0
    while index < utf8.count {
      let range = index..<min(index + length(of: utf8[index]), utf8.count)
      if let scalar = scalar(utf8[range]), InvisibleCharacter.contains(scalar),
        !isShape(scalar, after: utf8[..<index])
      {
        found.append(range)
      }
      index = range.upperBound
    }
    return found
  }

  /// Whether a selector, joiner or tag stands after a character that it can shape.
  private static func isShape(_ scalar: UInt32, after before: TextBytes.SubSequence) -> Bool {
    guard InvisibleCharacter.shapesLast(scalar),
      let start = before.lastIndex(where: { $0 & 0b1100_0000 != 0b1000_0000 }),
      let last = Self.scalar(before[start...])
    else { return false }
    switch scalar {
    // Emoji, and the scripts from Arabic to Mongolian, whose letters join.
    case 0x200C, 0x200D:
      return last >= 0x1F000 || last == 0xFE0F || (0x2190...0x2BFF).contains(last)
        || (0x0600...0x1CFF).contains(last)
    case 0xE0020...0xE007F:
      return last == 0x1F3F4 || (0xE0020...0xE007F).contains(last)
    default:
      return last > 0x20 && !InvisibleCharacter.contains(last)
    }
  }

  /// The scalar that some bytes are.
  private static func scalar(_ utf8: TextBytes.SubSequence) -> UInt32? {
    guard let first = utf8.first else { return nil }
    let bits =
      first < 0x80
      ? first : first < 0xE0 ? first & 0x1F : first < 0xF0 ? first & 0x0F : first & 0x07
    return utf8.dropFirst().reduce(UInt32(bits)) { $0 << 6 | UInt32($1 & 0x3F) }
  }

  private static func length(of byte: UInt8) -> Int {
    byte < 0x80 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
  }
}
