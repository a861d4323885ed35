internal import Words

/// The label of a cited source as it is pasted from a chat: a name and how many more there are.
///
/// `Reuters+1`, `The Washington Post+2`, `ガーディアン+1`.
struct SourcePill {
  enum Name {
    /// A source whose name is nothing else.
    case known
    /// A name of a source's shape: `…新聞`, a domain, several words in Latin letters.
    case likely
    /// A word that could be a source's name or anything else: `ファミリー`, `Premium`.
    case possible
  }

  let range: Range<Int>
  let nameRange: Range<Int>
  let name: Name

  /// Reads the pill whose plus sign stands at a place.
  ///
  /// - Parameter floor: the end of the pill before, which the name cannot reach into.
  init?(plus: Int, in text: NormalizedText, after floor: Int) {
    let units = text.units
    var end = plus + 1
    while end < units.count, units[end].isASCIIDigit { end += 1 }
    guard (1...2).contains(end - plus - 1), units[plus + 1] != 0x30 else { return nil }
    if end < units.count, Self.continuesNumber(units, end) { return nil }
    if let start = Self.knownStart(endingAt: plus, text, floor) {
      self.init(range: start..<end, nameRange: start..<plus, name: .known)
    } else if plus > floor, units[plus - 1] == 0x20,
      let start = Self.knownStart(endingAt: plus - 1, text, floor)
    {
      self.init(range: start..<end, nameRange: start..<(plus - 1), name: .known)
    } else if let (start, name) = Self.unknownStart(endingAt: plus, text, floor) {
      self.init(range: start..<end, nameRange: start..<plus, name: name)
    } else {
      return nil
    }
  }

  private init(range: Range<Int>, nameRange: Range<Int>, name: Name) {
    self.range = range
    self.nameRange = nameRange
    self.name = name
  }

  /// Whether the figure goes on: `+1.5`, `+10%`, `+81-3`, `+1万`.
  private static func continuesNumber(_ units: [UInt16], _ end: Int) -> Bool {
    switch units[end] {
    case 0x25, 0x2D, 0x2B, 0x3D, 0x2A, 0x2F, 0x7E: true
    case 0x2E, 0x2C: end + 1 < units.count && units[end + 1].isASCIIDigit
    default: false
    }
  }

  private static func knownStart(endingAt end: Int, _ text: NormalizedText, _ floor: Int) -> Int? {
    guard let length = SourceNames.known.length(endingAt: end, in: text.units, after: floor)
    else { return nil }
    let start = end - length
    // `YReuters` is another name, and so is a longer run of katakana or kanji.
    if start > floor, text.classes[start - 1] == text.classes[start] { return nil }
    return start
  }

  /// The start of the run before a plus sign, where the run could be a source's name.
  private static func unknownStart(
    endingAt end: Int, _ text: NormalizedText, _ floor: Int
  ) -> (start: Int, name: Name)? {
    let units = text.units
    var start = end
    while start > floor, end - start < 32, isNameUnit(units, text.classes, start - 1) { start -= 1 }
    while start < end, units[start].isSpaceOrBreak { start += 1 }
    let name = TextPart(units, start..<end)
    guard name.count >= 2, text.classes[end - 1] != .digit, text.classes[end - 1] != .space,
      !name.equals(SourceNames.others)
    else { return nil }
    return kind(of: name, text).map { (start, $0) }
  }

  private static func isNameUnit(
    _ units: [UInt16], _ classes: [CharacterClass], _ index: Int
  ) -> Bool {
    let unit = units[index]
    if classes[index].isWordPart || unit == 0x20 { return true }
    // . & ' ’ - ・ inside names; ! is left out, it ends sentences.
    return unit == 0x2E || unit == 0x26 || unit == 0x27 || unit == 0x2019 || unit == 0x2D
      || unit == 0x30FB
  }

  /// What the shape of an unknown name says; `nil` where it is not a source's.
  private static func kind(of name: TextPart, _ text: NormalizedText) -> Name? {
    if name.equals(SourceNames.ambiguous) { return .likely }
    let classes = text.classes[name.range]
    if classes.contains(.hiragana) || classes.contains(.kanji) {
      let isNamed =
        name.suffix(SourceNames.endings) != nil || name.prefix(["株式会社", "日本"]) != nil
      return name.count <= 20 && isNamed ? .likely : nil
    }
    if classes.contains(.katakana) {
      guard name.count >= 3, !classes.contains(.digit) else { return nil }
      let isNamed = name.suffix(SourceNames.endings) != nil
      return isNamed && name.count >= 5 ? .likely : .possible
    }
    guard let first = name.first, classes.contains(.letter) else { return nil }
    if isDomain(name) { return .likely }
    let hasSmallLetter = name.units[name.range].contains { (0x61...0x7A).contains($0) }
    guard first.isASCIIUppercase, name.count >= 3, hasSmallLetter || name.count >= 4 else {
      return nil
    }
    let words = name.split { $0 == 0x20 }
    let areCapitalized = words.allSatisfy { $0.first?.isASCIIUppercase == true || $0.count <= 3 }
    return words.count >= 2 && areCapitalized && hasSmallLetter ? .likely : .possible
  }

  /// Whether a text is a host's name such as `asahi.com`.
  static func isDomain(_ text: TextPart) -> Bool {
    guard text.contains(0x2E) else { return false }
    let labels = text.split { $0 == 0x2E }
    guard labels.count >= 2, let last = labels.last, last.equals(SourceNames.domainEndings),
      !text.units[last.range].contains(where: \.isASCIIUppercase)
    else { return false }
    return text.units[text.range].allSatisfy {
      $0.isASCIILetter || $0.isASCIIDigit || $0 == 0x2E || $0 == 0x2D
    }
  }
}
