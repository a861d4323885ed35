internal import SourceText
internal import Vocabulary
internal import Words

/// Decides whether a term's characters that stand in a text are a use of the term.
///
/// A use begins and ends at edges of words. What more it takes depends on the term: short kana meet
/// by chance in other words far more often than kanji do.
struct UseJudge {
  /// How sure it is that a candidate is a use.
  enum Verdict {
    case use(Confidence)
    case noUse
  }

  enum Edge {
    case left, right
  }

  private let text: NormalizedText
  private let boundaries: WordBoundaries
  private let words: [Word]

  init(_ segmentation: Segmentation) {
    text = segmentation.text
    boundaries = segmentation.boundaries
    words = segmentation.words
  }

  func verdict(on range: Range<Int>, of form: TermForm, _ nature: TermNature) -> Verdict {
    guard isBegin(range, nature), isEnd(range, of: form, nature) else { return .noUse }
    if nature.isOneCharacter, isGlued(range) || opensWord(range) { return .noUse }
    if nature.isKanaOfKatakana, isCutInside(range) || isRepeated(range) { return .noUse }
    if nature.mayBeVerb, isVerb(endingAt: range.upperBound) { return .noUse }
    if isAdjectiveOrVerb(lastKanjiOf: range, nature) { return .noUse }
    return .use(confidence(range, form))
  }

  /// Whether a candidate would be a use if the given edge of it were one.
  func isUse(
    _ range: Range<Int>, of form: TermForm, _ nature: TermNature, but edge: Edge
  ) -> Bool {
    guard !nature.isOneCharacter, !nature.isHiragana, form.rightEdge == .wordEdge else {
      return false
    }
    return edge == .left ? isEnd(range, of: form, nature) : isBegin(range, nature)
  }

  /// Whether content characters run on beyond one of a use's edges.
  ///
  /// A verb or adjective in kana before a noun stands alone: 安い保険.
  func isInCompound(_ range: Range<Int>, inflects: Bool) -> Bool {
    let classes = text.classes
    if range.lowerBound > 0, classes[range.lowerBound - 1].isContent,
      classes[range.lowerBound].isContent
    {
      return true
    }
    guard range.upperBound < text.count, classes[range.upperBound].isContent else { return false }
    return classes[range.upperBound - 1].isContent || !inflects
  }

  /// Whether content characters stand beside a single one, unless a house dictionary parts them.
  private func isGlued(_ range: Range<Int>) -> Bool {
    let classes = text.classes
    guard classes[range.lowerBound].isContent else { return false }
    func isGlued(_ offset: Int, to neighbour: Int) -> Bool {
      classes.indices.contains(neighbour) && classes[neighbour].isContent
        && boundaries.scores[offset] < WordBoundaries.certain
    }
    return isGlued(range.lowerBound, to: range.lowerBound - 1)
      || isGlued(range.upperBound, to: range.upperBound)
  }

  private func isBegin(_ range: Range<Int>, _ nature: TermNature) -> Bool {
    let start = range.lowerBound
    guard isKatakanaEdge(at: start), !isLoneKanji(before: start) else { return false }
    if nature.isHiragana { return isEdge(at: start, nature) }
    // Verbs make no compounds to their left but those that are words: 目立つ is not a use of 立つ.
    return nature.inflects ? boundaries.isBoundary(at: start) : boundaries.isEdge(at: start)
  }

  private func isEnd(_ range: Range<Int>, of form: TermForm, _ nature: TermNature) -> Bool {
    let end = range.upperBound
    switch form.rightEdge {
    case .anything: return true
    case .clauseEnd: return end == text.count || !text.classes[end].isWordPart
    case .wordEdge: return isKatakanaEdge(at: end) && isEdge(at: end, nature)
    }
  }

  /// Kana need a word's boundary, verbs of two kana a clear one.
  private func isEdge(at offset: Int, _ nature: TermNature) -> Bool {
    guard nature.isHiragana else { return boundaries.isEdge(at: offset) }
    return boundaries.scores[offset]
      > (nature.isShortVerb ? Self.clear : WordBoundaries.wordThreshold)
  }

  /// Above these scores the model gives a boundary a chance of 0.6 and of 0.9 (its step is 5/127).
  private static let fair: Int16 = 10
  private static let clear: Int16 = 56

  /// Whether an edge leaves no single katakana of a run alone, which is never a word: ド|ローン.
  private func isKatakanaEdge(at offset: Int) -> Bool {
    guard offset > 0, offset < text.count, isKatakana(offset - 1), isKatakana(offset),
      boundaries.scores[offset] < WordBoundaries.certain
    else { return true }
    let leavesOneBefore = offset == 1 || !isKatakana(offset - 2)
    let leavesOneAfter = offset + 1 == text.count || !isKatakana(offset + 1)
    return !leavesOneBefore && !leavesOneAfter
  }

  private func isKatakana(_ offset: Int) -> Bool { text.classes[offset] == .katakana }

  /// Whether a single kanji that is not a prefix stands before an edge between kanji that is not
  /// fair: 日|英会話.
  private func isLoneKanji(before offset: Int) -> Bool {
    guard offset > 0, offset < text.count, text.classes[offset] == .kanji,
      text.classes[offset - 1] == .kanji, boundaries.scores[offset] <= Self.fair
    else { return false }
    let isLone = offset == 1 || boundaries.isBoundary(at: offset - 1)
    return isLone && !Self.prefixes.contains(text.units[offset - 1])
  }

  /// Kanji that begin words of all kinds. Source: the prefixes (接頭辞) of UniDic's short units, and
  /// the countries' names in one kanji but for 日 and 中, which other words hold too often.
  private static let prefixes = Set(
    "新再不超各全前元旧現副非未無反最総準高低多両本当同某諸約第初脱対親半仮特極激要御貴弊我英米独仏露韓".utf16)

  /// Whether a word ends inside, but for a polite お before it.
  private func isCutInside(_ range: Range<Int>) -> Bool {
    let isPolite = range.count > 2 && text.units[range.lowerBound] == Self.o
    return range.dropFirst(isPolite ? 2 : 1).contains { boundaries.isBoundary(at: $0) }
  }

  /// Whether the same characters stand directly before or after: ぱんぱん is no パン.
  private func isRepeated(_ range: Range<Int>) -> Bool {
    let units = text.units
    let (start, end, length) = (range.lowerBound, range.upperBound, range.count)
    let after = end + length <= units.count && units[end..<end + length] == units[range]
    return after || start >= length && units[start - length..<start] == units[range]
  }

  /// Whether kana go on after a single kanji that are not a particle or the like: 水くさい, 花びら, 手すり.
  private func opensWord(_ range: Range<Int>) -> Bool {
    let end = range.upperBound
    guard text.classes[range.lowerBound] == .kanji, end < text.count, text.classes[end] == .hiragana
    else { return false }
    guard let next = word(at: end) else { return true }
    return !FollowingWords.afterNoun.contains(text.string(next.range))
  }

  /// Whether the last kanji of a noun begins another word instead: 中|古い, 一人旅|行ってきた.
  private func isAdjectiveOrVerb(lastKanjiOf range: Range<Int>, _ nature: TermNature) -> Bool {
    let (units, end) = (text.units, range.upperBound)
    guard !nature.inflects, text.classes[end - 1] == .kanji, end < units.count else { return false }
    if units[end] == Self.i { return word(at: end)?.range.count == 1 }
    return units[end - 1] == Self.go && units[end...].starts(with: Self.wentAndCame)
  }

  private static let i: UInt16 = 0x3044  // い
  private static let o: UInt16 = 0x304A  // お
  private static let go: UInt16 = 0x884C  // 行
  private static let wentAndCame = Array("ってき".utf16)

  /// Whether the next word makes a verb of what stands before it: 受け付けて is no 受け付け, こめて no こめ.
  private func isVerb(endingAt offset: Int) -> Bool {
    guard let next = word(at: offset) else { return false }
    return FollowingWords.afterVerb.contains(text.string(next.range))
  }

  private func word(at offset: Int) -> Word? {
    let index = words.partitioningIndex(where: { $0.range.lowerBound >= offset })
    return index < words.count && words[index].range.lowerBound == offset ? words[index] : nil
  }

  private func confidence(_ range: Range<Int>, _ form: TermForm) -> Confidence {
    let isSure =
      boundaries.isBoundary(at: range.lowerBound)
      && (form.rightEdge != .wordEdge || boundaries.isBoundary(at: range.upperBound))
    return isSure ? .normal : .low
  }
}
