package import Drafts
internal import Leftovers
internal import Measures
package import Phrases
package import Rules
package import Scoring
package import Words

/// A draft with everything that the audit found out about it.
package struct AuditedDraft: Sendable {
  package let evidence: Evidence
  /// Those that count, by place, then the most severe first.
  package let findings: [Finding]
  /// Those that the draft's own comments suppress, in the same order.
  package let suppressed: [(finding: Finding, directive: Directive)]
  package let score: Score

  package var draft: Draft { evidence.draft }
}

/// Runs the path of a draft from its blocks to its score.
///
/// It holds a segmenter: make one per thread, and keep it.
package final class Auditor {
  private let segmenter: WordSegmenter
  private let rules: RuleSet
  private let limits: ScoreLimits
  private let weights: ScoreWeights
  private let vocabulary: TermVocabulary
  private let siteNames: [String]
  /// The given phrases of the last audit, and the same each once; drafts of one run mostly share them.
  private var given: (all: [TargetPhrase], unique: [TargetPhrase])?
  /// What the last audit sought.
  private var sought: (named: [TargetPhrase], phrases: PhraseSet, matcher: TermMatcher)?

  package init(
    segmenter: WordSegmenter, rules: RuleSet = .standard, weights: ScoreWeights = .standard,
    vocabulary: TermVocabulary = TermVocabulary(), siteNames: [String] = []
  ) {
    self.segmenter = segmenter
    self.rules = rules
    limits = ScoreLimits(rules)
    self.weights = weights
    self.vocabulary = vocabulary
    self.siteNames = siteNames
  }

  package var segmenterName: String { segmenter.name }

  /// Audits a draft for the given phrases and those that it names itself.
  /// - Throws: where the draft's metadata names a phrase that cannot be understood.
  package func audit(
    _ draft: Draft, phrases common: [TargetPhrase] = []
  ) throws(PhraseError) -> AuditedDraft {
    let (segmented, boundaries) = segmenter.segment(draft)
    let sought = sought(
      try PhraseSources.phrases(of: segmented, common: unique(common)))
    let matched = MatchedDraft(
      segmented, boundaries, outline: Outline(draft, siteNames: siteNames),
      phrases: sought.phrases, matcher: sought.matcher)
    let evidence = Evidence(
      matched, Measures(matched), Leftovers(segmented), Suppressions(draft))
    let settled = SettledFindings(
      Self.sorted(rules.findings(in: evidence)), by: evidence.suppressions)
    let score = Score(evidence, settled.active, limits: limits, weights: weights)
    return AuditedDraft(
      evidence: evidence, findings: settled.active, suppressed: settled.suppressed, score: score)
  }

  private func unique(_ common: [TargetPhrase]) -> [TargetPhrase] {
    if let given, given.all == common { return given.unique }
    let unique = PhraseSources.withoutDuplicates(common)
    given = (common, unique)
    return unique
  }

  private func sought(_ named: [TargetPhrase]) -> (phrases: PhraseSet, matcher: TermMatcher) {
    if let sought, sought.named == named { return (sought.phrases, sought.matcher) }
    let phrases = PhraseSet(vocabulary.applied(to: named))
    let matcher = TermMatcher(phrases.terms)
    sought = (named, phrases, matcher)
    return (phrases, matcher)
  }

  private static func sorted(_ findings: [Finding]) -> [Finding] {
    // By their places, so that each finding is moved once.
    let order = findings.indices.sorted { a, b in
      if findings[a].range != findings[b].range { return findings[a].range < findings[b].range }
      if findings[a].severity != findings[b].severity {
        return findings[a].severity > findings[b].severity
      }
      return a < b
    }
    return order.map { findings[$0] }
  }
}
