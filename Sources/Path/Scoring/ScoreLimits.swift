package import Rules

/// The thresholds that the score shares with rules, so that a point is lost where a rule speaks.
///
/// They hold whether the rules are on or off.
package struct ScoreLimits: Sendable {
  package static let standard = ScoreLimits(.standard)

  /// The title's width (full-width 1) within which the last needed term earns all of `titleEarly`.
  let earlyTitleWidth: Double
  /// The width within which it earns a share.
  let lateTitleWidth: Double
  /// A text of this many characters or fewer needs no headings.
  let charactersWithoutHeadings: Int

  package init(_ rules: RuleSet) {
    earlyTitleWidth = rules.configured(PhraseLateInTitle.self).maximumEnd
    lateTitleWidth = rules.configured(TitleTooWide.self).warningLimit
    charactersWithoutHeadings =
      rules.configured(PhraseMissingFromHeadings.self).longestWithoutHeadings
  }
}
