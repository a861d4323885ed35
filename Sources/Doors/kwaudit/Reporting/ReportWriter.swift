internal import Formats
internal import Messages
internal import Reports
internal import Rules
internal import SourceText
internal import Vocabulary

/// Writes the reports of an audit to the places that the user named, while it goes on.
final class ReportWriter {
  /// What the reports need of a draft.
  struct Parts: Sendable {
    /// One after another.
    fileprivate let reports: [ReportPart]
    fileprivate let page: PageFolder.Part?
  }

  /// Makes what the reports need of a draft; called on any thread.
  let parts: @Sendable (DraftReport) -> Parts

  private let options: ReportChoices
  private let language: Language
  private let outlets: [(request: ReportRequest?, outlet: ReportOutlet)]
  private let pages: PageFolder?
  private var firstPath: String?

  /// - Parameters:
  ///   - report: as it is before its first draft.
  ///   - drafts: the names of the inputs.
  ///   - source: a draft's file by its path, where it can be read again.
  init(
    _ options: ReportChoices, _ report: Report, on drafts: [String],
    source: @escaping @Sendable (String) -> SourceFile?, in language: Language
  ) {
    self.options = options
    self.language = language
    let rules = RuleCatalog.all.map { RuleReport($0.description, in: language) }
    var reports: [(report: any GrowingReport, showsContent: Bool)] = []
    var outlets: [(ReportRequest?, ReportOutlet)] = []
    func add(_ format: ReportFormat, to place: ReportOutlet.Place, _ request: ReportRequest?) {
      let usesColor = request?.file == nil ? options.color.usesColor : options.color == .always
      let new = format.begin(
        report,
        options: RenderOptions(
          width: Terminal.width, usesColor: usesColor, extent: options.extent ?? .screen,
          source: source, rules: rules))
      reports.append((new, format.showsContent || options.withText))
      outlets.append((request, ReportOutlet(new, to: place)))
    }
    for request in options.requests {
      add(request.format, to: request.file.map { .file($0) } ?? .output, request)
    }
    if let file = Environment["GITHUB_STEP_SUMMARY"], !file.isEmpty,
      let format = options.requests.lazy.compactMap({ $0.format.jobSummary }).first
    {
      add(format, to: .page(file), nil)
    }
    self.outlets = outlets
    let pages = options.outputFolder.map { folder in
      PageFolder(folder, files: options.pages(of: drafts), paths: drafts, report)
    }
    self.pages = pages
    let (makers, page) = (reports, pages?.part)
    parts = { draft in
      let brief = draft.withoutContent
      return Parts(
        reports: makers.map { $0.report.part(of: $0.showsContent ? draft : brief) },
        page: page?(draft))
    }
  }

  /// Adds a draft to every report, in the order of the drafts.
  func add(_ parts: Parts, of path: String) {
    firstPath = firstPath ?? path
    for (part, outlet) in zip(parts.reports, outlets) { outlet.outlet.add(part) }
    if let page = parts.page { pages?.add(page) }
  }

  /// Ends every report that can be written, and says which cannot and why, and what could not be
  /// read where no report on the terminal names it.
  /// - Parameter report: concluded.
  /// - Returns: whether all were written.
  func end(_ report: Report) -> Bool {
    let folders = SourceFolders.ofRepository(holding: firstPath)
    for (request, outlet) in outlets {
      // On a terminal a text without a draft would say nothing that is not said there anyway.
      let isIdle =
        request?.format == .text && request?.file == nil && report.summary.drafts == 0
      outlet.end(report, folders: folders, omitsEnd: isIdle)
    }
    pages?.end(report)
    let failures = outlets.compactMap(\.outlet.failure) + [pages?.failure].compactMap { $0 }
    for failure in failures { Terminal.printError("kwaudit: \(failure.message[language])") }
    if failures.isEmpty { printPlaces() }
    if !showsUnreadable(report) {
      for unreadable in report.unreadable {
        Terminal.printError("kwaudit: \(unreadable.path): \(unreadable.message)")
      }
    }
    return failures.isEmpty
  }

  /// Tells a person who watches where the reports are: a command that prints nothing looks as if it had done
  /// nothing.
  private func printPlaces() {
    guard Terminal.isErrorTerminal else { return }
    for file in outlets.compactMap(\.request?.file) + [pages?.list].compactMap({ $0 }) {
      let note = CommandNote.reportWritten(file: file)
      Terminal.printError("kwaudit: \(note.message[language])")
    }
  }

  private func showsUnreadable(_ report: Report) -> Bool {
    Terminal.isOutputTerminal && report.summary.drafts > 0
      && options.requests.contains(ReportRequest(format: .text, file: nil))
  }
}
