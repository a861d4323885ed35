internal import Drafts
internal import Phrases
internal import SourceText
internal import Words

/// A use of a term as a reader meets it: with the compound it stands in, and whether the text only
/// mentions the word.
struct TermUse {
  let occurrence: Occurrence
  private let joined: CompactRange
  /// Whether the term stands alone in quotation marks: the text speaks of the word.
  let isMention: Bool
  /// Whether a reader meets the term in it, in code within a sentence or heading too.
  let isSaid: Bool

  /// What is joined to the term without a particle, a space or a mark, the term itself included; units of
  /// the block's text.
  var compound: Range<Int> { joined.range }

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
      joined = CompactRange(shared)
    } else {
      joined = CompactRange(Self.compound(around: start..<end, in: text))
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

  private static let openingQuotes: UnitSet = "「『“‘\"'"
  private static let closingQuotes: UnitSet = "」』”’\"'"
}

/// All uses in a draft as its readers meet them, found out once for all measures.
struct TermUses {
  /// In the order of the text.
  private let all: [TermUse]
  private let matched: MatchedDraft

  init(_ matched: MatchedDraft) {
    var all: [TermUse] = []
    all.reserveCapacity(matched.occurrences.count)
    let blocks = matched.segmented.blocks
    for occurrence in matched.occurrences {
      let text = blocks[occurrence.block].text
      all.append(
        TermUse(occurrence, in: text, after: all.last, isSaid: matched.isSaid(occurrence)))
    }
    self.all = all
    self.matched = matched
  }

  /// The uses of a term in the order of the text, those that do not count among them.
  func uses(of term: Int) -> [TermUse] { matched.indexes(ofTerm: term).map { all[Int($0)] } }

  /// Those of some uses that count, mentions apart; the same array where all do.
  static func counted(among uses: [TermUse]) -> [TermUse] {
    let counts = { (use: TermUse) in use.occurrence.isCounted && !use.isMention }
    return uses.allSatisfy(counts) ? uses : uses.filter(counts)
  }

  /// The uses of some terms, each of which stands there once, in the order of the text.
  func uses(ofTerms terms: [Int]) -> PhraseUses.Selection {
    var found: [PhraseUses.Selection.Place] = []
    found.reserveCapacity(terms.reduce(0) { $0 + matched.indexes(ofTerm: $1).count })
    for (position, term) in terms.enumerated() {
      for index in matched.indexes(ofTerm: term) {
        found.append(PhraseUses.Selection.Place(index: index, term: Int32(position)))
      }
    }
    if terms.count > 1 { found.sort { $0.index < $1.index } }
    return PhraseUses.Selection(found, of: all)
  }
}
