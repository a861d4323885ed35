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
    var isStandalone = true
    let most = utf8.count { $0 & 0b1100_0000 != 0b1000_0000 }
    let glyphs = [Glyph](unsafeUninitializedCapacity: most) { glyphs, count in
      var offset = 0
      while offset < utf8.count {
        let (scalar, length) = utf8.scalar(at: offset)
        var columns = EverydayWidth.columns(of: scalar.value)
        if columns == 0 {
          isStandalone = StandaloneCharacter.contains(scalar)
          if !isStandalone { return }
          columns = DisplayWidth.columns(of: scalar)
        }
        offset += length
        glyphs.initializeElement(
          at: count, to: Glyph(scalar, end: offset, columns: columns, noStart, noEnd))
        count += 1
      }
    }
    return isStandalone ? glyphs : nil
  }

  private static func characters(of text: String) -> [Glyph] {
    var end = 0
    return text.map { character in
      end += character.utf8.count
      return Glyph(character, end: end)
    }
  }

  @inline(__always)
  private init(
    _ scalar: Unicode.Scalar, end: Int, columns: Int, _ noStart: UnitSet, _ noEnd: UnitSet
  ) {
    self.end = end
    self.columns = columns
    isSpace = scalar == " "
    isJapanese = (0xFF61...0xFF9F).contains(scalar.value) || columns == 2
    switch scalar.value {
    // Kanji, letters and spaces may stand everywhere.
    case 0x4E00...0x9FFF, 0x61...0x7A, 0x20, 0x10000...: (mustNotStart, mustNotEnd) = (false, false)
    default:
      let unit = UInt16(scalar.value)
      (mustNotStart, mustNotEnd) = (noStart.contains(unit), noEnd.contains(unit))
    }
  }

  private init(_ character: Character, end: Int) {
    let scalars = character.unicodeScalars
    let scalar = scalars[scalars.startIndex]
    let first = Glyph(
      scalar, end: end, columns: DisplayWidth.columns(of: scalar), Self.noStart, Self.noEnd)
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
