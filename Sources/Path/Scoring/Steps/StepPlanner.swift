internal import Measures
internal import Phrases
internal import Rules
internal import SourceText
internal import Vocabulary

/// Finds what to do first for a phrase: the changes that raise its score most.
///
/// What accuses the draft of stuffing comes before everything. Of the other changes the one that brings most
/// comes first, then the one that brings most after that, so that what two of them would bring is counted
/// once, and the gains of all steps add up.
struct StepPlanner {
  private let evidence: Evidence
  private let scorer: PartScorer

  init(_ evidence: Evidence, _ scorer: PartScorer) {
    self.evidence = evidence
    self.scorer = scorer
  }

  /// - Parameters:
  ///   - measures: the phrase's, whose parts earn `points`.
  ///   - caps: the caps that findings set for the phrase, in the order of the text.
  func steps(
    for phrase: ScoredPhrase, _ measures: PhraseMeasures, points: Double?, caps: [ScoreCap.Holding]
  ) -> [Step] {
    guard let points else { return [] }
    return naturalnessSteps(points: points, caps) + placementSteps(for: phrase, measures, points)
  }

  /// A step for each limit, the lowest first: the score is free of it when all its findings are mended.
  private func naturalnessSteps(points: Double, _ caps: [ScoreCap.Holding]) -> [Step] {
    let limits = Set(caps.map(\.cap.limit)).sorted()
    return limits.enumerated().map { index, limit in
      let held = caps.filter { $0.cap.limit == limit }
      let next = index + 1 < limits.count ? limits[index + 1] : 100
      let rules = held.map(\.cap.rule)
      let own = rules.indices.filter { rules.firstIndex(of: rules[$0]) == $0 }.map { rules[$0] }
      return Step(
        kind: .naturalness, gain: min(points, next) - min(points, limit), isOptional: false,
        terms: [], places: held.map(\.range), rules: own,
        advice: StepAdvice.naturalness(own, places: held.count, limit: limit))
    }
  }

  private func placementSteps(
    for phrase: ScoredPhrase, _ measures: PhraseMeasures, _ points: Double
  ) -> [Step] {
    let width = StepAdvice.width(of: phrase.terms)
    let places = StepPlaces(evidence, measures)
    var current = (phrase: phrase, points: points)
    var left = Change.allCases
    var steps: [Step] = []
    while !left.isEmpty {
      let results = left.compactMap { change -> Result? in
        guard let changed = change.applied(to: current.phrase, width: width),
          let points = scorer.points(of: changed)
        else { return nil }
        return Result(change: change, phrase: changed, points: points)
      }
      guard let best = results.max(by: { $0.points < $1.points }),
        best.points - current.points >= Self.leastGain
      else { break }
      let ranges = places.places(of: best.change)
      steps.append(
        Step(
          kind: best.change.kind, gain: best.points - current.points,
          isOptional: best.change == .spread,
          terms: best.change.missing(from: current.phrase), places: ranges, rules: [],
          advice: StepAdvice.advice(
            best.change, current.phrase, isThere: !ranges.isEmpty)))
      current = (best.phrase, best.points)
      left.removeAll { $0 == best.change }
    }
    // What a draft is good without comes last, whatever it brings.
    return steps.filter { !$0.isOptional } + steps.filter(\.isOptional)
  }

  private struct Result {
    let change: Change
    let phrase: ScoredPhrase
    let points: Double
  }

  /// In points: less would be shown as nothing.
  private static let leastGain = 0.05
}

extension Change {
  /// The terms that the phrase lacks where the change asks for them.
  func missing(from phrase: ScoredPhrase) -> [String] {
    switch self {
    case .title: phrase.missing(from: phrase.placement.title ?? [])
    case .lead: phrase.missing(from: phrase.placement.lead ?? [])
    case .headings: phrase.missing(from: phrase.placement.headings)
    case .description: phrase.missing(from: phrase.placement.description ?? [])
    case .titleEarly, .together, .spread: []
    }
  }
}
