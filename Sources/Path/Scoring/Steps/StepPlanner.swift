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
final class StepPlanner {
  /// A change, what it brings, and where it is made.
  private struct PlannedChange {
    let change: Change
    let gain: Double
    /// The phrase before the change.
    let before: ScoredPhrase
    let places: [ByteRange]
  }

  /// What the changes for phrases that the draft uses no term of depend on.
  private struct UnusedPhrase: Hashable {
    let termCount: Int
    let earliestEnd: Double
  }

  private let evidence: Evidence
  private let scorer: PartScorer
  private var plansOfUnused: [UnusedPhrase: [PlannedChange]] = [:]

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
    let steps = plan(for: phrase, measures, points).map { planned in
      let before = planned.before.of(terms: phrase.terms)
      return Step(
        kind: planned.change.kind, gain: planned.gain, isOptional: planned.change == .spread,
        terms: planned.change.missing(from: before), places: planned.places, rules: [],
        advice: StepAdvice.advice(planned.change, before, isThere: !planned.places.isEmpty))
    }
    // What a draft is good without comes last, whatever it brings.
    return steps.filter { !$0.isOptional } + steps.filter(\.isOptional)
  }

  /// The changes in the order in which to make them; phrases that the draft uses no term of share theirs.
  private func plan(
    for phrase: ScoredPhrase, _ measures: PhraseMeasures, _ points: Double
  ) -> [PlannedChange] {
    let end = max(phrase.limits.earlyTitleWidth, StepAdvice.width(of: phrase.terms))
    let places = StepPlaces(evidence, measures)
    guard measures.isUnused else { return plan(for: phrase, points, earliestEnd: end, places) }
    let key = UnusedPhrase(termCount: phrase.terms.count, earliestEnd: end)
    if let known = plansOfUnused[key] { return known }
    let plan = plan(for: phrase, points, earliestEnd: end, places)
    plansOfUnused[key] = plan
    return plan
  }

  /// - Parameter earliestEnd: the width (full-width 1) at which a title may have said the terms.
  private func plan(
    for phrase: ScoredPhrase, _ points: Double, earliestEnd: Double, _ places: StepPlaces
  ) -> [PlannedChange] {
    var (current, points) = (phrase, points)
    var left = Change.allCases
    var plan: [PlannedChange] = []
    while !left.isEmpty {
      // Of changes that bring the same the first.
      var best: Change?
      var most = -Double.infinity
      for change in left {
        guard let changed = change.applied(to: current, earliestEnd: earliestEnd),
          let reached = scorer.points(of: changed), reached > most
        else { continue }
        best = change
        most = reached
      }
      // Made once more, which takes less than to keep the phrase of each that was the best so far.
      guard let best, most - points >= Self.leastGain,
        let changed = best.applied(to: current, earliestEnd: earliestEnd)
      else { break }
      plan.append(
        PlannedChange(
          change: best, gain: most - points, before: current, places: places.places(of: best)))
      (current, points) = (changed, most)
      left.removeAll { $0 == best }
    }
    return plan
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
