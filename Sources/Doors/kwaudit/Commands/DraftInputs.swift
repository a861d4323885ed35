internal import ArgumentParser
internal import Drafts
internal import Inputs
internal import Messages
internal import Runs
internal import Settings
internal import Vocabulary

/// The drafts of a command's paths, and what of them could not be read.
struct DraftInputs {
  /// Each with what holds for it.
  let drafts: [(draft: Draft, settings: EffectiveSettings)]
  private let problems: [InputProblem]

  /// - Parameter lines: take each line as it is, one block per line.
  /// - Throws: `ExitCode.cannotRun`, after saying everything that is wrong with the settings.
  init(
    _ paths: [String], reading: ReadingOptions, _ settings: RunSettings, lines: Bool,
    in language: Language
  ) throws {
    let found = try settings.inputs(paths, reading, in: language)
    var problems = found.problems
    var drafts: [(draft: Draft, settings: EffectiveSettings)] = []
    for input in found.inputs {
      do {
        let reader = reading.reader
        let own = settings.settings(of: input)
        let draft =
          lines
          ? Draft(linesOf: try reader.source(input))
          : try reader.draft(input, metadata: own.metadataKeys)
        drafts.append((draft, own))
      } catch {
        problems.append(error)
      }
    }
    self.drafts = drafts
    self.problems = problems
  }

  /// - Throws: `ExitCode.cannotRun`, after naming each input that could not be read.
  func reportProblems(in language: Language) throws {
    for problem in problems {
      Terminal.printError("kwaudit: " + problem.located(in: language))
    }
    if !problems.isEmpty { throw ExitCode.cannotRun }
  }
}
