/// Recognises EUC-JP by its structure, where a guess from frequencies goes wrong.
///
/// Half-width kana and characters of a house's own (rows 85 to 94) mislead ICU's detector, and nearly
/// all of EUC-JP's bytes are half-width kana in Shift JIS, so that the wrong one decodes without an
/// error. Japanese text is full of hiragana, which EUC-JP has in the row A4 alone.
enum EUCJPCheck {
  /// Whether all bytes have the structure of EUC-JP and a tenth of its characters are hiragana.
  static func recognises(_ bytes: [UInt8]) -> Bool {
    var characters = 0
    var hiragana = 0
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      if byte < 0x80 {
        index += 1
        continue
      }
      let length = byte == 0x8F ? 3 : 2
      guard byte == 0x8E || byte == 0x8F || isTrail(byte), index + length <= bytes.count,
        bytes[(index + 1)..<(index + length)].allSatisfy(isTrail)
      else { return false }
      if byte == 0x8E, bytes[index + 1] > 0xDF { return false }
      characters += 1
      if byte == 0xA4, bytes[index + 1] <= 0xF3 { hiragana += 1 }
      index += length
    }
    return hiragana > 0 && hiragana * 10 >= characters
  }

  private static func isTrail(_ byte: UInt8) -> Bool { (0xA1...0xFE).contains(byte) }
}
