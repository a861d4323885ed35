internal import CICU

/// How wide text is drawn, in columns of a terminal: a half-width character is one column, a
/// full-width one two (Unicode Standard Annex #11).
package enum DisplayWidth {
  /// How characters are drawn whose width depends on the surroundings (“ ” … ① ─).
  package enum Ambiguous: Sendable {
    /// As terminals do by default.
    case narrow
    /// As Japanese fonts do.
    case wide
  }

  /// The columns of a text.
  package static func columns(of text: String, ambiguous: Ambiguous = .narrow) -> Int {
    var text = text
    return text.withUTF8 { utf8 in
      var columns = 0
      var offset = 0
      while offset < utf8.count {
        if utf8[offset] < 0x80 {
          columns += utf8[offset] < 0x20 ? 0 : 1
          offset += 1
        } else if (0xE5...0xE9).contains(utf8[offset]) {
          // Kanji from U+5000 on.
          columns += 2
          offset += 3
        } else {
          let (scalar, length) = utf8.scalar(at: offset)
          columns += self.columns(of: scalar, ambiguous: ambiguous)
          offset += length
        }
      }
      return columns
    }
  }

  /// The columns of a part of a text.
  package static func columns(of text: Substring, ambiguous: Ambiguous = .narrow) -> Int {
    columns(of: String(text), ambiguous: ambiguous)
  }

  /// The columns of one code point: 0 for combining and invisible ones, else 1 or 2.
  package static func columns(of scalar: Unicode.Scalar, ambiguous: Ambiguous = .narrow) -> Int {
    let value = scalar.value
    if value < 0xA1 { return value < 0x20 ? 0 : 1 }
    if value == 0xAD { return 0 }
    // Kana, kanji and full-width punctuation, the usual case, without asking ICU.
    switch value {
    case 0x3041...0x3096, 0x309B...0x30FF, 0x4E00...0x9FFF, 0x3000...0x3029, 0xFF01...0xFF60:
      return 2
    // Dashes and dots, arrows, lines and blocks, which reports are drawn with: none of them is wide.
    case 0xB7, 0x2010...0x2027, 0x2190...0x21FF, 0x2500...0x259F:
      if ambiguous == .narrow { return 1 }
    default: break
    }
    if InvisibleCharacter.contains(value) || cicu_is_mark(Int32(value)) != 0 { return 0 }
    switch cicu_east_asian_width(Int32(value)) {
    case 3, 5: return 2
    // Letters such as é are drawn narrow by every font; × ± ° “ … ① are not.
    case 1: return ambiguous == .wide && !(value < 0x250 && scalar.properties.isAlphabetic) ? 2 : 1
    default: return 1
    }
  }
}
