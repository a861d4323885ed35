internal import ArgumentParser
internal import Formats
internal import Messages
internal import Pages
internal import Runs
internal import Vocabulary

/// Which reports an audit writes, and where to.
struct ReportOptions: ParsableArguments {
  @Option(
    help: .told(
      ja: "レポートの形式。既定値は text。",
      en: "The format of the report; text by default.",
      value: .format))
  var format: ReportFormat?

  @Option(
    help: .told(
      ja: "レポートを標準出力ではなくファイルに書く。書きかけのファイルは残さない。",
      en: "Write the report to a file instead of standard output, never a partial one.",
      value: .file),
    completion: .file())
  var output: String?

  @Option(
    help: .told(
      ja: "別の形式のレポートもファイルに書く。- は標準出力。",
      en: "Also write a report in another format to a file; use - for standard output.",
      more: Localized(
        ja: "何度でも指定できる。標準出力に書くものは、--output でテキストのレポートをファイルに書かない限り、テキストのレポートの代わりになる。",
        en:
          """
          May be given several times. One to standard output takes the place of the text report, \
          unless --output sends that to a file.
          """
      ),
      value: ValueName(ja: "形式=ファイル", en: "format=file")),
    completion: .list(ReportRequest.usual),
    transform: ReportRequest.parsed)
  var report: [ReportRequest] = []

  @Option(
    help: .told(
      ja: "HTMLのレポートを、原稿ごとのページと一覧（index.html）に分けてフォルダに書く。",
      en: "Write the HTML report to a folder: a page per draft, and index.html to list them.",
      more: Localized(
        ja: "フォルダがなければ作る。前に書いたページは上書きし、ほかのファイルには触れない。",
        en:
          """
          The folder is made if need be; pages of an earlier run are overwritten, other files left \
          alone.
          """
      ),
      value: .folder),
    completion: .directory)
  var outputFolder: String?

  @Flag(
    help: .told(
      ja: "JSONのレポートに、原稿の文章と、その中の語の位置も入れる。",
      en: "Carry the drafts' text, and where the terms are in it, in JSON reports."))
  var withText = false

  @Option(
    help: .told(
      ja: "テキストのレポートに色を付けるかどうか。auto では端末に表示するときだけ付ける。",
      en: "Colour the text report: auto, always or never.",
      value: .color))
  var color: ColorChoice = .auto

  @Flag(exclusivity: .exclusive)
  var extent: TextExtent?

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

extension ReportFormat: ExpressibleByArgument {}

/// An option for each but the usual one, of which none goes with another.
extension TextExtent: EnumerableFlag {
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
