package import Reports
internal import Rules
internal import Vocabulary

/// What to do first in a draft: the steps of all its phrases, those that bring most first.
///
/// Stuffing comes before everything and what a draft is good without comes last. Steps that say the same of
/// the same lines are one, and so are those that mend the same passages.
package struct DraftSteps: Sendable {
  package struct Item: Sendable {
    package fileprivate(set) var step: StepReport
    /// The most that it brings one of the phrases, in points of the phrase's score.
    package fileprivate(set) var gain: Double
    /// The indexes of the phrases that ask for it, ascending.
    package fileprivate(set) var phrases: [Int]

    /// What it brings, as in `+7.4`; what frees no point yet has none.
    package var gainText: String { gain < 0.05 ? "-" : "+" + gain.tenths }
  }

  package let items: [Item]
  /// What the steps mend, for any phrase.
  private let rules: Set<RuleID>
  /// Those of them that accuse of stuffing.
  private let stuffing: Set<RuleID>
  private let rulesOfPhrases: [String: Set<RuleID>]

  package init(_ draft: DraftReport) {
    var ranked: [(rank: Int, gain: Double, phrase: Int, step: StepReport)] = []
    for (index, phrase) in draft.phrases.enumerated() {
      // A step may bring more than one before it; it still comes after it.
      var (rank, least) = (0, Double.infinity)
      for step in phrase.steps {
        let own = Self.rank(of: step)
        if own > rank { (rank, least) = (own, .infinity) }
        least = min(least, step.gain)
        ranked.append((rank, least, index, step))
      }
    }
    // Of equal steps that of the first phrase comes first.
    let order = ranked.indices.sorted { a, b in
      (ranked[a].rank, -ranked[a].gain, a) < (ranked[b].rank, -ranked[b].gain, b)
    }
    var items: [Item] = []
    var places: [Key: Int] = [:]
    for index in order {
      let (phrase, step) = (ranked[index].phrase, ranked[index].step)
      let key = Key(kind: step.kind, advice: step.advice, lines: step.lines)
      let wider = step.kind == .naturalness ? Self.item(holding: step, in: items) : nil
      if let place = places[key] ?? wider {
        items[place].gain = max(items[place].gain, step.gain)
        if items[place].step.lines.count < step.lines.count { items[place].step = step }
        items[place].phrases.append(phrase)
      } else {
        places[key] = items.count
        items.append(Item(step: step, gain: step.gain, phrases: [phrase]))
      }
    }
    for index in items.indices { items[index].phrases.sort() }
    self.items = items
    stuffing = Set(draft.phrases.flatMap { $0.steps.flatMap(\.rules) })
    let mended = draft.phrases.map { phrase in
      (phrase.phrase, phrase.steps.reduce(into: Set()) { $0.formUnion(Self.mended[$1.kind] ?? []) })
    }
    rulesOfPhrases = Dictionary(mended) { $0.union($1) }
    rules = mended.reduce(into: stuffing) { $0.formUnion($1.1) }
  }

  /// A step that mends all that another one mends, or the other way round: phrases with terms in common are
  /// accused by the same passages.
  private static func item(holding step: StepReport, in items: [Item]) -> Int? {
    let (rules, lines) = (Set(step.rules), Set(step.lines))
    return items.prefix(mostCompared).firstIndex { item in
      guard item.step.kind == .naturalness else { return false }
      let (otherRules, otherLines) = (Set(item.step.rules), Set(item.step.lines))
      return (rules.isSubset(of: otherRules) && lines.isSubset(of: otherLines))
        || (otherRules.isSubset(of: rules) && otherLines.isSubset(of: lines))
    }
  }

  private static let mostCompared = 8

  private struct Key: Hashable {
    let kind: StepKind
    let advice: String
    let lines: [Int]
  }

  private static func rank(of step: StepReport) -> Int {
    if step.kind == .naturalness { return 0 }
    return step.optional ? 2 : 1
  }

  /// Whether a step asks for what would mend a finding.
  package func cover(_ finding: FindingReport) -> Bool {
    guard let phrase = finding.phrase else { return rules.contains(finding.rule) }
    return stuffing.contains(finding.rule)
      || rulesOfPhrases[phrase]?.contains(finding.rule) == true
  }

  /// The rules whose findings are mended by a change of where the terms are.
  private static let mended: [StepKind: Set<RuleID>] = [
    .title: [PhraseMissingFromTitle.id, TermNeverUsed.id],
    .titleEarly: [PhraseLateInTitle.id],
    .lead: [PhraseMissingFromLead.id, TermNeverUsed.id],
    .headings: [PhraseMissingFromHeadings.id],
    .together: [TermsNeverTogether.id],
    .description: [PhraseMissingFromDescription.id],
    .spread: [TopicGap.id],
  ]
}
