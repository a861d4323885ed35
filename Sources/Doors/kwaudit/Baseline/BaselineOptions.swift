internal import ArgumentParser
internal import Baselines
internal import Reports
internal import Vocabulary

/// What a team already knows of, and what it wants to know of from now on.
struct BaselineOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Fail only for findings that this file does not know.",
      discussion: "Findings that it knows and drafts no longer have are named.",
      valueName: "file"),
    completion: .file())
  var baseline: String?

  @Option(
    help: ArgumentHelp(
      "Write all scores and findings to a file, as known from now on.",
      discussion: """
        With --baseline nothing new goes in: what drafts no longer have goes out, and scores only rise.
        """,
      valueName: "file"),
    completion: .file())
  var writeBaseline: String?

  @Option(
    defaultAsFlag: Tolerance.standard, parsing: .next,
    help: ArgumentHelp(
      "Also fail a draft whose score fell by more points than this below the baseline's.",
      valueName: "points"))
  var noRegression: Tolerance?

  func validate() throws {
    for (name, file) in [("--baseline", baseline), ("--write-baseline", writeBaseline)]
    where file == "" || file == "-" {
      throw ValidationError("\(name) takes a file.")
    }
    let isWord = CommandLine.arguments.contains(where: Self.isBadTolerance)
    if let noRegression, isWord || !(0...100).contains(noRegression.points) {
      throw ValidationError("--no-regression takes points from 0 to 100.")
    }
    if noRegression != nil, baseline == nil {
      throw ValidationError("--no-regression needs the scores of a file: name it with --baseline.")
    }
  }

  /// Whether a word of the command line gives a tolerance that is no number; the parser would take the
  /// standard one instead.
  private static func isBadTolerance(_ word: String) -> Bool {
    let option = "--no-regression="
    return word.hasPrefix(option) && Double(word.dropFirst(option.count)) == nil
  }

  /// The baseline to compare with; `nil` where none was named.
  /// - Throws: `ExitCode.cannotRun`, after saying what is wrong with the file.
  func read(in language: Language) throws -> Baseline? {
    guard let baseline else { return nil }
    do {
      return try BaselineFile(baseline).read()
    } catch {
      throw Terminal.failure("\(baseline): \(error.message[language])")
    }
  }

  /// The report beside the baseline. Without one to compare with, all that is written into one counts
  /// as known.
  func compared(_ report: Report, with known: Baseline?) -> Report {
    guard let path = baseline ?? writeBaseline else { return report }
    let file = BaselineFile(path)
    let known = known ?? Baseline(report, path: file.path)
    return report.compared(
      with: known, tolerance: noRegression?.points, goneDrafts: file.goneDrafts(of: known),
      path: file.path)
  }

  /// Writes the baseline that was asked for, and says why where that cannot be.
  /// - Parameter known: the baseline that the report was compared with.
  /// - Returns: whether nothing is left to be written.
  func write(_ report: Report, known: Baseline?, in language: Language) -> Bool {
    guard let writeBaseline else { return true }
    guard report.unreadable.isEmpty else {
      Terminal.printError("kwaudit: \(writeBaseline): \(Self.incomplete[language])")
      return false
    }
    let file = BaselineFile(writeBaseline)
    do {
      try file.write(new(report, known: known, for: file))
      if baseline == nil { Terminal.printError("kwaudit: " + next(report, in: language)) }
      return true
    } catch {
      Terminal.printError("kwaudit: \(error.message[language])")
      return false
    }
  }

  /// What was written, and how it is used from now on.
  private func next(_ report: Report, in language: Language) -> String {
    let (file, count) = (writeBaseline ?? "", report.summary.known)
    return Localized(
      ja: "\(file) に、今ある指摘\(count)件と点数を記録しました。次からは --baseline \(file) を付けて実行してください。",
      en: """
        \(file) now holds the scores and \(count) known findings. From now on run with --baseline \(file).
        """)[language]
  }

  private func new(_ report: Report, known: Baseline?, for file: BaselineFile) -> Baseline {
    guard let known, let baseline else { return Baseline(report, path: file.path) }
    let old = BaselineFile(baseline)
    return known.shrunk(to: report, path: old.path).renamed { file.path(ofKey: $0, in: old) }
  }

  private static let incomplete = Localized(
    ja: "読み取れない入力があるため、ベースラインを書きませんでした。直してから、もう一度実行してください。",
    en: """
      the baseline was not written, because not every input could be read. Mend them and run it again.
      """)
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
