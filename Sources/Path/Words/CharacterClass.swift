internal import CICU

/// What kind of character stands at a place, as far as words and their edges go.
@usableFromInline
package enum CharacterClass: UInt8, Sendable, BitwiseCopyable {
  case space
  case hiragana
  /// Katakana and the long-vowel mark ー.
  case katakana
  /// Kanji, 々 and 〇.
  case kanji
  case digit
  /// Letters of other scripts.
  case letter
  /// Punctuation, symbols, emoji.
  case symbol

  /// Kanji, katakana, letters and digits: what compounds are made of.
  @inlinable package var isContent: Bool {
    switch self {
    case .katakana, .kanji, .digit, .letter: true
    case .space, .hiragana, .symbol: false
    }
  }

  /// A digit, or a letter that is neither kana nor kanji.
  @inlinable package var isLatin: Bool { self == .digit || self == .letter }

  /// Whether a character of this class can be part of a word.
  @inlinable package var isWordPart: Bool { self == .hiragana || isContent }

  @inlinable package init(_ scalar: UInt32) {
    // What Japanese text is made of, before all else is told apart.
    switch scalar {
    case 0x3041...0x3096: self = .hiragana
    case 0x4E00...0x9FFF: self = .kanji
    case 0x30A1...0x30FA: self = .katakana
    default: self.init(rare: scalar)
    }
  }

  @usableFromInline init(rare scalar: UInt32) {
    // The commonest first.
    switch scalar {
    case 0x30FC: self = .katakana
    case 0x3001...0x3004, 0x3008...0x303F: self = .symbol
    case 0x30...0x39: self = .digit
    case 0x41...0x5A, 0x61...0x7A: self = .letter
    case 0x3041...0x3096, 0x309D...0x309F: self = .hiragana
    case 0x30A1...0x30FA, 0x30FC...0x30FF, 0x31F0...0x31FF, 0xFF66...0xFF9F: self = .katakana
    case 0x4E00...0x9FFF, 0x3005...0x3007, 0x3400...0x4DBF, 0xF900...0xFAFF, 0x20000...0x3FFFF:
      self = .kanji
    case 0x09...0x0D, 0x20, 0x85, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F,
      0x3000:
      self = .space
    case 0...0x7F: self = .symbol
    default:
      if cicu_is_digit(Int32(scalar)) != 0 {
        self = .digit
      } else if cicu_is_letter(Int32(scalar)) != 0 || cicu_is_mark(Int32(scalar)) != 0 {
        self = .letter
      } else {
        self = .symbol
      }
    }
  }
}
