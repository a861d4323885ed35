/// The spellings of a word in katakana: サーバー and サーバ, インターフェース and インターフェイス.
///
/// Source: JIS Z 8301:2008, 附属書 G (a final long vowel mark of -er, -or, -ar and -y is left out
/// where three or more sounds remain, so カバー and コピー keep it) and 外来語の表記 (内閣告示, 1991).
enum KatakanaSpellings {
  /// The most spellings of one run of katakana.
  private static let limit = 8

  /// The spellings of a run of katakana, the given one first.
  static func options(for run: [Unicode.Scalar]) -> [[Unicode.Scalar]] {
    guard run.count >= 3 else { return [run] }
    var options = [run]
    for rule in [finalMark, innerMarks, listedPair, smallVowels] {
      for option in options {
        for other in rule(option) where !options.contains(other) && options.count < limit {
          options.append(other)
        }
      }
    }
    return options
  }

  /// The final long vowel mark, left out or added.
  private static func finalMark(_ run: [Unicode.Scalar]) -> [[Unicode.Scalar]] {
    let word = run.last == "ー" ? run.dropLast() : run[...]
    guard let last = word.last, last.vowel == .a || last.vowel == .i, last != "イ",
      soundCount(word) >= 3, !KatakanaTable.differentWithMark.contains(word)
    else { return [] }
    return [run.last == "ー" ? Array(word) : run + ["ー"]]
  }

  /// The marks at the ends of the words of a compound: コンピューターウイルス.
  private static func innerMarks(_ run: [Unicode.Scalar]) -> [[Unicode.Scalar]] {
    var with: [Unicode.Scalar] = []
    var without: [Unicode.Scalar] = []
    var position = 0
    while position < run.count {
      let length = KatakanaTable.markedWords.longestMatch(at: run[position...])
      guard let length, position == 0 || length >= 4 else {
        with.append(run[position])
        without.append(run[position])
        position += 1
        continue
      }
      let word = run[position..<position + length]
      let hasMark = position + length < run.count && run[position + length] == "ー"
      let rest = run[(position + length + (hasMark ? 1 : 0))...]
      with += word
      without += word
      // The end of the run is the business of the final mark.
      if rest.isEmpty {
        if hasMark {
          with.append("ー")
          without.append("ー")
        }
      } else if hasMark || startsWord(rest) {
        with.append("ー")
      }
      position = rest.startIndex
    }
    return [with, without]
  }

  /// Whether a word may start here: サーバ|ルーム, not サーバ|ント.
  private static func startsWord(_ rest: ArraySlice<Unicode.Scalar>) -> Bool {
    guard rest.count >= 2, let first = rest.first else { return false }
    return !"ンッー".unicodeScalars.contains(first) && !isSmall(first)
  }

  /// Words with two spellings in use, as a whole, as the end or (of four letters) as the start.
  private static func listedPair(_ run: [Unicode.Scalar]) -> [[Unicode.Scalar]] {
    var found: [[Unicode.Scalar]] = []
    for (one, other) in KatakanaTable.pairs {
      for (from, to) in [(one, other), (other, one)] where run.count >= from.count {
        if run.suffix(from.count).elementsEqual(from) {
          found.append(run.dropLast(from.count) + to)
        } else if from.count >= 4, run.starts(with: from) {
          found.append(to + run.dropFirst(from.count))
        }
      }
    }
    return found
  }

  /// ウイ for ウィ and the like, between which 外来語の表記 leaves the choice.
  private static func smallVowels(_ run: [Unicode.Scalar]) -> [[Unicode.Scalar]] {
    var small = run
    var large = run
    var hasSmall = false
    var hasLarge = false
    for index in run.indices.dropFirst() {
      for (onset, pairs) in KatakanaTable.smallVowels where run[index - 1] == onset {
        for (little, big) in pairs {
          if run[index] == little {
            large[index] = big
            hasSmall = true
          } else if run[index] == big {
            small[index] = little
            hasLarge = true
          }
        }
      }
    }
    return (hasLarge ? [small] : []) + (hasSmall ? [large] : [])
  }

  /// Sounds as JIS Z 8301 counts them: ン, ッ and ー are one each, キャ is one.
  private static func soundCount(_ word: ArraySlice<Unicode.Scalar>) -> Int {
    word.reduce(0) { isSmall($1) ? $0 : $0 + 1 }
  }

  private static func isSmall(_ scalar: Unicode.Scalar) -> Bool {
    "ァィゥェォャュョヮ".unicodeScalars.contains(scalar)
  }
}
