internal import Drafts
internal import Measures
internal import Phrases
internal import Rules

/// Computes the parts of one phrase's score from its measures.
struct PartScorer {
  private let measures: PhraseMeasures
  private let evidence: Evidence
  private let terms: [String]

  init(_ measures: PhraseMeasures, _ evidence: Evidence) {
    self.measures = measures
    self.evidence = evidence
    terms = evidence.phrase(measures.phrase).terms.map(\.text)
  }

  func parts() -> [ScorePart] {
    [
      coverage(.titleTerms, measures.coverage.title, .title),
      titleEarly(),
      headingTerms(),
      bestHeading(),
      coverage(.leadTerms, measures.coverage.lead, .lead),
      leadSentence(),
      coverage(.body, measures.coverage.body, .body),
      nearness(),
      coverage(.description, measures.coverage.description, .description),
      spread(),
    ]
  }

  private func share(_ set: TermSet) -> Double { Double(set.count) / Double(terms.count) }

  private func missing(_ set: TermSet) -> [String] {
    terms.enumerated().filter { !set.contains($0.offset) }.map(\.element)
  }

  private func coverage(_ id: ScorePart.ID, _ set: TermSet?, _ slot: ScoreReason.Slot) -> ScorePart
  {
    guard let set else {
      // Text is what a draft must have; a title or description may stand elsewhere.
      return slot == .lead || slot == .body
        ? .checked(id, share: 0, ScoreReason.noText) : .unchecked(id, ScoreReason.notThere(slot))
    }
    return .checked(id, share: share(set), ScoreReason.coverage(slot, missing: missing(set)))
  }

  private func titleEarly() -> ScorePart {
    guard let title = measures.coverage.title else {
      return .unchecked(.titleEarly, ScoreReason.notThere(.title))
    }
    guard let end = measures.coverage.titleEnd else {
      return .checked(.titleEarly, share: 0, ScoreReason.coverage(.title, missing: missing(title)))
    }
    let share: Double =
      end <= ScoreTable.earlyTitleWidth ? 1 : end <= ScoreTable.lateTitleWidth ? 0.5 : 0
    return .checked(.titleEarly, share: share, ScoreReason.titleEnd(end))
  }

  /// Headings can be checked where there are any, and where the text is long enough to need them.
  private func hasHeadingsToCheck() -> Bool {
    !measures.coverage.headings.isEmpty
      || evidence.measures.text.characters > ScoreTable.charactersWithoutHeadings
  }

  private func headingTerms() -> ScorePart {
    guard hasHeadingsToCheck() else {
      return .unchecked(.headingTerms, ScoreReason.notThere(.headings))
    }
    let set = measures.coverage.allHeadings
    return .checked(
      .headingTerms, share: share(set),
      measures.coverage.headings.isEmpty
        ? ScoreReason.noHeadings : ScoreReason.coverage(.headings, missing: missing(set)))
  }

  private func bestHeading() -> ScorePart {
    guard hasHeadingsToCheck() else {
      return .unchecked(.bestHeading, ScoreReason.notThere(.headings))
    }
    let best = measures.coverage.headings.map(\.terms.count).max() ?? 0
    return .checked(
      .bestHeading, share: Double(best) / Double(terms.count),
      measures.coverage.headings.isEmpty
        ? ScoreReason.noHeadings : ScoreReason.best(.headings, best, of: terms.count))
  }

  private func leadSentence() -> ScorePart {
    guard measures.coverage.lead != nil else {
      return .checked(.leadSentence, share: 0, ScoreReason.noText)
    }
    let set = measures.coverage.leadSentence
    return .checked(
      .leadSentence, share: share(set), ScoreReason.best(.lead, set.count, of: terms.count))
  }

  private func nearness() -> ScorePart {
    guard measures.coverage.body != nil else {
      return .checked(.nearness, share: 0, ScoreReason.noText)
    }
    let near = measures.nearness
    let points: Double =
      if near.sentence.count > 0 {
        ScoreTable.nearnessInSentence
      } else if near.paragraph.count > 0 {
        ScoreTable.nearnessInParagraph
      } else if near.section.count > 0 {
        ScoreTable.nearnessInSection
      } else {
        0
      }
    return .checked(
      .nearness, share: points / ScoreTable.maximum(of: .nearness),
      ScoreReason.nearness(
        sentences: near.sentence.count, paragraphs: near.paragraph.count,
        sections: near.section.count))
  }

  private func spread() -> ScorePart {
    let sections = measures.spread.count
    guard sections > 1 else { return .unchecked(.spread, ScoreReason.oneSection) }
    let covered = measures.spread.count { !$0.terms.isEmpty }
    let share = Double(covered) / Double(sections)
    return .checked(
      .spread, share: share / ScoreTable.fullSpread, ScoreReason.spread(covered, of: sections))
  }
}
