internal import Drafts
internal import Phrases
internal import SourceText
internal import Words

/// What the words of a draft are made of, as far as their sense goes: each kanji, each run of katakana and
/// each Latin word.
///
/// Words that share a root mostly speak of one thing: 磨く and 歯磨き, 凍る and 凍結, 払う and 支払い. Kanji
/// that say where, when, how many or how large stand in words of any subject and are left out.
final class Roots: Sendable {
  /// The roots of all sentences, one sentence after the other; none for code. Kanji are numbered by their units, all
  /// but rare ones; the others as they are met, above these.
  private let all: [Int32]
  /// For each sentence, by its number in the draft, where its roots begin in `all`, then the end.
  private let starts: [Int32]
  private let others: TextNumbers<UInt16>

  private static let kanji = UInt16(0x4E00)..<0xA000

  init(_ matched: MatchedDraft, _ sentences: SentenceNumbers) {
    var others = TextNumbers<UInt16>()
    var all: [Int32] = []
    var starts: [Int32] = [0]
    starts.reserveCapacity(sentences.count + 1)
    let sources = matched.draft.blocks
    for (index, block) in matched.segmented.blocks.enumerated() {
      let isRead = sources[index].role != .code && !sources[index].isHidden
      let text = block.text
      for sentence in block.sentences {
        if isRead {
          Self.forEachRoot(in: sentence, of: text) { root in
            switch root {
            case .kanji(let number): all.append(number)
            case .other(let root):
              all.append(Int32(Self.kanji.count + others.number(of: root)))
            }
          }
        }
        starts.append(Int32(all.count))
      }
    }
    self.all = all
    self.starts = starts
    self.others = others
  }

  /// None of the roots.
  var none: RootSet { RootSet(below: Self.kanji.count + others.count) }

  /// The roots of a sentence, by its number in the draft.
  func ofSentence(_ number: Int) -> ArraySlice<Int32> {
    all[Int(starts[number])..<Int(starts[number + 1])]
  }

  /// The roots of sentences that follow each other.
  func ofSentences(_ numbers: Range<Int>) -> ArraySlice<Int32> {
    all[Int(starts[numbers.lowerBound])..<Int(starts[numbers.upperBound])]
  }

  /// Calls `found` for each root in a range of a text by its number, those but kanji left out that stand in
  /// no sentence.
  @inline(__always)
  func forEachKnown(in range: Range<Int>, of text: NormalizedText, _ found: (Int32) -> Void) {
    Self.forEachRoot(in: range, of: text) { root in
      switch root {
      case .kanji(let number): found(number)
      case .other(let root):
        if let known = others.known(root) { found(Int32(Self.kanji.count + known)) }
      }
    }
  }

  private enum Root {
    /// By its number.
    case kanji(Int32)
    /// By its units, which are there for the call alone; those of a Latin word in small letters.
    case other(UnsafeBufferPointer<UInt16>)
  }

  @inline(__always)
  private static func forEachRoot(
    in range: Range<Int>, of text: NormalizedText, _ found: (Root) -> Void
  ) {
    let general = generalKanji
    text.units.withUnsafeBufferPointer { units in
      text.classes.withUnsafeBufferPointer { classes in
        var start = range.lowerBound
        while start < range.upperBound {
          let kind = classes[start]
          var end = start + 1
          switch kind {
          case .kanji:
            let unit = units[start]
            if general.contains(unit) { break }
            if kanji.contains(unit) {
              found(.kanji(Int32(unit - kanji.lowerBound)))
            } else {
              found(.other(UnsafeBufferPointer(rebasing: units[start..<end])))
            }
          case .katakana, .letter:
            while end < range.upperBound, classes[end] == kind { end += 1 }
            if end - start == 1 { break }
            let root = UnsafeBufferPointer(rebasing: units[start..<end])
            if kind == .letter {
              withSmallLetters(root) { found(.other($0)) }
            } else {
              found(.other(root))
            }
          case .space, .hiragana, .digit, .symbol: break
          }
          start = end
        }
      }
    }
  }

  private static func withSmallLetters(
    _ word: UnsafeBufferPointer<UInt16>, _ body: (UnsafeBufferPointer<UInt16>) -> Void
  ) {
    withUnsafeTemporaryAllocation(of: UInt16.self, capacity: word.count) { small in
      for index in word.indices {
        let unit = word[index]
        small[index] = (0x41...0x5A).contains(unit) ? unit + 0x20 : unit
      }
      body(UnsafeBufferPointer(small))
    }
  }

  /// Numbers and counters, size and degree, place, time and order, people and things in general, and the
  /// verbs that go with anything: a choice of this tool.
  private static let generalKanji = UnitSet(
    """
    一二三四五六七八九十百千万億兆何数全各毎半両零〇々大小中上下左右前後内外間日月年時分秒週曜今昨明朝昼夜早遅先次初最終始\
    回度番目第個本枚件点台名人者方事物手自他同別新古高低長短多少的性化用以未不無非可約率円当場合所見出入行来言思知考使作取\
    持付話書読聞要必説紹介順点法
    """)
}
