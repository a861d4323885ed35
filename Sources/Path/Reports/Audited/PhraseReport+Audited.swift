internal import Auditing
internal import Drafts
internal import Measures
internal import Phrases
internal import Rules
internal import Scoring
internal import SourceText
internal import Vocabulary
internal import Words

extension PhraseReport {
  /// - Parameters:
  ///   - uses: those of the draft.
  ///   - sections: those of its outline, without what a phrase has in them.
  init(
    _ index: Int, of evidence: Evidence, _ score: PhraseScore, _ uses: UseReports,
    _ sections: [SectionSpread], in language: Language
  ) {
    let phrase = evidence.phrase(index)
    let measures = evidence.measures.phrases[index]
    let (source, sourceFile, sourceLine) = phrase.source.reported
    self.init(
      phrase: phrase.text, source: source, sourceFile: sourceFile, sourceLine: sourceLine,
      isLabel: phrase.source == .labels, unused: phrase.unused.map(\.onOneLine),
      score: score.value.map { $0.rounded(toPlaces: 1) }, weight: score.weight,
      parts: score.parts.map { part in
        ScorePart(
          id: part.id, earned: part.earned.rounded(toPlaces: 1),
          maximum: part.maximum.rounded(toPlaces: 1), checked: part.isChecked,
          reason: part.reason[language])
      },
      cap: score.cap.map { Cap(limit: $0.limit.rounded(toPlaces: 1), rule: $0.rule) },
      steps: score.steps.map { StepReport($0, evidence.draft.source, in: language) },
      terms: measures.terms.indices.map { TermReport($0, measures, evidence) },
      topicWords: measures.topicWords,
      together: Together(measures.nearness, evidence.draft.source),
      longestGap: measures.gap?.sentences ?? 0,
      longestGapShare: (measures.gap?.share ?? 0).rounded(toPlaces: 4),
      headings: HeadingCounts(measures),
      spread: measures.spread.map { use in
        var section = sections[use.section]
        section.keepsToTopic = use.keepsToTopic
        section.terms = phrase.terms.indices.compactMap {
          use.terms.contains($0) ? phrase.terms[$0].text : nil
        }
        return section
      },
      occurrences: uses.ofTerms(evidence.matched.phrases.termIndexes[index]))
  }

  /// The sections of a draft's outline, made once for all phrases, without what one has in them.
  static func sections(_ evidence: Evidence) -> [SectionSpread] {
    evidence.outline.sections.map { section in
      return SectionSpread(
        heading: section.heading.map { evidence.draft.blocks[$0].text.string.onOneLine },
        line: evidence.draft.source.position(at: evidence.range(ofBlock: section.first).start).line,
        terms: [], keepsToTopic: false)
    }
  }
}

extension PhraseSource {
  fileprivate var reported: (kind: PhraseSourceKind, file: String?, line: Int?) {
    switch self {
    case .commandLine: (.commandLine, nil, nil)
    case .given: (.given, nil, nil)
    case .phraseFile(let name, let line): (.phrasesFile, name, line)
    case .settings(let name, let line): (.settings, name, line)
    case .metadata, .labels: (.metadata, nil, nil)
    case .declaration(let line): (.declaration, nil, line)
    }
  }
}

extension PhraseReport.Together {
  fileprivate init(_ nearness: Nearness, _ source: SourceFile) {
    let first = nearness.sentence.first ?? nearness.paragraph.first
    self.init(
      row: nearness.row.count, sentence: nearness.sentence.count,
      paragraph: nearness.paragraph.count, section: nearness.section.count,
      firstLine: first.map { source.position(at: $0.start).line })
  }
}

extension PhraseReport.HeadingCounts {
  fileprivate init(_ measures: PhraseMeasures) {
    let headings = measures.coverage.headings
    self.init(
      total: headings.count, withAnyTerm: headings.count { !$0.terms.isEmpty },
      withAllTerms: headings.count(where: \.isWhole))
  }
}

extension TermReport {
  fileprivate init(_ position: Int, _ measures: PhraseMeasures, _ evidence: Evidence) {
    let term = measures.terms[position]
    self.init(
      term: evidence.matched.phrases.terms[term.term].text, count: term.counted,
      uncounted: term.uncounted, density: term.density.rounded(toPlaces: 4),
      characterDensity: term.characterDensity.rounded(toPlaces: 4), matches: term.kinds,
      places: term.places,
      coverage: Coverage(position, measures.coverage, evidence.measures.unread))
  }
}

extension TermReport.Coverage {
  fileprivate init(_ position: Int, _ slots: SlotCoverage, _ unread: UnreadReach) {
    /// `nil` where a term that was not found may stand in a block that was not read.
    func uses(_ slot: TermSet?, _ unread: [String]) -> Bool? {
      slot.flatMap { $0.contains(position) ? true : unread.isEmpty ? false : nil }
    }
    self.init(
      title: slots.title?.contains(position), description: slots.description?.contains(position),
      topHeading: slots.topHeading?.contains(position), lead: uses(slots.lead, unread.lead),
      headings: slots.headings.count { $0.terms.contains(position) },
      body: uses(slots.body, unread.text), closing: uses(slots.closing, unread.closing),
      alternativeTexts: slots.alternativeTexts?.contains(position),
      linkTexts: slots.linkTexts?.contains(position))
  }
}
