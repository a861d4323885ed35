internal import Measures
internal import Phrases
internal import Rules
internal import SourceText
internal import Vocabulary

/// Scores the phrases of one draft.
struct PhraseScorer {
  private let evidence: Evidence
  private let limits: ScoreLimits
  private let parts: PartScorer
  /// For each phrase what holds it down, in the order of the findings.
  private let holdings: [[ScoreCap.Holding]]
  /// Where the draft has the phrases that an error holds down if the stuffed passages say nothing, by phrase.
  private let withoutStuffing: [Int: PhraseStanding]
  /// The first phrase that the draft uses no term of: all such have the same placement.
  private let unused: ScoredPhrase?
  private let planner: StepPlanner

  init(
    _ evidence: Evidence, _ findings: [Finding], _ limits: ScoreLimits, _ weights: ScoreWeights
  ) {
    self.evidence = evidence
    self.limits = limits
    parts = PartScorer(weights)
    planner = StepPlanner(evidence, parts)
    unused = evidence.measures.phrases.first(where: \.isUnused).map {
      ScoredPhrase($0.standing, terms: [], of: evidence.measures, limits: limits)
    }
    let accusations = findings.indices.filter { findings[$0].isAccusation }.map { findings[$0] }
    let holdings = ScoreCap.holdings(evidence, accusations, weights)
    self.holdings = holdings
    // Bare lists say nothing as they are.
    let lists = Set(evidence.matched.keywordLists.map(\.source))
    let passages = ScoreCap.gravePassages(accusations).filter { !lists.contains($0) }
    let grave = holdings.indices.filter { holdings[$0].contains { $0.severity == .error } }
    withoutStuffing =
      passages.isEmpty || grave.isEmpty
      ? [:]
      : Dictionary(
        uniqueKeysWithValues: zip(
          grave,
          evidence.measures.standings(of: grave, in: evidence.matched, silencing: passages)))
  }

  /// - Parameter index: of the phrase.
  func score(_ index: Int) -> PhraseScore {
    let measures = evidence.measures.phrases[index]
    let unused = measures.isUnused ? unused?.of(terms: terms(ofPhrase: index)) : nil
    let phrase = unused ?? scored(index, measures.standing)
    let points = parts.points(of: phrase)
    let caps = caps(ofPhrase: index, points: points)
    return PhraseScore(
      weight: evidence.phrase(index).weight ?? ScoreTable.phraseWeight(at: index),
      parts: parts.parts(of: phrase), points: points,
      cap: caps.map(\.cap).min { $0.limit < $1.limit },
      steps: planner.steps(for: phrase, measures, points: points, caps: caps))
  }

  private func scored(_ phrase: Int, _ standing: PhraseStanding) -> ScoredPhrase {
    ScoredPhrase(
      standing, terms: terms(ofPhrase: phrase), of: evidence.measures, limits: limits)
  }

  private func terms(ofPhrase phrase: Int) -> [String] { evidence.phrase(phrase).terms.map(\.text) }

  /// - Parameter points: what the phrase's parts earn with all passages.
  private func caps(ofPhrase index: Int, points: Double?) -> [ScoreCap.Holding] {
    let rest = withoutStuffing[index].flatMap { parts.points(of: scored(index, $0)) }
    let lowered = holdings[index].map { cap in
      guard cap.severity == .error, let points, let rest, rest < points else { return cap }
      return cap.lowered(to: rest)
    }
    // A cap of 100 caps nothing.
    return lowered.filter { $0.cap.limit < 100 }
  }
}
