internal import Drafts
internal import Phrases
internal import SourceText
internal import Vocabulary
internal import Words

/// Which of a phrase's terms each slot of a draft uses.
///
/// A slot that the draft does not have is `nil`: a plain text has no description.
package struct SlotCoverage: Sendable {
  package struct Heading: Sendable {
    package let block: Int
    package let level: Int
    package let terms: TermSet
    /// Whether the heading uses every term of the phrase.
    package let isWhole: Bool
  }

  package let title: TermSet?
  /// The width at which the last needed term ends in the title (full-width 1, half-width 0.5);
  /// `nil` unless the title has every term.
  package let titleEnd: Double?
  /// Empty where the draft could have a description and has none.
  package let description: TermSet?
  package let topHeading: TermSet?
  package let lead: TermSet?
  /// The largest set of terms that one sentence of the lead uses.
  package let leadSentence: TermSet
  /// Headings of level 2 and 3 with text in them.
  package let headings: [Heading]
  /// All of the prose below the title.
  package let body: TermSet?
  package let closing: TermSet?
  /// Alternative texts of images; `nil` without images.
  package let alternativeTexts: TermSet?
  /// Link texts; `nil` without links.
  package let linkTexts: TermSet?

  /// The terms that the headings of level 2 and 3 use together.
  package var allHeadings: TermSet {
    headings.reduce(into: TermSet()) { $0.formUnion($1.terms) }
  }

  init(_ uses: PhraseUses, _ matched: MatchedDraft, _ scope: TextScope) {
    let draft = matched.draft
    let outline = matched.outline
    let prose = scope.proseBlocks
    title = Self.title(uses, matched)
    titleEnd = Self.titleEnd(uses, matched)
    let hasDescription = draft.hasMetadata || draft.blocks.contains { $0.role == .description }
    description = hasDescription ? Set(uses.description.map(\.term)) : nil
    topHeading = outline.topHeading.map { uses.terms(inBlock: $0) }
    lead = outline.lead.isEmpty ? nil : uses.terms(inBlocks: outline.lead)
    leadSentence = Self.bestSentence(of: outline.lead, uses)
    headings = outline.headings
      .filter { (2...3).contains($0.level) && !draft.blocks[$0.block].text.isEmpty }
      .map { heading in
        let terms = uses.terms(inBlock: heading.block)
        return Heading(
          block: heading.block, level: heading.level, terms: terms, isWhole: uses.isWhole(terms))
      }
    body = prose.isEmpty ? nil : uses.terms(inBlocks: prose)
    closing = outline.closing.map { uses.terms(inBlocks: outline.sections[$0].blocks) }
    let images = outline.body.filter { matched.places.place(of: $0) == .alt }
    alternativeTexts = images.isEmpty ? nil : uses.terms(inBlocks: images)
    let hasLinks = prose.contains { draft.blocks[$0].spans.contains { $0.kind == .link } }
    linkTexts =
      hasLinks ? Set(uses.counted.filter { $0.occurrence.place == .link }.map(\.term)) : nil
  }

  /// The title's terms; `nil` where there is no title and the draft is a part of a page, whose
  /// title stands elsewhere.
  private static func title(_ uses: PhraseUses, _ matched: MatchedDraft) -> TermSet? {
    if let title = matched.outline.title { return uses.terms(inBlock: title.block) }
    return matched.draft.format == .html && !matched.draft.hasMetadata ? nil : []
  }

  private static func titleEnd(_ uses: PhraseUses, _ matched: MatchedDraft) -> Double? {
    guard let title = matched.outline.title else { return nil }
    var firstEnds: [Int: Int] = [:]
    for use in uses.counted where use.occurrence.block == title.block {
      firstEnds[use.term] = firstEnds[use.term] ?? use.occurrence.range.upperBound
    }
    guard firstEnds.count == uses.termCount, let end = firstEnds.values.max() else { return nil }
    let text = matched.segmented.blocks[title.block].text
    let before = matched.draft.blocks[title.block].text.utf8[text.textRange(of: 0..<end)]
    let columns = DisplayWidth.columns(
      of: String(decoding: before, as: UTF8.self), ambiguous: .wide)
    return Double(columns) / 2
  }

  /// The terms of the sentence that uses most of them, the first of such sentences.
  private static func bestSentence(of blocks: [Int], _ uses: PhraseUses) -> TermSet {
    let lead = Set(blocks)
    var best: TermSet = []
    var current: TermSet = []
    var sentence: TextScope.Sentence?
    for use in uses.counted where lead.contains(use.occurrence.block) {
      let own = TextScope.Sentence(block: use.occurrence.block, index: use.occurrence.sentence)
      if own != sentence { current = [] }
      sentence = own
      current.insert(use.term)
      if current.count > best.count { best = current }
    }
    return best
  }
}
