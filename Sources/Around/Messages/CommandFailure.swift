/// Why the command cannot do what it was asked, where everything it stands on works.
package enum CommandFailure: Sendable, Equatable {
  /// Neither options nor settings name a phrase to find.
  case noPhrase
  /// A file to write is one of the drafts.
  case overwritesDraft(file: String)
  /// A baseline cannot be written while some inputs cannot be read.
  case baselineIncomplete(file: String)
  /// There is a settings file already where one should be made.
  case settingsExist(path: String)
  case settingsUnwritable(path: String)
}
