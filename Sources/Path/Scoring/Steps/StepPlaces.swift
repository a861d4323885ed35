internal import Drafts
internal import Measures
internal import Rules
internal import SourceText

/// Where in a draft a change for a phrase would be made.
struct StepPlaces {
  private let evidence: Evidence
  private let measures: PhraseMeasures

  init(_ evidence: Evidence, _ measures: PhraseMeasures) {
    self.evidence = evidence
    self.measures = measures
  }

  /// In the order of the text; empty for what the draft does not have yet.
  func places(of change: Change) -> [ByteRange] {
    let outline = evidence.outline
    switch change {
    case .title, .titleEarly: return blocks(outline.title.map { [$0.block] } ?? [])
    case .lead: return blocks(evidence.firstProse(in: outline.lead).map { [$0] } ?? [])
    case .headings: return blocks(nearestHeading.map { [$0] } ?? [])
    case .together:
      let near = measures.nearness
      return (near.paragraph.first ?? near.section.first).map { [$0] } ?? []
    case .description:
      return blocks(evidence.measures.descriptions.first.map { [$0] } ?? [])
    case .spread:
      return blocks(
        measures.spread.dropFirst().filter { !$0.keepsToTopic }
          .compactMap { outline.sections[$0.section].heading })
    }
  }

  /// The first of the headings that say most terms of the phrase, or failing these keep to its topic.
  private var nearestHeading: Int? {
    let headings = measures.coverage.headings
    let most = headings.map(\.terms.count).max() ?? 0
    let near = headings.first { $0.terms.count == most && measures.topic.keeps(block: $0.block) }
    return (near ?? headings.first)?.block
  }

  private func blocks(_ blocks: [Int]) -> [ByteRange] { blocks.map { evidence.range(ofBlock: $0) } }
}
