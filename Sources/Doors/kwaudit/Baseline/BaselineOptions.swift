internal import ArgumentParser
internal import Baselines
internal import Messages
internal import Reports
internal import Runs
internal import Vocabulary

/// What a team already knows of, and what it wants to know of from now on.
struct BaselineOptions: ParsableArguments {
  @Option(
    help: .told(
      ja: "このベースラインにない指摘だけを不合格の理由にする。",
      en: "Fail only on findings that are not in this baseline.",
      more: Localized(
        ja: "ベースラインにあって、もうなくなった指摘も示す。",
        en: "Baseline findings that are gone are listed."),
      value: .file),
    completion: .file())
  var baseline: String?

  @Option(
    help: .told(
      ja: "すべての点数と指摘をファイルに書き、次からのベースラインにする。",
      en: "Write all scores and findings to a file, the baseline of later runs.",
      more: Localized(
        ja: "--baseline と併せると、新しい指摘は加えない。直した指摘は除き、点数は上がったときだけ書き換える。",
        en:
          "With --baseline, nothing is added: fixed findings are removed and scores can only go up."
      ),
      value: .file),
    completion: .file())
  var writeBaseline: String?

  @Option(
    defaultAsFlag: Tolerance.standard, parsing: .next,
    help: .told(
      ja: "点数がベースラインからこれより大きく下がった原稿も不合格にする。",
      en: "Also fail a draft whose score fell by more points than this below the baseline's.",
      value: ValueName(ja: "点数", en: "points")))
  var noRegression: Tolerance?

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
