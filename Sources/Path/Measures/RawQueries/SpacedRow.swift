internal import Words

/// Terms in a row within a sentence, with white space between them and no particle: the form of a
/// query, of a name in two parts, and of a list that has spaces for commas.
struct SpacedRow {
  /// Units of the block's normalized text, in order.
  let terms: [Range<Int>]

  var range: Range<Int> { terms[0].lowerBound..<terms[terms.count - 1].upperBound }

  /// Whether white space parts two Japanese characters, where no writer puts any.
  ///
  /// Beside Latin letters and digits many houses do.
  func hasJapaneseGap(in text: NormalizedText) -> Bool {
    zip(terms, terms.dropFirst()).contains {
      text.isJapanese(at: $0.upperBound - 1) && text.isJapanese(at: $1.lowerBound)
    }
  }

  /// Whether all that parts the terms is full-width space, as between a heading's parts.
  func hasWideGapsOnly(in text: NormalizedText) -> Bool {
    zip(terms, terms.dropFirst()).allSatisfy { left, right in
      (left.upperBound..<right.lowerBound).allSatisfy { text.units[$0] == 0x3000 }
    }
  }
}

extension NormalizedText {
  /// Whether a unit is of a kana or a kanji.
  func isJapanese(at unit: Int) -> Bool {
    switch classes[unit] {
    case .hiragana, .katakana, .kanji: true
    case .space, .digit, .letter, .symbol: false
    }
  }

  /// Whether white space stands between two kana or kanji in a range.
  func holdsJapaneseGap(in range: Range<Int>) -> Bool {
    classes.withUnsafeBufferPointer { classes in
      var isGap = false
      var isAfterJapanese = false
      for unit in range {
        switch classes[unit] {
        case .space: isGap = isAfterJapanese
        case .hiragana, .katakana, .kanji:
          if isGap { return true }
          isAfterJapanese = true
        case .digit, .letter, .symbol: (isGap, isAfterJapanese) = (false, false)
        }
      }
      return false
    }
  }

  /// Whether a range is white space within a line, no wider than what parts words.
  func isTermGap(_ range: Range<Int>) -> Bool {
    (1...2).contains(range.count)
      && range.allSatisfy { classes[$0] == .space && !isBreak(at: $0) && units[$0] != 0x09 }
  }
}
