internal import ArgumentParser
internal import Auditing
internal import Drafts
internal import Rules

/// The drafts of a command's paths, and what of them could not be read.
struct DraftInputs {
  let drafts: [Draft]
  private let problems: [InputProblem]

  /// - Parameter lines: take each line as it is, a block a line.
  init(_ paths: [String], reading: ReadingOptions, lines: Bool, in language: Language) {
    let found = reading.inputs(paths, in: language)
    var problems = found.problems
    var drafts: [Draft] = []
    for input in found.inputs {
      do {
        let reader = reading.reader
        drafts.append(lines ? Draft(linesOf: try reader.source(input)) : try reader.draft(input))
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
      Terminal.printError("kwaudit: \(problem.name): \(problem.message[language])")
    }
    if !problems.isEmpty { throw ExitCode.cannotRun }
  }
}
