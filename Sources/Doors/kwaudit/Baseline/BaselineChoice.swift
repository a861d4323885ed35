internal import ArgumentParser
internal import Baselines
internal import Messages
internal import Reports
internal import Runs
internal import Vocabulary

/// What a team already knows of, and what it wants to know of from now on.
struct BaselineChoice {
  /// The file of what is known.
  let baseline: String?
  /// The file that will say what is known.
  let writeBaseline: String?
  /// How many points a score may fall below the baseline's; `nil`: any number.
  let noRegression: Tolerance?

  /// - Throws: `UsageError` for files that cannot be, or a tolerance that nothing is compared with.
  func validate() throws {
    for (name, file) in [("--baseline", baseline), ("--write-baseline", writeBaseline)]
    where file == "" || file == "-" {
      throw UsageError(.needsFile(option: name))
    }
    let isWord = CommandLine.arguments.contains(where: Self.isBadTolerance)
    if let noRegression, isWord || !(0...100).contains(noRegression.points) {
      throw UsageError(.notInRange(option: "--no-regression", from: 0, to: 100))
    }
    if noRegression != nil, baseline == nil {
      throw UsageError(.regressionWithoutBaseline)
    }
  }

  /// Whether a word of the command line gives a tolerance that is not a number; the parser would take
  /// the standard one instead.
  private static func isBadTolerance(_ word: String) -> Bool {
    let option = "--no-regression="
    return word.hasPrefix(option) && Double(word.dropFirst(option.count)) == nil
  }

  /// What the drafts are compared with: the baseline, or else all that they hold where a new one is
  /// written; `nil` where none was named.
  /// - Throws: `ExitCode.cannotRun`, after saying what is wrong with the file.
  func comparison(in language: Language) throws -> BaselineComparison? {
    guard let baseline else {
      return writeBaseline.map { BaselineComparison(with: nil, in: BaselineFile($0)) }
    }
    let file = BaselineFile(baseline)
    do {
      return BaselineComparison(
        with: try file.read(), in: file, tolerance: noRegression?.points)
    } catch {
      throw Terminal.failure("\(baseline): \(error.message[language])")
    }
  }

  /// Writes the baseline that was asked for, and says why where that cannot be.
  /// - Returns: whether nothing is left to be written.
  func write(
    _ result: AuditResult, _ comparison: BaselineComparison?, in language: Language
  ) -> Bool {
    guard let writeBaseline, let comparison else { return true }
    guard result.report.unreadable.isEmpty else {
      let failure = CommandFailure.baselineIncomplete(file: writeBaseline)
      Terminal.printError("kwaudit: \(failure.message[language])")
      return false
    }
    let file = BaselineFile(writeBaseline)
    do {
      try file.write(comparison.next(after: result, in: file))
    } catch {
      let failure = OutputFailure(path: writeBaseline, error, writing: .baseline)
      Terminal.printError("kwaudit: \(failure.message[language])")
      return false
    }
    if baseline == nil {
      let note = CommandNote.baselineWritten(
        file: writeBaseline, known: result.report.summary.known)
      Terminal.printError("kwaudit: \(note.message[language])")
    }
    return true
  }
}

/// How many points a score may fall.
struct Tolerance: ExpressibleByArgument, CustomStringConvertible {
  static let standard = Tolerance(points: 1)

  let points: Double

  private init(points: Double) { self.points = points }

  init?(argument: String) {
    guard let points = Double(argument) else { return nil }
    self.points = points
  }

  var description: String {
    points.rounded() == points && points.magnitude < 1e6 ? String(Int(points)) : String(points)
  }
}
