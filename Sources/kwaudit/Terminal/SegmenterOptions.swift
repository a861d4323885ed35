internal import ArgumentParser
internal import Auditing
internal import Rules
internal import Words

/// How texts are cut into words; every command that segments takes these.
struct SegmenterOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "A house dictionary: a word a line, kept whole, or divided as in デスク|ワーク.",
      valueName: "file"))
  var dictionary: [String] = []

  /// The segmenters with the dictionaries' words.
  /// - Throws: `ExitCode.cannotRun`, after saying what is wrong with a dictionary.
  func segmenters(in language: Language) throws -> SegmenterPool {
    SegmenterPool(try words(in: language), in: language)
  }

  /// The words of the dictionaries.
  /// - Throws: `ExitCode.cannotRun`, after saying what is wrong with which file.
  func words(in language: Language) throws -> [HouseWord] {
    do {
      return try dictionary.flatMap { try DictionaryFile.read($0) }
    } catch let problem as InputProblem {
      throw Terminal.failure("\(problem.name): \(problem.message[language])")
    } catch let error as DictionaryFile.Failure {
      throw Terminal.failure(error.message[language])
    }
  }
}
