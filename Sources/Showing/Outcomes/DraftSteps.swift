package import Reports
internal import Rules
internal import Vocabulary

/// What to do first in a draft: the steps of all its phrases, those that bring most first.
///
/// Stuffing comes before everything and what a draft is good without comes last. Steps that say the same of
/// the same lines are one, and so are those that mend the same passages: what they bring the phrases is added
/// up, each phrase by its weight, as the draft's score adds them.
package struct DraftSteps: Sendable {
  package struct Item: Sendable {
    package fileprivate(set) var step: StepReport
    /// What it brings all of the phrases, in points of the draft's score.
    package fileprivate(set) var gain: Double
    /// The indexes of the phrases that ask for it, ascending.
    package fileprivate(set) var phrases: [Int]

    /// Whether one of two steps mends all that the other one mends: phrases with terms in common are accused by
    /// the same passages.
    fileprivate func shares(_ other: StepReport) -> Bool {
      let (rules, lines) = (Set(step.rules), Set(step.lines))
      let (otherRules, otherLines) = (Set(other.rules), Set(other.lines))
      return (rules.isSubset(of: otherRules) && lines.isSubset(of: otherLines))
        || (otherRules.isSubset(of: rules) && otherLines.isSubset(of: lines))
    }

    /// What it brings, as in `+7.4`; what frees no point yet has none.
    package var gainText: String { gain < 0.05 ? "-" : "+" + gain.tenths }
  }

  package let items: [Item]
  /// The rules that accuse of stuffing what the steps mend.
  private let stuffing: Set<RuleID>
  /// Of what kinds the steps are, each once.
  private let kinds: [StepKind]
  private let kindsOfPhrases: [ByteText: [StepKind]]

  package init(_ draft: DraftReport) {
    items = Self.items(of: draft)
    var stuffing: Set<RuleID> = []
    var kinds: [StepKind] = []
    var kindsOfPhrases: [ByteText: [StepKind]] = [:]
    for phrase in draft.phrases {
      for step in phrase.steps {
        stuffing.formUnion(step.rules)
        if !kinds.contains(step.kind) { kinds.append(step.kind) }
      }
      kindsOfPhrases[ByteText(phrase.phrase), default: []] += phrase.steps.map(\.kind)
    }
    self.stuffing = stuffing
    self.kinds = kinds
    self.kindsOfPhrases = kindsOfPhrases
  }

  private static func items(of draft: DraftReport) -> [Item] {
    let weights = draft.phrases.reduce(0) { $0 + ($1.score == nil ? 0 : $1.weight) }
    let most = draft.phrases.indices.reduce(0) { $0 + draft.phrases[$1].steps.count }
    var items: [Item] = []
    var ranks: [Rank] = []
    var places: [Key: Int] = [:]
    items.reserveCapacity(most)
    ranks.reserveCapacity(most)
    places.reserveCapacity(most)
    var stuffing: [Int] = []
    for (index, phrase) in draft.phrases.enumerated() {
      let share = weights > 0 ? phrase.weight / weights : 0
      // A step may bring more than one before it; it still comes after it.
      var rank = Rank(order: 0, gain: .infinity)
      for step in phrase.steps {
        let (order, gain) = (Self.order(of: step), step.gain * share)
        rank = order > rank.order ? Rank(order: order, gain: gain) : rank.below(gain)
        let key = Key(kind: step.kind, advice: ByteText(step.advice), lines: step.lines)
        let isStuffing = step.kind == .naturalness
        if let place = places[key]
          ?? (isStuffing ? stuffing.first { items[$0].shares(step) } : nil)
        {
          items[place].gain += gain
          ranks[place].gain += rank.gain
          if items[place].step.lines.count < step.lines.count { items[place].step = step }
          items[place].phrases.append(index)
        } else {
          places[key] = items.count
          if isStuffing, stuffing.count < mostCompared { stuffing.append(items.count) }
          items.append(Item(step: step, gain: gain, phrases: [index]))
          ranks.append(rank)
        }
      }
    }
    // Of equal steps that of the first phrase comes first.
    return items.indices.sorted { ranks[$0].comes(before: ranks[$1]) ?? ($0 < $1) }
      .map { items[$0] }
  }

  /// Where a step comes among all.
  private struct Rank {
    /// 0 for what comes before everything.
    let order: Int
    /// What it brings, but no more than what comes before it brings the same phrase.
    var gain: Double

    func below(_ other: Double) -> Rank { Rank(order: order, gain: min(gain, other)) }

    /// `nil` where neither comes first.
    func comes(before other: Rank) -> Bool? {
      if order != other.order { return order < other.order }
      return gain == other.gain ? nil : gain > other.gain
    }
  }

  /// So many steps against stuffing are looked at for one that asks for the same.
  private static let mostCompared = 8

  private struct Key: Hashable {
    let kind: StepKind
    let advice: ByteText
    let lines: [Int]
  }

  private static func order(of step: StepReport) -> Int {
    if step.kind == .naturalness { return 0 }
    return step.optional ? 2 : 1
  }

  /// Whether a step asks for what would mend a finding.
  package func cover(_ finding: FindingReport) -> Bool {
    if stuffing.contains(finding.rule) { return true }
    let kinds = finding.phrase.map { kindsOfPhrases[ByteText($0)] ?? [] } ?? kinds
    return kinds.contains { $0.mends(finding.rule) }
  }
}

extension StepKind {
  /// Whether findings of a rule are mended by such a change of where the terms are.
  fileprivate func mends(_ rule: RuleID) -> Bool {
    switch self {
    case .naturalness: false
    case .title: rule == PhraseMissingFromTitle.id || rule == TermNeverUsed.id
    case .titleEarly: rule == PhraseLateInTitle.id
    case .lead: rule == PhraseMissingFromLead.id || rule == TermNeverUsed.id
    case .headings: rule == PhraseMissingFromHeadings.id
    case .together: rule == TermsNeverTogether.id
    case .description: rule == PhraseMissingFromDescription.id
    case .spread: rule == TopicGap.id
    }
  }
}
