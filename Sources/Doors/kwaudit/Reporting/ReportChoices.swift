internal import ArgumentParser
internal import Formats
internal import Messages
internal import Pages
internal import Runs
internal import Vocabulary

/// Which reports an audit writes, and where to.
struct ReportChoices {
  /// Of the main report; `nil`: text, or what the others leave to it.
  let format: ReportFormat?
  /// The main report's file; `nil`: standard output.
  let output: String?
  /// The other reports.
  let report: [ReportRequest]
  /// Where a folder of HTML pages is written.
  let outputFolder: String?
  /// Whether machines get the drafts' text.
  let withText: Bool
  let color: ColorChoice
  /// How much of the text report is shown; `nil`: the usual.
  let extent: TextExtent?

  /// Every report to write.
  var requests: [ReportRequest] {
    if format == nil && output == nil && report.contains(where: { $0.file == nil }) {
      return report
    }
    // Pages in a folder are the HTML report.
    if format == .html && output == nil && outputFolder != nil { return report }
    return [ReportRequest(format: format ?? .text, file: output)] + report
  }

  /// Whether a report shows the drafts' own text.
  var showContent: Bool {
    withText || outputFolder != nil || requests.contains { $0.format.showsContent }
  }

  /// The files of a folder of pages on drafts with such names: the list, then the drafts' own, in their order.
  func pages(of drafts: [String]) -> [String] {
    guard let outputFolder else { return [] }
    return ([PageNames.list] + PageNames.names(of: drafts)).map { outputFolder + "/" + $0 }
  }

  /// - Throws: `UsageError` for reports that do not go together.
  func validate() throws {
    if output == "-" || output == "" {
      throw UsageError(.needsFile(option: "--output"))
    }
    if format == nil, let output, let other = ReportFormat(ofFile: output) {
      throw UsageError(.namedAsOtherFormat(file: output, format: other.rawValue))
    }
    if outputFolder == "" { throw UsageError(.needsFile(option: "--output-folder")) }
    if let extent, !requests.contains(where: { $0.format == .text }) {
      throw UsageError(.onlyForText(option: "--\(extent.rawValue)"))
    }
    if requests.count(where: { $0.file == nil }) > 1 { throw UsageError(.twoReportsOnOutput) }
  }
}

/// A report in one format to one place.
struct ReportRequest: Equatable {
  let format: ReportFormat
  /// `nil`: standard output.
  let file: String?

  /// Reads `FORMAT=FILE`; the file `-` is standard output.
  static func parsed(_ text: String) throws -> ReportRequest {
    let parts = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2, !parts[1].isEmpty else {
      throw UsageError(.badReport(text))
    }
    guard let format = ReportFormat(rawValue: String(parts[0])) else {
      let names = ReportFormat.allCases.map(\.rawValue)
      throw UsageError(.badValue(String(parts[0]), name: "--report", allowed: names))
    }
    return ReportRequest(format: format, file: parts[1] == "-" ? nil : String(parts[1]))
  }

  /// A request for each format, as a shell completes it.
  static let usual = ReportFormat.allCases.map { "\($0.rawValue)=\($0.usualFile)" }
}

extension ReportFormat: Choice {}

/// An option for each but the usual one, of which none goes with another.
extension TextExtent: EnumerableFlag, CustomStringConvertible {
  // Said outright: the parser of arguments asks, and for a type without an answer Swift's runtime looks through
  // all conformances of the program for other ways to describe it.
  package var description: String { rawValue }

  static var allCases: [TextExtent] { [.details, .brief, .summary, .uses] }

  static func help(for value: TextExtent) -> ArgumentHelp? {
    switch value {
    case .screen: nil
    case .details:
      .told(
        ja: "テキストのレポートに、点数の内訳、密度、見出しの構成、すべての指摘を示す。",
        en:
          "Text report: everything, with the parts of the score, densities, the outline and all findings."
      )
    case .brief:
      .told(
        ja: "テキストのレポートに、点数と、最初にすることだけを示す。",
        en: "Text report: only the score and what to do first.")
    case .summary:
      .told(
        ja: "テキストのレポートを1原稿1行にし、悪いものから順に並べる。",
        en: "Text report: one line per draft, the worst first.")
    case .uses:
      .told(
        ja: "テキストのレポートに、それぞれの語を使っている箇所を示す。",
        en: "Text report: where each term is used.")
    }
  }
}
