/// Why the command cannot do what it was asked, where everything it stands on works.
package enum CommandFailure: Sendable, Equatable {
  /// Neither options nor settings name a phrase to find.
  case noPhrase
  /// A file to write is one of those that are read.
  case overwrites(file: String, Subject)
  /// A baseline cannot be written while some inputs cannot be read.
  case baselineIncomplete(file: String)
  /// There is a settings file already where one should be made.
  case settingsExist(path: String)
  case settingsUnwritable(path: String)
  /// Another program has the port that was named.
  case portTaken(Int)
  /// The port is kept for programs of the system.
  case portNotAllowed(Int)
  /// The system gives no socket.
  case cannotListen
  /// Standard input where files are followed.
  case notAFileToFollow
  /// The program has no server.
  case builtWithoutServe

  /// What a file is to the run that it must not be written over.
  package enum Subject: Sendable, CaseIterable {
    case draft, settings, phrases, dictionary, baseline
  }
}
