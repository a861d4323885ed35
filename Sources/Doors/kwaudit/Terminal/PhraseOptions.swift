internal import ArgumentParser
internal import Inputs
internal import Messages
internal import Phrases
internal import Reports
internal import Runs
internal import Settings
internal import Vocabulary

/// The target phrases that the command line names.
struct PhraseOptions: ParsableArguments {
  @Option(
    name: [.customShort("p"), .customLong("phrase")],
    help: .told(
      ja: "対策フレーズ。検索窓に入力するときのように、語を空白で区切る。",
      en: "A target phrase as typed into a search box: terms separated by spaces.",
      more: Localized(
        ja: "何度でも指定できる。点数の計算では、最初のフレーズを2倍の重みで数える。",
        en: "May be given several times; the first counts double in the score."),
      value: ValueName(ja: "フレーズ", en: "phrase")))
  var phrase: [String] = []

  @Option(
    help: .told(
      ja: "対策フレーズのファイル。1行に1つ書いた一覧か、原稿とフレーズの対応を書いた表（CSV、TSV）。",
      en:
        "A file of target phrases, one per line, or a table (CSV, TSV) of which draft is for which phrase.",
      more: Localized(
        ja: "一覧では、# で始まる行はコメント。",
        en: "In a list, lines that begin with # are comments."),
      value: .file),
    completion: .file())
  var phrases: [String] = []

  var isEmpty: Bool { phrase.isEmpty && phrases.isEmpty }

  /// Parses the phrases and puts them into the settings of the command line.
  /// - Throws: `ExitCode.cannotRun`, after saying what is wrong with which phrase or file.
  func apply(to settings: inout Settings, in language: Language) throws {
    var found: [TargetPhrase] = []
    do {
      for text in phrase { found.append(try PhraseParser.parse(text, source: .commandLine)) }
      for path in phrases where !PhraseSheet.isTable(path) { found += try PhraseFile.read(path) }
      let tables = try phrases.filter(PhraseSheet.isTable).map { try PhraseSheet(file: $0) }
      if let sheet = PhraseSheet(joining: tables) {
        settings.phrasesFile = Setting(sheet, .commandLine)
      }
    } catch let error as PhraseError {
      throw Terminal.failure(error.message[language])
    } catch let problem as InputProblem {
      throw Terminal.failure(problem.located(in: language))
    } catch let error as PhraseFile.Failure {
      throw Terminal.failure(error.message[language])
    } catch let failure as SettingsFailure {
      Terminal.printErrors(failure.problems, in: language)
      throw ExitCode.cannotRun
    }
    if found.isEmpty { return }
    settings.phrases = Setting(found.map { PhraseSetting($0, .commandLine) }, .commandLine)
  }

  /// Which of the phrases were perhaps meant to be of other terms.
  var hints: PhraseHints { PhraseHints(phrase) }
}

extension Terminal {
  /// Says why the program cannot run as asked.
  static func failure(_ message: String) -> ExitCode {
    printError("kwaudit: \(message)")
    return .cannotRun
  }
}
