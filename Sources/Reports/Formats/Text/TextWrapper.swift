internal import SourceText

/// Breaks Japanese and Latin text into lines by its display width.
///
/// Japanese may break between any two characters, Latin at spaces. What must not begin a line
/// (closing brackets, punctuation, small kana, ー) and what must not end one (opening brackets) are
/// those of JIS X 4051 with their half-width counterparts.
enum TextWrapper {
  /// The lines of a text, none wider than `columns` where a single character is not.
  /// - Parameter hanging: how much narrower all lines but the first are.
  static func lines(_ text: String, columns: Int, hanging: Int = 0) -> [String] {
    var lines: [String] = []
    var line = ""
    func columnsLeft() -> Int {
      let limit = max(2, lines.isEmpty ? columns : columns - hanging)
      return limit - DisplayWidth.columns(of: line)
    }
    func endLine() {
      lines.append(line.trimmingTrailingSpaces)
      line = ""
    }
    for chunk in chunks(text) {
      let size = DisplayWidth.columns(of: chunk.trimmingTrailingSpaces)
      if size > columnsLeft(), !line.isEmpty { endLine() }
      if size <= columnsLeft() {
        line += chunk
        continue
      }
      for character in chunk {
        if DisplayWidth.columns(of: String(character)) > columnsLeft(), character != " " {
          // What must not begin a line takes the character before it along.
          let carried = noStart.contains(character) && line.count > 1 ? line.popLast() : nil
          endLine()
          if let carried { line.append(carried) }
        }
        line.append(character)
      }
    }
    if !line.isEmpty || lines.isEmpty { endLine() }
    return lines
  }

  /// The longest beginning of a text that fits, with an ellipsis where something is left out.
  static func fitted(_ text: String, columns: Int) -> String {
    guard DisplayWidth.columns(of: text) > columns else { return text }
    var fitted = ""
    var used = 1
    for character in text {
      used += DisplayWidth.columns(of: String(character))
      if used > columns { break }
      fitted.append(character)
    }
    return fitted.trimmingTrailingSpaces + "…"
  }

  /// The pieces of a text that no line break may part; spaces stand at the end of a piece.
  private static func chunks(_ text: String) -> [String] {
    var chunks: [String] = []
    var chunk = ""
    var last: Character?
    for character in text {
      if let last, mayBreak(between: last, character) {
        chunks.append(chunk)
        chunk = ""
      }
      chunk.append(character)
      last = character
    }
    if !chunk.isEmpty { chunks.append(chunk) }
    return chunks
  }

  private static func mayBreak(between a: Character, _ b: Character) -> Bool {
    if b == " " || noStart.contains(b) || noEnd.contains(a) { return false }
    return a == " " || isJapanese(a) || isJapanese(b)
  }

  private static func isJapanese(_ character: Character) -> Bool {
    guard let scalar = character.unicodeScalars.first else { return false }
    return (0xFF61...0xFF9F).contains(scalar.value) || DisplayWidth.columns(of: scalar) == 2
  }

  private static let noStart = Set(
    "、。，．・：；？！゛゜ヽヾゝゞ々ー）］｝」』】〉》〕”’…‥％"
      + "ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶ｡､･ﾞﾟｰ｣ｧｨｩｪｫｬｭｮｯ,.:;?!)]}%")
  private static let noEnd = Set("（［｛「『【〈《〔“‘｢([{")
}

extension String {
  fileprivate var trimmingTrailingSpaces: String {
    var text = self[...]
    while text.last == " " { text.removeLast() }
    return String(text)
  }
}
