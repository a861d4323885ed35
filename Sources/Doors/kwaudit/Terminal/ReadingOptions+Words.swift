internal import ArgumentParser
internal import Inputs
internal import KWAudit
internal import Messages
internal import Runs
internal import Settings
internal import Vocabulary
internal import Words

extension ReadingOptions {
  /// The words of the dictionaries; they overrule those of the settings.
  /// - Throws: `ExitCode.cannotRun`, after saying what is wrong with which file.
  func words(in language: Language) throws -> Setting<[HouseWord]> {
    if dictionary.isEmpty { return Settings().dictionary }
    do {
      return Setting(try dictionary.flatMap { try DictionaryFile.read($0) }, .commandLine)
    } catch let problem as InputProblem {
      throw Terminal.failure(problem.located(in: language))
    } catch let error as DictionaryFile.Failure {
      throw Terminal.failure(error.message[language])
    }
  }
}

extension Terminal {
  /// The library's auditor.
  /// - Throws: `ExitCode.cannotRun`, after saying what it lacks.
  static func auditor(in language: Language) throws -> Auditor {
    do {
      return try Auditor(speaking: language)
    } catch {
      throw failure(error.message)
    }
  }

  /// Does what needs ICU's Japanese words.
  /// - Throws: `ExitCode.cannotRun`, after saying that they are missing.
  static func withWordData<Result>(
    in language: Language, _ body: () throws -> Result
  ) throws -> Result {
    do {
      return try body()
    } catch let error as ICUWordIterator.Unavailable {
      throw failure(error.message[language])
    }
  }
}
