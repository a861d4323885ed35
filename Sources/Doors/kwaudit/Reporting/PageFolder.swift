internal import Files
internal import Messages
internal import Pages
internal import Reports

/// A folder with a page for each draft, written while the audit goes on, and the list of all at its end.
final class PageFolder {
  /// What is needed of a draft.
  struct Part: Sendable {
    /// For the list, without what only its page shows.
    fileprivate let draft: DraftReport
    fileprivate let page: [UInt8]
  }

  /// Makes what is needed of a draft; called on any thread.
  let part: @Sendable (DraftReport) -> Part

  private let folder: String
  /// The files by the drafts' paths.
  private let files: [String: String]
  private let names: [String: String]
  /// The file of the list.
  let list: String
  private var drafts: [DraftReport] = []
  private var isMade = false
  /// Why a page could not be written. No more are written then.
  private(set) var failure: OutputFailure?

  /// - Parameters:
  ///   - files: the list, then a file for each draft.
  ///   - paths: those of the drafts, in the same order.
  ///   - report: as it is before its first draft.
  init(_ folder: String, files: [String], paths: [String], _ report: Report) {
    self.folder = folder
    list = files[0]
    self.files = Dictionary(zip(paths, files.dropFirst())) { first, _ in first }
    names = Dictionary(zip(paths, PageNames.names(of: paths))) { first, _ in first }
    part = { draft in
      var alone = report
      alone.drafts = [draft]
      return Part(
        draft: draft.withoutContent.withoutUses, page: Array(ReportPage(alone).ofOneDraft.utf8))
    }
  }

  func add(_ part: Part) {
    drafts.append(part.draft)
    if let file = files[part.draft.path] { write(part.page, to: file) }
  }

  /// - Parameter report: concluded.
  func end(_ report: Report) {
    var report = report
    report.drafts = drafts
    let links = drafts.map { names[$0.path] ?? "" }
    write(Array(ReportPage(report).list(of: links).utf8), to: list)
  }

  private func write(_ page: [UInt8], to file: String) {
    if failure != nil { return }
    do throws(SystemError) {
      if !isMade { try OutputFile.makeFolder(folder) }
      isMade = true
      try OutputFile.keep(page, at: file)
    } catch {
      failure = OutputFailure(path: isMade ? file : folder, error)
    }
  }
}
