internal import Measures
internal import Phrases
internal import Rules
internal import SourceText
internal import Vocabulary

/// Scores the phrases of one draft.
struct PhraseScorer {
  private let evidence: Evidence
  private let findings: [Finding]
  private let limits: ScoreLimits
  private let weights: ScoreWeights
  private let parts: PartScorer
  /// What the phrases measure without the stuffed passages; `nil` without any.
  private let withoutStuffing: [PhraseMeasures]?

  init(
    _ evidence: Evidence, _ findings: [Finding], _ limits: ScoreLimits, _ weights: ScoreWeights
  ) {
    self.evidence = evidence
    self.findings = findings
    self.limits = limits
    self.weights = weights
    parts = PartScorer(weights)
    // Bare lists say nothing as they are.
    let lists = Set(evidence.matched.keywordLists.map(\.source))
    let passages = ScoreCap.gravePassages(findings).filter { !lists.contains($0) }
    withoutStuffing =
      passages.isEmpty
      ? nil : evidence.measures.phrases(of: evidence.matched, silencing: passages)
  }

  /// - Parameter index: of the phrase.
  func score(_ index: Int) -> PhraseScore {
    let measures = evidence.measures.phrases[index]
    let phrase = scored(measures)
    let parts = parts.parts(of: phrase)
    let points = PhraseScore.points(of: parts)
    let caps = caps(ofPhrase: index, points: points)
    return PhraseScore(
      weight: evidence.phrase(index).weight ?? ScoreTable.phraseWeight(at: index),
      parts: parts, cap: caps.map(\.cap).min { $0.limit < $1.limit },
      steps: StepPlanner(evidence, self.parts).steps(
        for: phrase, measures, points: points, caps: caps))
  }

  private func scored(_ measures: PhraseMeasures) -> ScoredPhrase {
    ScoredPhrase(
      measures, terms: evidence.phrase(measures.phrase).terms.map(\.text),
      of: evidence.measures, limits: limits)
  }

  /// - Parameter points: what the phrase's parts earn with all passages.
  private func caps(ofPhrase index: Int, points: Double?) -> [ScoreCap.Holding] {
    let caps = ScoreCap.holdings(ofPhrase: index, evidence, findings, weights)
    let rest = withoutStuffing.flatMap { parts.points(of: scored($0[index])) }
    let lowered = caps.map { cap in
      guard cap.severity == .error, let points, let rest, rest < points else { return cap }
      return cap.lowered(to: rest)
    }
    // A cap of 100 caps nothing.
    return lowered.filter { $0.cap.limit < 100 }
  }
}
