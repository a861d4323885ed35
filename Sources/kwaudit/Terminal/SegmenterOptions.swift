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

  /// The segmenter with the dictionaries' words.
  /// - Throws: `ExitCode.cannotRun`, after saying what is missing or wrong.
  func segmenter(in language: Language) throws -> WordSegmenter {
    let words = try houseWords(in: language)
    do {
      return WordSegmenter(try ModelWordBoundaryFinder(), dictionary: HouseDictionary(words))
    } catch {
      let message = Localized(
        ja: "ICUの日本語の単語データがありません。libicu72（libicu-dev）を入れてください。",
        en: "ICU has no Japanese word data. Install libicu72 (libicu-dev).")
      throw Terminal.failure(message[language])
    }
  }

  private func houseWords(in language: Language) throws -> [HouseWord] {
    do {
      return try dictionary.flatMap { try DictionaryFile.read($0) }
    } catch let problem as InputProblem {
      throw Terminal.failure("\(problem.name): \(problem.message[language])")
    } catch let error as DictionaryFile.Failure {
      throw Terminal.failure(error.message[language])
    }
  }
}
