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
  /// Where a report is now.
  case reportWritten(file: String)
  /// How many findings a baseline knows from now on.
  case baselineWritten(file: String, known: Int)
  /// Every draft is audited for every phrase of a table that does not say which is for which.
  case everyPhraseForEveryDraft(table: String, phrases: Int, drafts: Int)
  /// Terms of a phrase that none of the drafts has, which were perhaps meant to be several.
  /// - Parameter meant: the phrase with spaces.
  case phraseNowhere(String, meant: String)
  /// How many drafts the settings are for.
  case settingsWritten(path: String, drafts: Int)
  /// The address that was printed is served from now on.
  case serving
  /// The page was to be opened, and no program did.
  case noBrowser
  /// What to do after first settings or a proposal were written.
  /// - Parameters:
  ///   - table: the table of phrases, from the folder of the settings.
  ///   - isNamed: whether the settings name the table.
  ///   - proposal: where the table was just written.
  case nextAfterInit(
    folder: String, settings: String, table: String?, isNamed: Bool, proposal: Proposal?)

  /// A proposal which phrase is for which draft.
  package struct Proposal: Sendable, Equatable {
    /// Where it was written.
    let file: String
    /// How many phrases have a draft.
    let assigned: Int
    let phrases: Int

    package init(file: String, assigned: Int, phrases: Int) {
      self.file = file
      self.assigned = assigned
      self.phrases = phrases
    }
  }
}
