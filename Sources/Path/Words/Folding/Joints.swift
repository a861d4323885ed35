/// What may stand between the parts of a word or not, and the signs there that are one.
///
/// `Wi-Fi` and `WiFi`, ソーシャル・メディア and ソーシャルメディア, 1,000円 and 1000円, `Web 制作` and `Web制作`, 2〜3日 and 2-3日,
/// 1ヶ月 and 1か月, 代々木 and 代代木. Each is decided by the characters around it alone.
/// Source: 公用文における漢字使用等について (内閣訓令, 2010) for か, 内閣告示「現代仮名遣い」 for 々, and for signs
/// くぎり符号の使ひ方 (文部省, 1946).
enum Joints {
  /// What becomes of a unit of normalized text.
  enum Fold {
    case kept
    case dropped
    case unit(UInt16)
  }

  static let thousandsComma: UInt16 = 0x2C

  static func fold(_ unit: UInt16, at index: Int, in text: NormalizedText) -> Fold {
    switch unit {
    case 0x20, 0xA0, 0x2000...0x200A, 0x202F, 0x3000:
      isBetweenScripts(index, text) ? .dropped : .kept
    case thousandsComma: isThousands(index, text) ? .dropped : .kept
    case 0x30FB: isBetweenKatakana(index, text) || isInsideLatin(index, text) ? .dropped : .kept
    case 0x2D, 0x7E, 0x2010...0x2015, 0x2212, 0x301C: dash(unit, index, text)
    case 0x30FC: isBetween(index, text) { $0 == .digit && $1 == .digit } ? .unit(0x2D) : .kept
    case 0x3005: repeated(index, text)
    case 0x304B, 0x30AB, 0x30B1, 0x30F5, 0x30F6, 0x7B87: counting(unit, index, text)
    default: .kept
    }
  }

  private static func isBetween(
    _ index: Int, _ text: NormalizedText,
    _ holds: (_ before: CharacterClass, _ after: CharacterClass) -> Bool
  ) -> Bool {
    guard index > 0, index + 1 < text.count else { return false }
    return holds(text.classes[index - 1], text.classes[index + 1])
  }

  /// A space between Latin letters or digits and Japanese, or between letters and digits.
  private static func isBetweenScripts(_ index: Int, _ text: NormalizedText) -> Bool {
    isBetween(index, text) { before, after in
      switch (before, after) {
      case (.letter, .digit), (.digit, .letter): true
      case (.letter, _), (.digit, _): isJapanese(after)
      case (_, .letter), (_, .digit): isJapanese(before)
      default: false
      }
    }
  }

  private static func isJapanese(_ kind: CharacterClass) -> Bool {
    kind == .kanji || kind == .katakana || kind == .hiragana
  }

  private static func isBetweenKatakana(_ index: Int, _ text: NormalizedText) -> Bool {
    isBetween(index, text) { $0 == .katakana && $1 == .katakana }
  }

  /// Between letters or a letter and a digit, one side of which is longer than a letter: A-B is a pair.
  private static func isInsideLatin(_ index: Int, _ text: NormalizedText) -> Bool {
    let isLatin = isBetween(index, text) { before, after in
      (before == .letter || after == .letter) && isLetterOrDigit(before) && isLetterOrDigit(after)
    }
    guard isLatin else { return false }
    return index > 1 && isLetterOrDigit(text.classes[index - 2])
      || index + 2 < text.count && isLetterOrDigit(text.classes[index + 2])
  }

  private static func isLetterOrDigit(_ kind: CharacterClass) -> Bool {
    kind == .letter || kind == .digit
  }

  private static func dash(_ unit: UInt16, _ index: Int, _ text: NormalizedText) -> Fold {
    let isRange = isBetween(index, text) { before, after in
      // An em dash between kanji parts sentences.
      before == .digit && after == .digit
        || unit != 0x2014 && unit != 0x2015
          && (before == .digit || before == .kanji) && (after == .digit || after == .kanji)
    }
    if isRange { return .unit(0x2D) }
    if unit == 0x7E || unit == 0x301C { return .unit(0x7E) }
    guard unit == 0x2D || unit == 0x2010 || unit == 0x2011 else { return .kept }
    // e-ラーニング, T-シャツ, コカ-コーラ.
    let isInWord = isBetween(index, text) { before, after in
      (before == .katakana || before == .letter) && (after == .katakana || after == .letter)
        && (before == .katakana || after == .katakana)
    }
    return isInWord || isInsideLatin(index, text) ? .dropped : .kept
  }

  /// A comma with one to three digits before it and exactly three after it.
  private static func isThousands(_ index: Int, _ text: NormalizedText) -> Bool {
    guard index > 0, index + 3 < text.count else { return false }
    let isDigit = { (offset: Int) in text.classes[offset] == .digit }
    guard isDigit(index - 1), (1...3).allSatisfy({ isDigit(index + $0) }) else { return false }
    if index + 4 < text.count, isDigit(index + 4) { return false }
    return !(index >= 4 && (1...4).allSatisfy { isDigit(index - $0) })
  }

  /// 々 as the kanji before it.
  private static func repeated(_ index: Int, _ text: NormalizedText) -> Fold {
    guard index > 0, text.classes[index - 1] == .kanji, text.units[index - 1] != 0x3005,
      text.units[index - 1] & 0xF800 != 0xD800
    else { return .kept }
    return .unit(UInt16(truncatingIfNeeded: KanjiVariants.standard(UInt32(text.units[index - 1]))))
  }

  /// か and the like after a number as ヶ, and ケ between kanji, where it is ヶ in a name (茅ケ崎).
  ///
  /// A term that begins with it has lost its number.
  private static func counting(_ unit: UInt16, _ index: Int, _ text: NormalizedText) -> Fold {
    guard index + 1 < text.count else { return .kept }
    if counted.contains(text.units[index + 1]),
      index == 0 || text.classes[index - 1] == .digit || numerals.contains(text.units[index - 1])
    {
      return .unit(0x30F6)
    }
    let isName = unit == 0x30B1 && isBetween(index, text) { $0 == .kanji && $1 == .kanji }
    return isName ? .unit(0x30F6) : .kept
  }

  private static let counted = Array("月所国年条".utf16)
  private static let numerals = Array("一二三四五六七八九十百千万億〇零両数何".utf16)
}
