/// Scalars that are characters of their own between others that are: no mark, joiner or line break, and
/// no part of an emoji.
///
/// Finding where characters end takes longer than most of what is done with them.
@usableFromInline
package enum StandaloneCharacter {
  @inlinable
  package static func contains(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x20...0x7E: true
    // Kana without the combining sound marks, CJK punctuation, kanji, full-width forms.
    case 0x3000...0x3029, 0x3031...0x3098, 0x309B...0x30FF, 0x4E00...0x9FFF, 0xFF01...0xFF60: true
    // Latin letters with their marks, × ÷ · … → ✓ and other signs that people write in prose.
    case 0xB7, 0xC0...0x17F, 0x2010...0x2027, 0x2030...0x203B, 0x2190...0x2193, 0x2500...0x259F,
      0x2713, 0x2717:
      true
    default: false
    }
  }
}
