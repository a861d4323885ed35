/// What an audit says of a draft, or of all drafts of a run, in one word.
package enum Verdict: String, Sendable, CaseIterable {
  case passed, notPassed
  /// Nobody names a target phrase, or no part could be checked, so that there is no score. Whether it passes is told besides: it
  /// does not where a score is demanded.
  case unscored
}
