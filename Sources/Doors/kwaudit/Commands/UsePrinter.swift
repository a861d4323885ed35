internal import Formats
internal import JSONWriting
internal import KWAudit
internal import Outcomes
internal import Vocabulary

/// Prints the uses that `kwaudit find` found.
struct UsePrinter {
  private let format: LineFormat
  private let usesColor: Bool
  private let language: Language

  init(format: LineFormat, usesColor: Bool, in language: Language) {
    self.format = format
    self.language = language
    self.usesColor = usesColor
  }

  /// A line for a use; as JSON a line for each phrase that asks for it.
  func lines(of use: Use, in path: String) -> String {
    switch format {
    case .text: textLine(use, path) + "\n"
    case .json:
      use.phrases.map { phrase in
        JSONWriter.text(of: UseLine(path: path, phrase: phrase, use: use), .line)
      }.joined()
    }
  }

  private func textLine(_ use: Use, _ path: String) -> String {
    let place = "\(path.printable):\(use.span.start.line):\(use.span.start.column):"
    let found = use.text.printable
    let marked = usesColor ? "\u{1B}[1;31m\(found)\u{1B}[0m" : found
    return "\(place) [\(labels(of: use).joined(separator: ", "))] "
      + use.before.printable + marked + use.after.printable
  }

  private func labels(of use: Use) -> [String] {
    // In English the words are those of JSON.
    let kind = MatchKind(rawValue: use.kind.rawValue)?.name.ja
    let place = UsePlace(rawValue: use.place.rawValue)?.name.ja
    let unsure = Localized(ja: "要確認", en: "low confidence")
    let uncounted = Localized(ja: "数えない", en: "uncounted")
    return [
      Localized(ja: kind ?? "", en: use.kind.rawValue),
      Localized(ja: place ?? "", en: use.place.rawValue),
    ].map { $0[language] } + (use.isUncertain ? [unsure[language]] : [])
      + (use.isCounted ? [] : [uncounted[language]])
  }
}

/// What `kwaudit find --format json` prints for a use.
private struct UseLine: JSONObject {
  let path: String
  let phrase: String
  let use: Use

  func writeFields(to json: inout JSONWriter) {
    json.field("column", use.span.start.column)
    json.field("confidence", use.isUncertain ? "low" : nil)
    json.field("counted", use.isCounted)
    json.field("endColumn", use.span.end.column)
    json.field("endLine", use.span.end.line)
    json.field("kind", use.kind.rawValue)
    json.field("line", use.span.start.line)
    json.field("path", path)
    json.field("phrase", phrase)
    json.field("place", use.place.rawValue)
    json.field("term", use.term)
    json.field("text", use.text)
  }
}
