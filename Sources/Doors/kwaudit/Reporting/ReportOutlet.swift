internal import Files
internal import Formats
internal import Messages
internal import Reports

/// A report in one format, and the place that it is written to bit by bit.
final class ReportOutlet {
  enum Place {
    case output
    case file(String)
    /// The summary page of a CI job, which other steps may have written to before.
    case page(String)
  }

  private let place: Place
  private var report: any GrowingReport
  /// What is written of a file.
  private var file: NewFile?
  /// What is to be added to a page.
  private var page: [UInt8] = []
  /// Why the report could not be written. Nothing more of it is written then.
  private(set) var failure: OutputFailure?
  /// Whether a reader of the output has seen enough.
  private var isClosed = false

  init(_ report: any GrowingReport, to place: Place) {
    self.report = report
    self.place = place
  }

  func add(_ part: ReportPart) { write(report.add(part)) }

  /// Writes the end of the report.
  /// - Parameter omitsEnd: whether a report without drafts is no report.
  func end(_ report: Report, folders: SourceFolders?, omitsEnd: Bool) {
    if !omitsEnd { write(self.report.end(report, folders: folders)) }
    if failure != nil { return }
    do throws(SystemError) {
      switch place {
      case .output: break
      case .file: if let file = file.take() { try file.finish() }
      case .page(let path): try OutputFile.append(page, to: path)
      }
    } catch {
      fail(error)
    }
  }

  private func write(_ pieces: [[UInt8]]) {
    do throws(SystemError) {
      for piece in pieces where failure == nil && !isClosed && !piece.isEmpty { try write(piece) }
    } catch {
      fail(error)
    }
  }

  private func write(_ bytes: [UInt8]) throws(SystemError) {
    switch place {
    case .output: try Descriptor.standardOutput.write(bytes)
    case .file(let path):
      if file == nil { file = try NewFile(replacing: path) }
      try file?.append(bytes)
    case .page: page += bytes
    }
  }

  private func fail(_ error: SystemError) {
    file = nil
    switch place {
    case .output:
      // A reader that has seen enough is not a failure.
      isClosed = true
      if !error.isBrokenPipe { failure = OutputFailure(path: nil, error) }
    case .file(let path), .page(let path): failure = OutputFailure(path: path, error)
    }
  }
}
