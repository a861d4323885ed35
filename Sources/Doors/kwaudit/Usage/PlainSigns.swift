/// Signs of full width and of good typography in the place of those that a command line is made of.
///
/// Input methods and word processors put them there: `ーp`, `—phrase`, `－－lang`, `“ja”`.
enum PlainSigns {
  /// An option as it was meant; `nil` where a word begins with a plain hyphen or is like no option.
  static func option(_ word: String) -> String? {
    let dashes = word.prefix { $0 == "-" || Self.dashes.contains($0) }
    guard !dashes.isEmpty, dashes.contains(where: { $0 != "-" }) || !isPlain(word) else {
      return nil
    }
    let rest = word.dropFirst(dashes.count)
    let end = rest.firstIndex { $0 == "=" || $0 == "＝" || $0 == "\u{3000}" } ?? rest.endIndex
    let name = plain(rest[..<end])
    guard let first = name.first, first.isLetter, name.allSatisfy(isOfName) else { return nil }
    let value = rest[end...].dropFirst()
    let option = (name.count == 1 ? "-" : "--") + name
    if value.isEmpty { return option }
    return option + (name.count == 1 || rest[end] == "\u{3000}" ? " " : "=") + value
  }

  /// A text without typographic or doubled quotation marks around it; `nil` where there are none.
  static func unquoted(_ text: String) -> String? {
    guard text.count > 2, let first = text.first, let last = text.last,
      quotes.contains(first), quotes.contains(last)
    else { return nil }
    return String(text.dropFirst().dropLast())
  }

  /// The words of a text with quotation marks at either end gone, however they pair.
  static func withoutQuotes(_ text: String) -> String {
    var text = text[...]
    if let first = text.first, quotes.contains(first) { text = text.dropFirst() }
    if let last = text.last, quotes.contains(last) { text = text.dropLast() }
    return String(text)
  }

  private static let quotes: Set<Character> = [
    "“", "”", "„", "‟", "＂", "\"", "'", "‘", "’", "＇", "「", "」", "『", "』",
  ]
  private static let dashes: Set<Character> = [
    "‐", "‑", "‒", "–", "—", "―", "−", "ー", "ｰ", "－", "﹣", "─", "━",
  ]

  private static func isPlain(_ word: String) -> Bool {
    word.prefix { $0 != "=" }.allSatisfy(\.isASCII)
  }

  private static func isOfName(_ character: Character) -> Bool {
    character.isASCII && (character.isLetter || character.isNumber || character == "-")
  }

  /// With ASCII for what is its full-width form or another dash.
  private static func plain(_ text: Substring) -> String {
    String(
      text.map { character in
        if dashes.contains(character) { return "-" }
        guard let value = character.unicodeScalars.first?.value, (0xFF01...0xFF5E).contains(value),
          let plain = Unicode.Scalar(value - 0xFEE0)
        else { return character }
        return Character(plain)
      })
  }
}
