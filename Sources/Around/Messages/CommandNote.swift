package import Git
package import Inputs

/// What the command tells besides its reports.
package enum CommandNote: Sendable, Equatable {
  /// Folders are read whole, because git does not tell what it ignores.
  case readsIgnored(GitFailure)
  /// Files of folders that look like drafts and are not read.
  case notRead([ForeignFiles])
  /// How many drafts changed.
  /// - Parameter leftOut: how many findings on other lines were left out.
  case changed(Int, of: Int, since: String, leftOut: Int)
  /// How many findings a baseline knows from now on.
  case baselineWritten(file: String, known: Int)
  /// How many drafts the settings are for.
  case settingsWritten(path: String, drafts: Int)
}
