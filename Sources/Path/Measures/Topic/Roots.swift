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
    var starts: [Int32] = [0]
    starts.reserveCapacity(sentences.count + 1)
    let sources = matched.draft.blocks
    let blocks = matched.segmented.blocks
    let isRead = sources.map { $0.role != .code && !$0.isHidden }
    let units = zip(blocks, isRead).reduce(0) { units, block in
      block.1 ? block.0.sentences.reduce(units) { $0 + $1.count } : units
    }
    // No text has more roots than units.
    all = [Int32](unsafeUninitializedCapacity: units) { all, count in
      let all = all
      for (block, isRead) in zip(blocks, isRead) {
        count = Text.with(block.text) { text in
          var place = count
          for sentence in block.sentences {
            if isRead {
              Self.forEachRoot(in: sentence, of: text) {
                others.number(of: $0.indices, in: $0)
              } found: { root, count in
                all[place] = root
                place &+= count
              }
            }
            starts.append(Int32(place))
          }
          return place
        }
      }
    }
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

  /// Whether a sentence, by its number in the draft, has one of some roots.
  func hasOne(of roots: RootSet, inSentence number: Int) -> Bool {
    all.withUnsafeBufferPointer { all in
      (starts[number]..<starts[number + 1]).contains { roots.contains(all[Int($0)]) }
    }
  }

  /// Adds the roots in a range of a text by their numbers, those but kanji left out that stand in no sentence.
  func addKnown(in range: Range<Int>, of text: Text, to roots: inout [Int32]) {
    Self.forEachRoot(in: range, of: text) {
      others.known($0.indices, in: $0)
    } found: { root, count in
      if count > 0 { roots.append(root) }
    }
  }

  /// A block's text while roots are looked for in it, with all that is asked unit by unit.
  struct Text {
    let units: UnsafeBufferPointer<UInt16>
    let classes: UnsafeBufferPointer<CharacterClass>
    fileprivate let general: UnitSet

    @inline(__always)
    static func with<Result>(_ text: NormalizedText, _ body: (Text) -> Result) -> Result {
      text.units.withUnsafeBufferPointer { units in
        text.classes.withUnsafeBufferPointer {
          body(Text(units: units, classes: $0, general: generalKanji))
        }
      }
    }
  }

  /// Calls `found` for each root in a range of a text.
  /// - Parameters:
  ///   - number: of a root that is no common kanji; `nil` leaves it out. The units are there for the call alone, those
  ///     of a Latin word in small letters.
  ///   - found: gets a root by its number with a count of 1, and what is none with a count of 0: nobody foretells which
  ///     units are kanji, so that whoever can does without a branch.
  @inline(__always)
  private static func forEachRoot(
    in range: Range<Int>, of text: Text, number: (UnsafeBufferPointer<UInt16>) -> Int?,
    found: (_ root: Int32, _ count: Int) -> Void
  ) {
    let (units, classes, general) = (text.units, text.classes, text.general)
    var start = range.lowerBound
    while start < range.upperBound {
      let (unit, kind) = (units[start], classes[start])
      let isCommon = kanji.contains(unit)
      // Compared without a branch as well.
      let isRare = (kind == .kanji) != isCommon
      guard kind == .katakana || kind == .letter || isRare else {
        let count = (isCommon ? 1 : 0) & (general.contains(unit) ? 0 : 1)
        found(Int32(truncatingIfNeeded: unit &- kanji.lowerBound), count)
        start += 1
        continue
      }
      var end = start + 1
      if kind != .kanji { while end < range.upperBound, classes[end] == kind { end += 1 } }
      let root = UnsafeBufferPointer(rebasing: units[start..<end])
      // No kana or letter alone, and no 々 or 〇.
      let isRoot = kind == .kanji ? !general.contains(unit) : root.count > 1
      if isRoot, let other = kind == .letter ? withSmallLetters(root, number) : number(root) {
        found(Int32(kanji.count + other), 1)
      }
      start = end
    }
  }

  @inline(never)
  private static func withSmallLetters(
    _ word: UnsafeBufferPointer<UInt16>, _ body: (UnsafeBufferPointer<UInt16>) -> Int?
  ) -> Int? {
    withUnsafeTemporaryAllocation(of: UInt16.self, capacity: word.count) { small in
      for index in word.indices {
        let unit = word[index]
        small[index] = (0x41...0x5A).contains(unit) ? unit + 0x20 : unit
      }
      return body(UnsafeBufferPointer(small))
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
