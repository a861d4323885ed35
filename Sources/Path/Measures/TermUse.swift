internal import Drafts
internal import Phrases
internal import SourceText
internal import Words

/// A use of a term as a reader meets it: with the compound it stands in, and whether the text only
/// mentions the word.
struct TermUse {
  let occurrence: Occurrence
  /// What is joined to the term without a particle, a space or a mark, the term itself included; units of
  /// the block's text.
  let compound: Range<Int>
  /// Whether the term stands alone in quotation marks: the text speaks of the word.
  let isMention: Bool
  /// Whether a reader meets the term in it, in code within a sentence or heading too.
  let isSaid: Bool

  /// Whether nothing is joined to the term.
  var isBare: Bool { compound == occurrence.range }

  /// Whether two uses stand in one and the same compound.
  func sharesCompound(with other: TermUse) -> Bool {
    occurrence.block == other.occurrence.block && compound == other.compound
  }

  /// - Parameter before: the use before it in the text: uses within one compound share it, so that a long
  ///   one is read once.
  fileprivate init(
    _ occurrence: Occurrence, in text: NormalizedText, after before: TermUse?, isSaid: Bool
  ) {
    self.occurrence = occurrence
    self.isSaid = isSaid
    let (start, end) = (occurrence.range.lowerBound, occurrence.range.upperBound)
    let shared = before.flatMap { $0.occurrence.block == occurrence.block ? $0.compound : nil }
    if let shared, shared.lowerBound <= start, end <= shared.upperBound,
      text.classes[start].isContent
    {
      compound = shared
    } else {
      compound = Self.compound(around: start..<end, in: text)
    }
    isMention =
      start > 0 && end < text.count
      && Self.openingQuotes.contains(text.units[start - 1])
      && Self.closingQuotes.contains(text.units[end])
  }

  private static func compound(around range: Range<Int>, in text: NormalizedText) -> Range<Int> {
    var (start, end) = (range.lowerBound, range.upperBound)
    while start > 0, text.classes[start - 1].isContent { start -= 1 }
    while end < text.count, text.classes[end].isContent { end += 1 }
    return start..<end
  }

  /// 「 『 “ ‘ " '
  private static let openingQuotes: Set<UInt16> = [0x300C, 0x300E, 0x201C, 0x2018, 0x22, 0x27]
  /// 」 』 ” ’ " '
  private static let closingQuotes: Set<UInt16> = [0x300D, 0x300F, 0x201D, 0x2019, 0x22, 0x27]
}

/// All uses in a draft as its readers meet them, found out once for all measures.
struct TermUses {
  /// In the order of the text.
  let all: [TermUse]
  /// By term, those that count, mentions apart.
  private let counted: [[TermUse]]

  init(_ matched: MatchedDraft) {
    var all: [TermUse] = []
    var counted = [[TermUse]](repeating: [], count: matched.phrases.terms.count)
    for occurrence in matched.occurrences {
      let text = matched.segmented.blocks[occurrence.block].text
      let use = TermUse(
        occurrence, in: text, after: all.last, isSaid: matched.isSaid(occurrence))
      all.append(use)
      if occurrence.isCounted, !use.isMention { counted[occurrence.term].append(use) }
    }
    self.all = all
    self.counted = counted
  }

  /// The uses of a term that count, mentions apart, in the order of the text.
  func counted(of term: Int) -> [TermUse] { counted[term] }
}
