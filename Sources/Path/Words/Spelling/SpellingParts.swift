/// The parts of a term that are spelled in several ways, each by itself: 子供服 and 子ども服.
enum SpellingParts {
  typealias Part = (length: Int, options: [[Unicode.Scalar]])

  /// The part that begins at a place, with its spellings, the given one first; `nil` where none does.
  static func part(at position: Int, of text: ArraySlice<Unicode.Scalar>, isStem: Bool) -> Part? {
    let rest = text[position...]
    if !isStem, position > text.startIndex, let suffix = suffix(rest) { return suffix }
    if rest[position].isKatakana {
      let run = rest.prefix { $0.isKatakana }
      return (run.count, loanword(Array(run)))
    }
    if rest[position].isKanji || rest[position].isDigit {
      return kanji(at: position, of: text, isStem: isStem)
    }
    let isBegin = position == text.startIndex || text[position - 1].isKatakana
    if isBegin, rest[position].isHiragana { return kana(rest, isStem: isStem) }
    return latin(at: position, of: text)
  }

  /// A suffix that ends a term: 方 of 使い方.
  private static func suffix(_ rest: ArraySlice<Unicode.Scalar>) -> Part? {
    if rest.count > 4 { return nil }
    let others = SpellingDictionary.spellings[CollectionOfOne<Unicode.Scalar>("-") + rest]
    return others.isEmpty ? nil : (rest.count, [Array(rest)] + others)
  }

  /// A run of katakana; of one that is made of two words the first may be in Latin letters.
  private static func loanword(_ run: [Unicode.Scalar]) -> [[Unicode.Scalar]] {
    var options = KatakanaSpellings.options(for: run)
    var others = SpellingDictionary.spellings[run]
    if others.isEmpty, run.count >= 6 {
      for length in (3...run.count - 3).reversed() {
        let latin = SpellingDictionary.spellings[run[..<length]].filter { $0.allSatisfy(\.isLatin) }
        if latin.isEmpty || SpellingDictionary.spellings[run[length...]].isEmpty { continue }
        others = latin.map { $0 + run[length...] }
        break
      }
    }
    for other in others where !options.contains(other) { options.append(other) }
    return options
  }

  /// The longest word in kanji, or the longer compound of verbs.
  private static func kanji(
    at position: Int, of text: ArraySlice<Unicode.Scalar>, isStem: Bool
  ) -> Part? {
    let rest = text[position...]
    let compound =
      rest[position].isKanji ? OkuriganaSpellings.compound(at: rest, isStem: isStem) : nil
    guard let word = word(at: position, of: text, isStem: isStem) else { return compound }
    guard let compound, compound.length >= word.length else { return word }
    if compound.length > word.length { return compound }
    let others = word.options.filter { !compound.options.contains($0) }
    return (word.length, compound.options + others)
  }

  /// The longest word of the dictionary after which no okurigana go on; one kanji is a term of its
  /// own only.
  private static func word(
    at position: Int, of text: ArraySlice<Unicode.Scalar>, isStem: Bool
  ) -> Part? {
    let rest = text[position...]
    if rest[position].isDigit, position > text.startIndex, text[position - 1].isDigit { return nil }
    let shortest = rest.count == text.count && rest.count == 1 ? 1 : 2
    let longest = min(SpellingDictionary.longest, rest.count)
    for length in stride(from: longest, through: shortest, by: -1) {
      let word = rest.prefix(length)
      let endsOpen = rest.dropFirst(length).first.map(\.isHiragana) ?? isStem
      if endsOpen { continue }
      let others = SpellingDictionary.spellings[word]
      if !others.isEmpty { return (length, [Array(word)] + others) }
    }
    return nil
  }

  /// A run of hiragana that begins a term: ひとり of ひとり暮らし.
  private static func kana(_ rest: ArraySlice<Unicode.Scalar>, isStem: Bool) -> Part? {
    let run = rest.prefix { $0.isHiragana || $0 == "ー" }
    if run.count == rest.count, isStem { return nil }
    let others = SpellingDictionary.spellings[run]
    return others.isEmpty ? nil : (run.count, [Array(run)] + others)
  }

  /// A word in Latin letters: Web of Webサイト.
  private static func latin(at position: Int, of text: ArraySlice<Unicode.Scalar>) -> Part? {
    guard position == text.startIndex || !text[position - 1].isWordOfASCII else { return nil }
    let run = text[position...].prefix(while: \.isLatin)
    guard run.count >= 3, !(text[run.endIndex...].first?.isWordOfASCII ?? false) else { return nil }
    return (run.count, [Array(run)] + SpellingDictionary.spellings[run])
  }
}

extension Unicode.Scalar {
  fileprivate var isDigit: Bool { ("0"..."9").contains(self) }

  /// Whether it goes on a word or number in ASCII: Wi-Fi, web2.
  fileprivate var isWordOfASCII: Bool {
    isLatin || isDigit || "-'.&_+#".unicodeScalars.contains(self)
  }
}
