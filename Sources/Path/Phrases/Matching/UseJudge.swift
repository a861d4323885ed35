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

  private let text: NormalizedText
  private let boundaries: WordBoundaries
  private let words: [Word]
  private let singleKanji: SingleKanji

  init(_ segmentation: Segmentation) {
    text = segmentation.text
    boundaries = segmentation.boundaries
    words = segmentation.words
    singleKanji = SingleKanji(text, boundaries)
  }

  func verdict(on range: Range<Int>, of form: TermForm, _ nature: TermNature) -> Verdict {
    guard isBegin(range, nature), isEnd(range, of: form, nature) else { return .noUse }
    var isDoubtful = false
    if nature.isOneCharacter {
      guard let standing = singleKanji.confidence(at: range.lowerBound), !opensWord(range) else {
        return .noUse
      }
      isDoubtful = standing == .low
    }
    if nature.isKanaOfKatakana, isCutInside(range) || isRepeated(range) { return .noUse }
    if nature.mayBeVerb, isVerb(endingAt: range.upperBound) { return .noUse }
    if isAdjectiveOrVerb(lastKanjiOf: range, nature) { return .noUse }
    return .use(isDoubtful ? .low : confidence(range, form))
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

  private func isBegin(_ range: Range<Int>, _ nature: TermNature) -> Bool {
    let start = range.lowerBound
    guard isKatakanaEdge(at: start), !isLoneKanji(before: start) else { return false }
    if nature.isHiragana { return isEdge(at: start, nature) }
    // Verbs make no compounds to their left but those that are words: 目立つ is not a use of 立つ.
    if nature.inflects { return boundaries.isBoundary(at: start) }
    return boundaries.isEdge(at: start) || isEdge(afterPrefixOf: range)
      || isPoint(at: start - 1)
  }

  private func isEnd(_ range: Range<Int>, of form: TermForm, _ nature: TermNature) -> Bool {
    let end = range.upperBound
    switch form.rightEdge {
    case .anything: return true
    case .clauseEnd: return end == text.count || !text.classes[end].isWordPart
    case .wordEdge:
      return isKatakanaEdge(at: end)
        && (isEdge(at: end, nature) || isEdge(beforeSuffixOf: range) || isPoint(at: end))
    }
  }

  /// Whether a kanji that begins words of all kinds opens a run of kanji right before a term, and the
  /// model does not firmly deny the edge between them: 不|手際, 客|商売.
  private func isEdge(afterPrefixOf range: Range<Int>) -> Bool {
    let start = range.lowerBound
    guard range.count > 1, isKanji(start), isKanji(start - 1), !isKanji(start - 2),
      Self.prefixes.contains(text.units[start - 1])
    else { return false }
    return boundaries.isEdge(at: start, ofWordOf: range.count)
  }

  /// The same before a kanji that ends words of all kinds, 配送|料, unless the term begins with a prefix
  /// that the whole may have instead: 再|開館.
  private func isEdge(beforeSuffixOf range: Range<Int>) -> Bool {
    let end = range.upperBound
    guard range.count > 1, isKanji(end - 1), isKanji(end), Self.suffixes.contains(text.units[end]),
      !Self.prefixes.contains(text.units[range.lowerBound]),
      end + 1 == text.count || boundaries.isBoundary(at: end + 1)
    else { return false }
    return boundaries.isEdge(at: end, ofWordOf: range.count)
  }

  /// Whether a point joins two names of letters, each of which is a word: Node.js, logging.basicConfig.
  private func isPoint(at offset: Int) -> Bool {
    offset > 0 && offset + 1 < text.count && text.units[offset] == 0x2E
      && text.classes[offset - 1] == .letter && text.classes[offset + 1] == .letter
  }

  private func isKanji(_ offset: Int) -> Bool {
    text.classes.indices.contains(offset) && text.classes[offset] == .kanji
  }

  /// Kana need a word's boundary, verbs of two kana a clear one.
  private func isEdge(at offset: Int, _ nature: TermNature) -> Bool {
    guard nature.isHiragana else { return boundaries.isEdge(at: offset) }
    return boundaries.score(at: offset)
      > (nature.isShortVerb ? Self.clear : WordBoundaries.wordThreshold)
  }

  /// Above these scores the model gives a boundary a chance of 0.6 and of 0.9 (its step is 5/127).
  private static let fair: Int16 = 10
  private static let clear: Int16 = 56

  /// Whether an edge leaves no single katakana of a run alone, which is never a word: ド|ローン.
  private func isKatakanaEdge(at offset: Int) -> Bool {
    guard offset > 0, offset < text.count, isKatakana(offset - 1), isKatakana(offset),
      boundaries.score(at: offset) < WordBoundaries.certain
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
      text.classes[offset - 1] == .kanji, boundaries.score(at: offset) <= Self.fair
    else { return false }
    let isLone = offset == 1 || boundaries.isBoundary(at: offset - 1)
    return isLone && !Self.prefixes.contains(text.units[offset - 1])
  }

  /// Kanji that begin words of all kinds. Source: the prefixes (接頭辞) of UniDic's short units, 客 and 裏
  /// beside them, and the countries' names in one kanji but for 日 and 中, which other words hold too often.
  private static let prefixes = UnitSet(
    """
    新再不超各全前元旧現副非未無反最総準高低多両本当同某諸約第初脱対親半仮特極激要御貴弊我好悪長短軽重有異逆乱実\
    客裏英米独仏露韓
    """)

  /// Kanji that end words of all kinds. Source: the suffixes (接尾辞) of UniDic's short units.
  private static let suffixes: UnitSet =
    "料費代率額量式用化性的者員品機器書所券証権症薬剤館場院校園局課室官士師達側製系型風流級"

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

  /// Whether kana go on after a single kanji that are not a particle or the like: 水くさい, 花びら, 手すり;
  /// or make another word of it: 父さん is read とうさん.
  private func opensWord(_ range: Range<Int>) -> Bool {
    let end = range.upperBound
    guard text.classes[range.lowerBound] == .kanji, end < text.count, text.classes[end] == .hiragana
    else { return false }
    guard let next = word(at: end) else { return true }
    if text.units[end] == Self.i, next.range.count == 1 { return !isBeing(at: end) }
    if Self.parents.contains(text.units[end - 1]),
      FollowingWords.afterParent.contains(next.range, of: text)
    {
      return true
    }
    return !FollowingWords.afterNoun.contains(next.range, of: text)
  }

  /// Whether the last kanji of a noun begins another word instead: 中|古い, 一人旅|行ってきた.
  private func isAdjectiveOrVerb(lastKanjiOf range: Range<Int>, _ nature: TermNature) -> Bool {
    let (units, end) = (text.units, range.upperBound)
    guard !nature.inflects, text.classes[end - 1] == .kanji, end < units.count else { return false }
    if units[end] == Self.i { return word(at: end)?.range.count == 1 && !isBeing(at: end) }
    return units[end - 1] == Self.go && units[end...].starts(with: Self.wentAndCame)
  }

  /// Whether an い is the verb いる, which follows a noun without a particle in speech: 犬|い|ます.
  private func isBeing(at offset: Int) -> Bool {
    word(at: offset + 1).map { FollowingWords.afterBeing.contains($0.range, of: text) } ?? false
  }

  private static let parents: UnitSet = "父母兄姉"
  private static let i: UInt16 = 0x3044  // い
  private static let o: UInt16 = 0x304A  // お
  private static let go: UInt16 = 0x884C  // 行
  private static let wentAndCame = Array("ってき".utf16)

  /// Whether the next word makes a verb of what stands before it: 受け付けて is no 受け付け, こめて no こめ.
  private func isVerb(endingAt offset: Int) -> Bool {
    guard let next = word(at: offset) else { return false }
    return FollowingWords.afterVerb.contains(next.range, of: text)
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
