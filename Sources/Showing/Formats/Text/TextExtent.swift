/// How much the text report says.
package enum TextExtent: String, Sendable {
  /// What to do first, on one screen for each draft; of many drafts a line each and what fails.
  case screen
  /// All that the report holds for people: parts of the score, densities, the outline, every finding.
  case details
  /// The score and what to do first.
  case brief
  /// One line for each draft, the worst first.
  case summary
  /// Where each term is used.
  case uses
}
