internal import Files
internal import Formats
internal import Messages
internal import Reports
internal import Rules
internal import SourceText
internal import Vocabulary

/// Writes the reports of an audit to the places that the user named.
struct ReportWriter {
  private let options: ReportOptions
  private let sources: [String: SourceFile]
  private let language: Language

  /// - Parameter sources: the drafts' files by their paths, as far as they can be read again.
  init(_ options: ReportOptions, sources: [String: SourceFile], in language: Language) {
    self.options = options
    self.sources = sources
    self.language = language
  }

  /// Writes every report that can be written, and says which cannot and why, and what could not be
  /// read where no report on the terminal names it.
  /// - Returns: whether all were written.
  func write(_ report: Report) -> Bool {
    let failures = failures(writing: report)
    for failure in failures { Terminal.printError("kwaudit: \(failure.message[language])") }
    if !showsUnreadable(report) {
      for unreadable in report.unreadable {
        Terminal.printError("kwaudit: \(unreadable.path): \(unreadable.message)")
      }
    }
    return failures.isEmpty
  }

  private func showsUnreadable(_ report: Report) -> Bool {
    Terminal.isOutputTerminal && !report.drafts.isEmpty
      && options.requests.contains(ReportRequest(format: .text, file: nil))
  }

  private func failures(writing report: Report) -> [OutputFailure] {
    let rules = RuleCatalog.all.map { RuleReport($0.description, in: language) }
    let folders = SourceFolders.ofRepository(holding: report.drafts.first?.path)
    var failures: [OutputFailure] = []
    for request in options.requests {
      let usesColor = request.file == nil ? options.color.usesColor : options.color == .always
      let text = request.format.render(
        report,
        options: RenderOptions(
          width: Terminal.width, usesColor: usesColor, extent: options.extent ?? .screen,
          sources: sources,
          rules: rules, folders: folders))
      do {
        try write(text, of: report, request)
      } catch {
        failures.append(error)
      }
    }
    do {
      try writeJobSummary(of: report)
    } catch {
      failures.append(error)
    }
    return failures
  }

  private func write(
    _ text: String, of report: Report, _ request: ReportRequest
  ) throws(OutputFailure) {
    if let file = request.file {
      try Self.named(file) { () throws(SystemError) in try OutputFile.write(text, to: file) }
    } else if !report.drafts.isEmpty || request.format != .text {
      try Terminal.printReport(text)
    }
  }

  /// Adds to the summary page of a job in GitHub Actions, where other steps may have written before.
  private func writeJobSummary(of report: Report) throws(OutputFailure) {
    guard let file = Environment["GITHUB_STEP_SUMMARY"], !file.isEmpty,
      let summary = options.requests.lazy.compactMap({ $0.format.jobSummary(report) }).first
    else { return }
    try Self.named(file) { () throws(SystemError) in try OutputFile.append(summary, to: file) }
  }

  private static func named(
    _ file: String, _ body: () throws(SystemError) -> Void
  ) throws(OutputFailure) {
    do {
      try body()
    } catch {
      throw OutputFailure(path: file, error)
    }
  }
}
