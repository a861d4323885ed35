internal import Drafts
internal import Phrases
internal import SourceText
internal import Vocabulary
internal import Words

/// Which of a phrase's terms each slot of a draft uses.
///
/// A slot that the draft does not have is `nil`: a plain text has no description.
package final class SlotCoverage: Sendable {
  package struct Heading: Sendable {
    private let blockIndex: Int32
    private let depth: Int8
    /// Whether the heading uses every term of the phrase.
    package let isWhole: Bool
    package let terms: TermSet

    init(block: Int, level: Int, terms: TermSet, isWhole: Bool) {
      blockIndex = Int32(block)
      depth = Int8(level)
      self.terms = terms
      self.isWhole = isWhole
    }

    package var block: Int { Int(blockIndex) }
    package var level: Int { Int(depth) }
  }

  package let title: TermSet?
  /// The width at which the last needed term ends in the title (full-width 1, half-width 0.5);
  /// `nil` unless the title has every term.
  package let titleEnd: Double?
  /// Empty where the draft could have a description and has none.
  package let description: TermSet?
  package let topHeading: TermSet?
  package let lead: TermSet?
  /// Headings of the outline's main levels with text in them.
  package let headings: [Heading]
  /// All of the prose below the title.
  package let body: TermSet?
  package let closing: TermSet?
  /// The places that keep to the phrase's topic, by a term or by words that stand with the terms.
  package let onTopic: OnTopic
  /// Terms that the title or a heading names: what they name, the text may leave unsaid.
  package let named: TermSet
  /// Alternative texts of images; `nil` without images.
  package let alternativeTexts: TermSet?
  /// Link texts; `nil` without links.
  package let linkTexts: TermSet?

  /// Which places keep to the topic.
  package struct OnTopic: Sendable, Equatable {
    // One heading or passage does: what the others are about takes nothing away.

    package let lead: Bool
    package let headings: Bool
    package let body: Bool
    package let closing: Bool
  }

  /// The terms that the headings of level 2 and 3 use together.
  package var allHeadings: TermSet {
    headings.reduce(into: TermSet()) { $0.formUnion($1.terms) }
  }

  init(_ uses: PhraseUses, _ topic: Topic, _ matched: MatchedDraft, _ scope: TextScope) {
    let outline = matched.outline
    let slots = scope.slots
    title = Self.title(uses, matched)
    titleEnd = Self.titleEnd(uses, matched)
    description = slots.hasDescription ? TermSet(uses.description.lazy.map(\.term)) : nil
    topHeading = outline.topHeading.map { uses.terms(inBlock: $0) }
    lead = outline.lead.isEmpty ? nil : uses.terms(inBlocks: outline.lead)
    headings = slots.headings.map { heading in
      let terms = uses.terms(inBlock: heading.block)
      return Heading(
        block: heading.block, level: heading.level, terms: terms, isWhole: uses.isWhole(terms))
    }
    body = scope.proseBlocks.isEmpty ? nil : uses.terms(inBlocks: scope.proseBlocks)
    closing = outline.closing.map { uses.terms(inBlocks: outline.sections[$0].blocks) }
    onTopic = Self.onTopic(headings, topic, matched, scope)
    named = headings.reduce(into: (title ?? []).union(topHeading ?? [])) { $0.formUnion($1.terms) }
    alternativeTexts = slots.images.isEmpty ? nil : uses.terms(inBlocks: slots.images)
    linkTexts =
      slots.hasLinks
      ? TermSet(uses.counted.lazy.filter { $0.occurrence.place == .link }.map(\.term)) : nil
  }

  /// The title's terms; `nil` where there is no title and the draft is a part of a page, whose
  /// title stands elsewhere.
  private static func title(_ uses: PhraseUses, _ matched: MatchedDraft) -> TermSet? {
    if let title = matched.outline.title { return uses.terms(inBlock: title.block) }
    return matched.draft.format == .html && !matched.draft.hasMetadata ? nil : []
  }

  private static func titleEnd(_ uses: PhraseUses, _ matched: MatchedDraft) -> Double? {
    guard let title = matched.outline.title else { return nil }
    var said: TermSet = []
    var end = 0
    for use in uses.counted where use.occurrence.block == title.block && !said.contains(use.term) {
      said.insert(use.term)
      end = max(end, use.occurrence.range.upperBound)
    }
    guard uses.isWhole(said), end > 0 else { return nil }
    let text = matched.segmented.blocks[title.block].text
    let before = matched.draft.blocks[title.block].text.utf8.part(
      text.textRange(of: 0..<end))
    let columns = DisplayWidth.columns(
      of: String(decoding: before, as: UTF8.self), ambiguous: .wide)
    return Double(columns) / 2
  }

  private static func onTopic(
    _ headings: [Heading], _ topic: Topic, _ matched: MatchedDraft, _ scope: TextScope
  ) -> OnTopic {
    let outline = matched.outline
    return OnTopic(
      lead: outline.lead.contains { topic.keeps(block: $0) },
      headings: headings.contains { topic.keeps(block: $0.block) },
      body: scope.proseBlocks.contains { topic.keeps(block: $0) },
      closing: outline.closing.map { closing in
        outline.sections[closing].blocks.contains { topic.keeps(block: $0) }
      } ?? false)
  }
}
