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
  /// The roots of all sentences by number, one sentence after the other; none for code.
  private let all: [Int32]
  /// For each sentence, by its number in the draft, where its roots begin in `all`, then the end.
  private let starts: [Int32]
  private let numbers: TextNumbers<UInt16>

  /// How many different roots there are.
  var count: Int { numbers.count }

  init(_ matched: MatchedDraft, _ sentences: SentenceNumbers) {
    var numbers = TextNumbers<UInt16>()
    var all: [Int32] = []
    var starts: [Int32] = [0]
    starts.reserveCapacity(sentences.count + 1)
    for (index, block) in matched.segmented.blocks.enumerated() {
      let source = matched.draft.blocks[index]
      let isRead = source.role != .code && !source.isHidden
      let text = block.text
      for sentence in block.sentences {
        if isRead {
          Self.forEachRoot(in: sentence, of: text) { root, units in
            all.append(Int32(numbers.number(of: root, in: units)))
          }
        }
        starts.append(Int32(all.count))
      }
    }
    self.all = all
    self.starts = starts
    self.numbers = numbers
  }

  /// The roots of a sentence, by its number in the draft.
  func ofSentence(_ number: Int) -> ArraySlice<Int32> {
    all[Int(starts[number])..<Int(starts[number + 1])]
  }

  /// The roots of sentences that follow each other.
  func ofSentences(_ numbers: Range<Int>) -> ArraySlice<Int32> {
    all[Int(starts[numbers.lowerBound])..<Int(starts[numbers.upperBound])]
  }

  /// Calls `found` for each root in a range of a text by its number, those left out that stand in no sentence.
  func forEachKnown(in range: Range<Int>, of text: NormalizedText, _ found: (Int32) -> Void) {
    Self.forEachRoot(in: range, of: text) { root, units in
      if let known = numbers.known(root, in: units) { found(Int32(known)) }
    }
  }

  /// Calls `found` for each root with the units in which it stands: a Latin word stands in those of its own in
  /// small letters.
  private static func forEachRoot(
    in range: Range<Int>, of text: NormalizedText,
    _ found: (_ root: Range<Int>, _ units: [UInt16]) -> Void
  ) {
    let (units, classes, general) = (text.units, text.classes, generalKanji)
    var start = range.lowerBound
    while start < range.upperBound {
      let kind = classes[start]
      var end = start + 1
      switch kind {
      case .kanji:
        if !general.contains(units[start]) { found(start..<end, units) }
      case .katakana, .letter:
        while end < range.upperBound, classes[end] == kind { end += 1 }
        if end - start == 1 { break }
        if kind == .letter {
          let small = units[start..<end].map { (0x41...0x5A).contains($0) ? $0 + 0x20 : $0 }
          found(small.indices, small)
        } else {
          found(start..<end, units)
        }
      case .space, .hiragana, .digit, .symbol: break
      }
      start = end
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
