internal import SourceText

/// Breaks a Japanese line of help.
enum HelpLine {
  private static let columns = 80

  /// The line in lines of at most 80 columns, where it can be broken: at spaces, and between characters of
  /// full width.
  /// - Parameter indent: the spaces before each, in columns.
  static func broken(_ line: String, indent: Int) -> String {
    let margin = String(repeating: " ", count: indent)
    var lines: [String] = []
    var current = ""
    var width = indent
    for piece in pieces(of: line) {
      let own = DisplayWidth.columns(of: piece)
      let seen = own - (piece.hasSuffix(" ") ? 1 : 0)
      if width + seen > columns, !current.isEmpty {
        lines.append(current)
        (current, width) = ("", indent)
      }
      current += piece
      width += own
    }
    lines.append(current)
    return lines.map { $0.isEmpty ? "" : margin + trimmed($0) }.joined(separator: "\n")
  }

  private static func trimmed(_ line: String) -> String {
    String(line.reversed().drop { $0 == " " }.reversed())
  }

  /// What stays together.
  private static func pieces(of line: String) -> [String] {
    var pieces: [String] = []
    var last: Character?
    for character in line {
      if let last, !mayBreak(last, character) {
        pieces[pieces.count - 1].append(character)
      } else {
        pieces.append(String(character))
      }
      last = character
    }
    return pieces
  }

  private static func mayBreak(_ before: Character, _ after: Character) -> Bool {
    if after == " " { return false }
    if before == " " { return true }
    if opening.contains(before) || closing.contains(after) { return false }
    if isKatakana(before), isKatakana(after) { return false }
    return isWide(before) || isWide(after)
  }

  private static let opening: Set<Character> = ["（", "「", "『", "(", "<", "[", "|"]
  private static let closing: Set<Character> = [
    "、", "。", "）", "」", "』", "・", ")", ">", "]", ",", ".", ":", ";", "：", "|", "ー", "っ", "ゃ", "ゅ",
    "ょ", "〜",
  ]

  private static func isKatakana(_ character: Character) -> Bool {
    ("\u{30A1}"..."\u{30FA}").contains(character) || character == "ー"
  }

  private static func isWide(_ character: Character) -> Bool {
    DisplayWidth.columns(of: String(character)) == 2
  }
}
