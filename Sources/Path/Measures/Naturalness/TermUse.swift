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

  /// Whether nothing is joined to the term.
  var isBare: Bool { compound == occurrence.range }

  init(_ occurrence: Occurrence, in text: NormalizedText) {
    self.occurrence = occurrence
    var start = occurrence.range.lowerBound
    var end = occurrence.range.upperBound
    while start > 0, text.classes[start - 1].isContent { start -= 1 }
    while end < text.count, text.classes[end].isContent { end += 1 }
    compound = start..<end
    isMention =
      start > 0 && end < text.count
      && Self.openingQuotes.contains(text.units[start - 1])
      && Self.closingQuotes.contains(text.units[end])
  }

  /// 「 『 “ ‘ " '
  private static let openingQuotes: Set<UInt16> = [0x300C, 0x300E, 0x201C, 0x2018, 0x22, 0x27]
  /// 」 』 ” ’ " '
  private static let closingQuotes: Set<UInt16> = [0x300D, 0x300F, 0x201D, 0x2019, 0x22, 0x27]

  /// The uses of a term that count, mentions apart, in the order of the text.
  static func all(of term: Int, in matched: MatchedDraft) -> [TermUse] {
    matched.occurrences.compactMap { occurrence in
      guard occurrence.term == term, occurrence.isCounted else { return nil }
      let use = TermUse(occurrence, in: matched.segmented.blocks[occurrence.block].text)
      return use.isMention ? nil : use
    }
  }
}
