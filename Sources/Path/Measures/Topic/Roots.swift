internal import Drafts
internal import Phrases
internal import Words

/// What the words of a draft are made of, as far as their sense goes: each kanji, each run of katakana and
/// each Latin word.
///
/// Words that share a root mostly speak of one thing: 磨く and 歯磨き, 凍る and 凍結, 払う and 支払い. Kanji
/// that say where, when, how many or how large stand in words of any subject and are left out.
struct Roots {
  /// For each block and each of its sentences the roots in it, by number; empty for code.
  private let ofBlock: [[[Int]]]
  private let numbers: [[UInt16]: Int]

  /// How many different roots there are.
  var count: Int { numbers.count }

  init(_ matched: MatchedDraft) {
    var numbers: [[UInt16]: Int] = [:]
    ofBlock = matched.segmented.blocks.enumerated().map { index, block in
      if matched.draft.blocks[index].role == .code || matched.draft.blocks[index].isHidden {
        return []
      }
      return block.sentences.map { sentence in
        Self.roots(in: sentence, of: block.text).map { root in
          let number = numbers[root] ?? numbers.count
          numbers[root] = number
          return number
        }
      }
    }
    self.numbers = numbers
  }

  /// The numbers of the roots in a range of a text.
  func numbers(in range: Range<Int>, of text: NormalizedText) -> [Int] {
    Self.roots(in: range, of: text).compactMap { numbers[$0] }
  }

  func inSentence(_ sentence: Int, ofBlock block: Int) -> [Int] {
    ofBlock[block].indices.contains(sentence) ? ofBlock[block][sentence] : []
  }

  func inBlock(_ block: Int) -> [Int] { ofBlock[block].flatMap { $0 } }

  private static func roots(in range: Range<Int>, of text: NormalizedText) -> [[UInt16]] {
    var roots: [[UInt16]] = []
    var start = range.lowerBound
    while start < range.upperBound {
      let kind = text.classes[start]
      var end = start + 1
      switch kind {
      case .kanji:
        if !generalKanji.contains(text.units[start]) { roots.append([text.units[start]]) }
      case .katakana, .letter:
        while end < range.upperBound, text.classes[end] == kind { end += 1 }
        if end - start > 1 { roots.append(text.units[start..<end].map(lowercased)) }
      case .space, .hiragana, .digit, .symbol: break
      }
      start = end
    }
    return roots
  }

  private static func lowercased(_ unit: UInt16) -> UInt16 {
    (0x41...0x5A).contains(unit) ? unit + 0x20 : unit
  }

  /// Numbers and counters, size and degree, place, time and order, people and things in general, and the
  /// verbs that go with anything: a choice of this tool.
  private static let generalKanji = Set(
    """
    一二三四五六七八九十百千万億兆何数全各毎半両零〇々大小中上下左右前後内外間日月年時分秒週曜今昨明朝昼夜早遅先次初最終始\
    回度番目第個本枚件点台名人者方事物手自他同別新古高低長短多少的性化用以未不無非可約率円当場合所見出入行来言思知考使作取\
    持付話書読聞要必説紹介順点法
    """.utf16)
}
