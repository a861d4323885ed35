internal import SourceText

/// A character with what decides where lines break.
struct Glyph {
  /// The offset in UTF-8 where the next one begins.
  let end: Int
  /// How wide it is drawn.
  let columns: Int
  let isSpace: Bool
  let isJapanese: Bool
  let mustNotStart: Bool
  let mustNotEnd: Bool

  /// The characters of a text, in order.
  static func all(in text: String) -> [Glyph] {
    var text = text
    return text.withUTF8(standalone) ?? characters(of: text)
  }

  /// Those of a text of which each scalar is one; `nil` for others. Finding where characters end takes longer than
  /// all the rest.
  private static func standalone(_ utf8: UnsafeBufferPointer<UInt8>) -> [Glyph]? {
    let (noStart, noEnd) = (noStart, noEnd)
    var glyphs: [Glyph] = []
    glyphs.reserveCapacity(utf8.count)
    var offset = 0
    while offset < utf8.count {
      let (scalar, length) = utf8.scalar(at: offset)
      guard StandaloneCharacter.contains(scalar) else { return nil }
      offset += length
      glyphs.append(Glyph(scalar, end: offset, noStart, noEnd))
    }
    return glyphs
  }

  private static func characters(of text: String) -> [Glyph] {
    var end = 0
    return text.map { character in
      end += character.utf8.count
      return Glyph(character, end: end)
    }
  }

  private init(_ scalar: Unicode.Scalar, end: Int, _ noStart: UnitSet, _ noEnd: UnitSet) {
    let unit = UInt16(exactly: scalar.value) ?? 0
    self.end = end
    columns = DisplayWidth.columns(of: scalar)
    isSpace = scalar == " "
    isJapanese = (0xFF61...0xFF9F).contains(scalar.value) || columns == 2
    mustNotStart = noStart.contains(unit)
    mustNotEnd = noEnd.contains(unit)
  }

  private init(_ character: Character, end: Int) {
    let scalars = character.unicodeScalars
    let first = Glyph(scalars[scalars.startIndex], end: end, Self.noStart, Self.noEnd)
    let isSingle = scalars.count == 1
    self.end = end
    columns = DisplayWidth.columns(of: String(character))
    isSpace = isSingle && first.isSpace
    isJapanese = first.isJapanese
    mustNotStart = isSingle && first.mustNotStart
    mustNotEnd = isSingle && first.mustNotEnd
  }

  private static let noStart: UnitSet =
    """
    、。，．・：；？！゛゜ヽヾゝゞ々ー）］｝」』】〉》〕”’…‥％\
    ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶ｡､･ﾞﾟｰ｣ｧｨｩｪｫｬｭｮｯ,.:;?!)]}%
    """
  private static let noEnd: UnitSet = "（［｛「『【〈《〔“‘｢([{"
}
