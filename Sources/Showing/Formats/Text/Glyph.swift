internal import SourceText

/// A character with what decides where lines break.
struct Glyph {
  /// Where the next one begins.
  let end: String.Index
  /// How wide it is drawn.
  let columns: Int
  let isSpace: Bool
  let isJapanese: Bool
  let mustNotStart: Bool
  let mustNotEnd: Bool

  /// The characters of a text, in order.
  static func all(in text: String) -> [Glyph] {
    let scalars = text.unicodeScalars
    var glyphs: [Glyph] = []
    glyphs.reserveCapacity(text.utf8.count / 2)
    if scalars.allSatisfy(StandaloneCharacter.contains) {
      // Finding where characters end takes longer than all the rest.
      for index in scalars.indices {
        glyphs.append(Glyph(scalars[index], end: scalars.index(after: index)))
      }
    } else {
      for index in text.indices {
        glyphs.append(Glyph(text[index], end: text.index(after: index)))
      }
    }
    return glyphs
  }

  private init(_ scalar: Unicode.Scalar, end: String.Index) {
    self.end = end
    columns = DisplayWidth.columns(of: scalar)
    isSpace = scalar == " "
    isJapanese = (0xFF61...0xFF9F).contains(scalar.value) || columns == 2
    mustNotStart = Self.noStart.contains(scalar)
    mustNotEnd = Self.noEnd.contains(scalar)
  }

  private init(_ character: Character, end: String.Index) {
    let scalars = character.unicodeScalars
    let first = Glyph(scalars[scalars.startIndex], end: end)
    let isSingle = scalars.count == 1
    self.end = end
    columns = DisplayWidth.columns(of: String(character))
    isSpace = isSingle && first.isSpace
    isJapanese = first.isJapanese
    mustNotStart = isSingle && first.mustNotStart
    mustNotEnd = isSingle && first.mustNotEnd
  }

  private static let noStart = ScalarSet(
    "、。，．・：；？！゛゜ヽヾゝゞ々ー）］｝」』】〉》〕”’…‥％"
      + "ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶ｡､･ﾞﾟｰ｣ｧｨｩｪｫｬｭｮｯ,.:;?!)]}%")
  private static let noEnd = ScalarSet("（［｛「『【〈《〔“‘｢([{")
}

/// A set of characters of the Basic Multilingual Plane, a bit each.
private struct ScalarSet {
  private var bits = [UInt64](repeating: 0, count: 1 << 10)

  init(_ members: String) {
    for scalar in members.unicodeScalars {
      bits[Int(scalar.value >> 6) & 1023] |= 1 << (scalar.value & 63)
    }
  }

  func contains(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value < 0x10000 && bits[Int(scalar.value >> 6)] >> (scalar.value & 63) & 1 == 1
  }
}
