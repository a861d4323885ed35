internal import ArgumentParser
internal import Inputs
internal import Messages
internal import Phrases
internal import Runs
internal import Settings
internal import Vocabulary

/// The target phrases that the command line names.
struct PhraseOptions: ParsableArguments {
  @Option(
    name: [.customShort("p"), .customLong("phrase")],
    help: ArgumentHelp(
      "A target phrase as typed into a search box: terms separated by spaces.",
      discussion: "May be given several times; the first counts double in the score.",
      valueName: "phrase"))
  var phrase: [String] = []

  @Option(
    help: ArgumentHelp(
      "A file of target phrases, one per line; lines that begin with # are comments.",
      valueName: "file"),
    completion: .file())
  var phrases: [String] = []

  var isEmpty: Bool { phrase.isEmpty && phrases.isEmpty }

  /// Parses the phrases.
  /// - Throws: `ExitCode.cannotRun`, after saying what is wrong with which phrase or file.
  func setting(in language: Language) throws -> Setting<[PhraseSetting]> {
    var found: [TargetPhrase] = []
    do {
      for text in phrase { found.append(try PhraseParser.parse(text, source: .commandLine)) }
      for path in phrases { found += try PhraseFile.read(path) }
    } catch let error as PhraseError {
      throw Terminal.failure(error.message[language])
    } catch let problem as InputProblem {
      throw Terminal.failure(problem.located(in: language))
    } catch let error as PhraseFile.Failure {
      throw Terminal.failure(error.message[language])
    }
    if found.isEmpty { return Settings().phrases }
    return Setting(found.map { PhraseSetting($0, .commandLine) }, .commandLine)
  }
}

extension Terminal {
  /// Says why the program cannot run as asked.
  static func failure(_ message: String) -> ExitCode {
    printError("kwaudit: \(message)")
    return .cannotRun
  }
}
