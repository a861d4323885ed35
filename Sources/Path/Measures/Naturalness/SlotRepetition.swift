internal import Drafts
internal import Phrases
internal import SourceText
internal import Vocabulary
internal import Words

/// How often a term stands in one short text that readers take in at a glance: the title, the description, a
/// heading, an image's alternative text.
package struct SlotRepetition: Sendable, Equatable {
  package enum Slot: Sendable, CaseIterable { case title, description, heading, alternativeText }

  package let slot: Slot
  /// The most uses of the term in one text of the slot.
  package let most: Int
  /// How many texts of the slot have the term at least twice.
  package let repetitive: Int
  /// Uses in the texts that repeat the term.
  package let uses: Int
  /// The texts that repeat the term, by block.
  package let blocks: [Int]

  /// What each slot of a draft says of a term more than once.
  static func all(
    _ uses: [TermUse], of term: Int, in matched: MatchedDraft
  ) -> [SlotRepetition] {
    // A character alone is a part of words: 国税, 県税, 市税.
    if matched.phrases.terms[term].isCharacter { return [] }
    let found = uses.compactMap { use in
      use.isMention
        ? nil : slot(of: use.occurrence, matched).map { (slot: $0, block: use.occurrence.block) }
    }
    if found.count < 2 { return [] }
    return Slot.allCases.compactMap { slot in
      let counts = found.reduce(into: [Int: Int]()) { counts, use in
        if use.slot == slot { counts[use.block, default: 0] += 1 }
      }
      let repetitive = counts.filter { $0.value > 1 }
      guard let most = repetitive.values.max() else { return nil }
      return SlotRepetition(
        slot: slot, most: most, repetitive: repetitive.count,
        uses: repetitive.values.reduce(0, +), blocks: repetitive.keys.sorted())
    }
  }

  private static func slot(of use: Occurrence, _ matched: MatchedDraft) -> Slot? {
    switch use.place {
    case .title: .title
    case .description: .description
    case .heading: use.block == matched.outline.topHeading ? nil : .heading
    case .alt: .alternativeText
    case .lead, .body, .list, .table, .quotation, .code, .link: nil
    }
  }
}
