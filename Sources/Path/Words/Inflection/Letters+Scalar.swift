extension Unicode.Scalar {
  /// Whether this is a hiragana letter (ぁ to ゖ).
  var isHiragana: Bool { (0x3041...0x3096).contains(value) }

  /// Whether this is a katakana letter or the long vowel mark.
  var isKatakana: Bool { (0x30A1...0x30FA).contains(value) || value == 0x30FC }

  /// Whether this is a kanji or the repeat mark 々.
  var isKanji: Bool {
    (0x4E00...0x9FFF).contains(value) || (0x3400...0x4DBF).contains(value)
      || (0x20000...0x3FFFF).contains(value) || (0xF900...0xFAFF).contains(value)
      || value == 0x3005
  }

  /// Whether this is a letter of ASCII.
  var isLatin: Bool { ("A"..."Z").contains(self) || ("a"..."z").contains(self) }

  /// A capital of ASCII as its small letter.
  var lowercasedASCII: Unicode.Scalar {
    ("A"..."Z").contains(self) ? Unicode.Scalar(UInt8(value + 0x20)) : self
  }

  /// The column (段) of a kana letter in the table of fifty sounds; nil for ん, っ and others.
  var vowel: Vowel? {
    let hiragana = (0x30A1...0x30F4).contains(value) ? value - 0x60 : value
    guard (0x3041...0x3094).contains(hiragana) else { return nil }
    return vowels[Int(hiragana - 0x3041)]
  }
}

/// A column (段) of the table of fifty sounds.
enum Vowel: Character, Sendable {
  case a = "a"
  case i = "i"
  case u = "u"
  case e = "e"
  case o = "o"
}

/// The vowels of ぁ to ゔ in the order of Unicode's Hiragana block.
private let vowels: [Vowel?] = [
  "aaiiuueeoo", "aaiiuueeoo", "aaiiuueeoo", "aaii-uueeoo", "aiueo", "aaaiiiuuueeeooo", "aiueo",
  "aauuoo", "aiueo", "aaieo-u",
].joined().map { Vowel(rawValue: $0) }

extension String {
  init(_ scalars: some Sequence<Unicode.Scalar>) {
    var view = String.UnicodeScalarView()
    // One by one: the view's own 'append(contentsOf:)' is of no one type, and looked up as the program runs.
    for scalar in scalars { view.append(scalar) }
    self.init(view)
  }
}
