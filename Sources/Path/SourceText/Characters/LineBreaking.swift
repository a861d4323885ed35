internal import CICU

/// What becomes of the line breaks of a source in the text that readers see.
///
/// Source: CSS Text Module Level 3, section 4.1.3, segment break transformation rules. A break
/// between two characters of East Asian Width F, W or H (UAX #11), none of them Hangul, is nothing,
/// as is one beside a zero-width space; any other is a space.
package enum LineBreaking {
  /// The line separator U+2028: a break that the writer asked for, which readers see (`<br>`, a hard
  /// break in Markdown). A line feed in a block's text is only the end of a line of the source.
  package static let separator: [UInt8] = [0xE2, 0x80, 0xA8]
  package static let separatorScalar: UInt32 = 0x2028

  /// Whether a line end of the source between two characters is nothing for readers.
  package static func vanishes(between before: UInt32, and after: UInt32) -> Bool {
    isWide(before) && isWide(after) || joins(before) || joins(after)
  }

  /// A zero-width space, or a break beside which the end of a line adds nothing.
  private static func joins(_ scalar: UInt32) -> Bool {
    scalar == 0x200B || scalar == separatorScalar
  }

  private static func isWide(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0..<0x1100: return false
    case 0x3000...0x3096, 0x3099...0x30FF, 0x4E00...0x9FFF, 0xFF01...0xFF60: return true
    // Hangul: its words are parted by spaces.
    case 0x1100...0x11FF, 0x3131...0x318F, 0xA960...0xA97F, 0xAC00...0xD7FF, 0xFFA0...0xFFDC:
      return false
    default:
      let width = cicu_east_asian_width(Int32(scalar))
      return width == 2 || width == 3 || width == 5
    }
  }
}
