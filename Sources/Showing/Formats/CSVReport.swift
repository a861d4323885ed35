internal import Outcomes
internal import Reports
internal import Vocabulary

/// A table for spreadsheets: a row for each draft and phrase, one for a draft without phrases and for
/// an input that could not be read.
///
/// RFC 4180 (commas, CRLF, doubled quotation marks), and a byte order mark, without which Excel takes
/// the text for the system's old encoding. Texts that a spreadsheet would take for a formula get an
/// apostrophe before them (CWE-1236).
struct CSVReport: DraftwiseFormat {
  static let usualFile = "kwaudit.csv"

  private let labels: Labels
  /// What stands before the first row.
  private var head: String

  init(_ report: Report, _ options: RenderOptions) {
    labels = Labels(language: report.language)
    head = "\u{FEFF}" + Self.line(Self.head(labels))
  }

  func part(of draft: DraftReport) -> ReportPart {
    let phrases = draft.phrases.isEmpty ? [nil] : draft.phrases.map(Optional.some)
    let (before, after) = Self.cells(draft, labels)
    return .bytes(
      phrases.map { Array(Self.line(before + Self.cells($0, labels) + after).utf8) })
  }

  mutating func add(_ part: ReportPart) -> [[UInt8]] {
    guard case .bytes(let pieces) = part else { return [] }
    defer { head = "" }
    return [Array(head.utf8)] + pieces
  }

  mutating func end(_ report: Report, folders: SourceFolders?) -> [[UInt8]] {
    let columns = Self.head(labels).count
    let rows = report.unreadable.map { input in
      [Self.field(input.path), labels.unreadableVerdict]
        + [String](repeating: "", count: columns - 3) + [Self.field(input.message)]
    }
    return [Array((head + rows.map(Self.line).joined()).utf8)]
  }

  private static func line(_ cells: [String]) -> String {
    cells.map(quoted).joined(separator: ",") + "\r\n"
  }

  /// Those of findings, the most severe first.
  private static let severities = Array(Severity.allCases.reversed())

  private static func head(_ labels: Labels) -> [String] {
    [labels.path, labels.verdict, labels.draftScore]
      + [labels.phraseColumn, labels.phraseSource, labels.phraseScore]
      + ScorePartID.allCases.map(labels.part) + [labels.cap]
      + [labels.togetherInSentence, labels.longestGapColumn]
      + severities.map(labels.severity)
      + [labels.knownColumn, labels.suppressedColumn]
      + [labels.title, labels.characters, labels.words, labels.note]
  }

  /// What each row of a draft says of it, before and after what it says of a phrase.
  private static func cells(
    _ draft: DraftReport, _ labels: Labels
  ) -> (before: [String], after: [String]) {
    let before = [
      field(draft.path), labels.verdict(draft.verdict), draft.score?.plainTenths ?? "",
    ]
    let new = draft.newFindings
    let findings =
      severities.map { severity in String(new.count { $0.severity == severity }) }
      + [String(draft.knownFindings.count), String(draft.suppressed.count)]
    let text = [
      field(draft.title?.text ?? ""), String(draft.text.characters), String(draft.text.words),
      labels.unreadBlocks(draft) ?? "",
    ]
    return (before, findings + text)
  }

  /// Points that the phrase earned for each part; nothing for a part that was not checked.
  private static func cells(_ phrase: PhraseReport?, _ labels: Labels) -> [String] {
    guard let phrase else {
      return [String](repeating: "", count: ScorePartID.allCases.count + 6)
    }
    let points = ScorePartID.allCases.map { id in
      phrase.parts.first { $0.id == id && $0.checked }.map { $0.earned.plainTenths } ?? ""
    }
    return [
      field(phrase.phrase), labels.source(phrase),
      phrase.score?.plainTenths ?? "",
    ] + points + [
      phrase.cap?.limit.plainTenths ?? "", String(phrase.together.sentence),
      String(phrase.longestGap),
    ]
  }

  /// A text that no spreadsheet takes for a formula. Japanese Excel takes full-width signs for theirs.
  private static func field(_ text: String) -> String {
    let signs: Set<Unicode.Scalar> = ["=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠"]
    guard let first = text.unicodeScalars.first(where: { $0 != " " && $0 != "\u{3000}" }) else {
      return text
    }
    return signs.contains(first) ? "'" + text : text
  }

  private static func quoted(_ text: String) -> String {
    // A row is a line, for those who read it without a reader of CSV.
    let clean = text.printable
    guard clean.unicodeScalars.contains(where: { $0 == "," || $0 == "\"" }) else { return clean }
    return "\"" + clean.replacing("\"", with: "\"\"") + "\""
  }
}
