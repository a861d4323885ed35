internal import CICU

/// Characters that leave nothing to see where they stand in a text, by the properties of Unicode.
///
/// These are the code points with Default_Ignorable_Code_Point (UAX #44: soft hyphens, zero-width
/// characters, marks of direction, variation selectors ...), as ICU gives it, and the control
/// characters C0 and C1 that are not white space.
package enum InvisibleCharacter {
  package static func contains(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x20...0x7E, 0x09...0x0D, 0x85: false
    case 0...0x9F: true
    // No code point between the Hangul filler U+3164 and the variation selectors has the property.
    case 0x2E80...0x3163, 0x3165...0xFDFF: false
    default: cicu_is_default_ignorable(Int32(scalar)) != 0
    }
  }

  /// Whether a character belongs to the one before it as its shape: variation selectors (U+FE0F of
  /// an emoji, U+E0100 of 葛󠄀), the joiners of letters and emoji, and the tags of flags.
  package static func shapesLast(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x200C, 0x200D, 0x180B...0x180F, 0xFE00...0xFE0F, 0xE0020...0xE007F, 0xE0100...0xE01EF:
      true
    default: false
    }
  }

  /// Whether a character turns the direction of the text around it (UAX #9, section 2).
  package static func turnsDirection(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x061C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: true
    default: false
    }
  }
}
