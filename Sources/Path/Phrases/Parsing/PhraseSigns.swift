internal import SourceText
internal import Words

/// The signs in a phrase that part its words or stand around them: 【2025年】引越し/費用|相場？
///
/// Within a name or a number a sign stays: TCP/IP, 1,000円, Yahoo!ニュース, C++, node.js, ルイ・ヴィトン.
enum PhraseSigns {
  /// The words of a part without white space, without the signs around them; empty where there are none.
  static func split(_ part: Substring) -> [Substring] {
    var words: [Substring] = []
    var start = part.startIndex
    for index in part.indices where separates(at: index, in: part) {
      words.append(part[start..<index])
      start = part.index(after: index)
    }
    words.append(part[start...])
    return words.map(trimmed).filter { !$0.isEmpty }
  }

  /// Whether a part is only of signs that people put between words, and no part that they would miss.
  static func isSeparator(_ part: Substring) -> Bool {
    part.allSatisfy { punctuation.contains($0) || inNames.contains($0) || between.contains($0) }
  }

  /// A text with a space in the place of each sign that joins words; `nil` where it joins none.
  ///
  /// It is what was probably meant where the text itself, taken for a name, is found nowhere.
  static func spaced(_ text: String) -> String? {
    let words = text.split { between.contains($0) || inNames.contains($0) }
      .filter { $0.unicodeScalars.contains { CharacterClass($0.value).isWordPart } }
    return words.count > 1 ? words.joined(separator: " ") : nil
  }

  /// Signs that no name has.
  private static let punctuation: UnitSet = "、，。．？?｜|【】［］[]〔〕〈〉《》≪≫（）()｛｝{}：；;！‼⁉…‥→⇒＞>＜<"
  /// The same, which mean something to those who write them.
  private static let decoration: UnitSet = "★☆◆◇■□●○◎▼▲▽△♪※♡♥"
  /// Signs that join words where they stand alone.
  private static let between: UnitSet = ".・-〜～~&＆+＋×=＝:"
  /// Signs that some names have.
  private static let inNames: UnitSet = ",/／!"
  /// Signs that end no word.
  private static let ending: UnitSet = ",!.:/-・〜～~"
  /// Signs that begin no word; a point does (.NET).
  private static let beginning: UnitSet = ",!:/#＃・〜～~"

  private static func separates(at index: Substring.Index, in part: Substring) -> Bool {
    let character = part[index]
    if character == "！" { return !isInName(at: index, in: part) }
    if punctuation.contains(character) || decoration.contains(character) { return true }
    switch character {
    case ",": return !isInNumber(at: index, in: part)
    case "/", "／": return !isAbbreviation(around: index, in: part)
    case "!": return !isInName(at: index, in: part)
    case "+", "＋": return joinsJapanese(at: index, in: part)
    case "・", "･": return joinsItems(at: index, in: part)
    default: return false
    }
  }

  /// A comma of thousands: a digit before, three after it.
  private static func isInNumber(at index: Substring.Index, in part: Substring) -> Bool {
    let after = part[part.index(after: index)...].prefix { isDigit($0) }
    return part[..<index].last.map(isDigit) ?? false && after.count == 3
  }

  /// A slash in a date, or in an abbreviation, with at most three capitals or digits on both sides:
  /// TCP/IP, A/Bテスト.
  private static func isAbbreviation(around index: Substring.Index, in part: Substring) -> Bool {
    let next = part[part.index(after: index)...].first
    if let last = part[..<index].last, let next, isDigit(last), isDigit(next) { return true }
    let before = part[..<index].reversed().prefix { isLatin($0) }
    let after = part[part.index(after: index)...].prefix { isLatin($0) }
    return [Array(before), Array(after)].allSatisfy { side in
      (1...3).contains(side.count) && side.allSatisfy { isDigit($0) || $0.isUppercase }
    }
  }

  /// An exclamation mark of a name in Latin letters with more of the name after it: Yahoo!ニュース.
  private static func isInName(at index: Substring.Index, in part: Substring) -> Bool {
    let next = part[part.index(after: index)...].first
    return part[..<index].last.map { isLatin($0) && !isDigit($0) } ?? false
      && next.map { $0.isLetter } ?? false
  }

  /// A plus after Japanese and before a word, as in addresses of searches; names that end in one are Latin:
  /// C++, Disney+.
  private static func joinsJapanese(at index: Substring.Index, in part: Substring) -> Bool {
    let next = part[part.index(after: index)...].first
    guard let before = part[..<index].last.map(kind), let after = next.map(kind) else {
      return false
    }
    return [.kanji, .hiragana, .katakana].contains(before) && after.isWordPart
  }

  /// A middle dot of a list: 防災リュック・中身. Between katakana or Latin letters it joins a name (ルイ・ヴィトン,
  /// J・K・ローリング), and beside a single character a word whose rest is said once (市・県民税).
  private static func joinsItems(at index: Substring.Index, in part: Substring) -> Bool {
    let before = part[..<index].reversed().prefix(2).map(kind)
    let after = part[part.index(after: index)...].prefix(2).map(kind)
    guard (before + after).allSatisfy(\.isWordPart), before.count == 2, after.count == 2 else {
      return false
    }
    return [before[0], after[0]].contains { $0 == .kanji || $0 == .hiragana }
  }

  private static func kind(_ character: Character) -> CharacterClass {
    CharacterClass(character.unicodeScalars.first?.value ?? 0)
  }

  private static func trimmed(_ word: Substring) -> Substring {
    var word = word.drop { beginning.contains($0) }
    while let last = word.last, ending.contains(last) { word = word.dropLast() }
    return word
  }

  private static func isDigit(_ character: Character) -> Bool {
    character.isWholeNumber && isLatin(character)
  }

  /// Whether a character is a Latin letter or a digit of either width.
  private static func isLatin(_ character: Character) -> Bool {
    guard let value = character.unicodeScalars.first?.value else { return false }
    let plain = (0xFF01...0xFF5E).contains(value) ? value - 0xFEE0 : value
    return switch plain {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0xC0...0x24F: true
    default: false
    }
  }
}
