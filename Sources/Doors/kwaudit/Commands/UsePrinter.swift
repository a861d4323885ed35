internal import Auditing
internal import Drafts
internal import Phrases
internal import Reports
internal import SourceText
internal import Words

/// Prints the uses that `kwaudit find` found.
struct UsePrinter {
  private let phrases: PhraseSet
  private let format: LineFormat
  private let usesColor: Bool
  /// For each term the phrases that it is a term of.
  private let phrasesOfTerm: [[Int]]

  init(_ phrases: PhraseSet, format: LineFormat, usesColor: Bool) {
    self.phrases = phrases
    self.format = format
    self.usesColor = usesColor
    var phrasesOfTerm: [[Int]] = Array(repeating: [], count: phrases.terms.count)
    for (phrase, terms) in phrases.termIndexes.enumerated() {
      for term in terms { phrasesOfTerm[term].append(phrase) }
    }
    self.phrasesOfTerm = phrasesOfTerm
  }

  func lines(of matched: MatchedDraft) -> String {
    var output = ""
    for occurrence in matched.occurrences {
      let use = OccurrenceReport(occurrence, matched)
      switch format {
      case .text:
        output += textLine(use, occurrence, matched) + "\n"
      case .json:
        for phrase in phrasesOfTerm[occurrence.term] {
          let line = UseLine(
            path: matched.draft.source.name, phrase: phrases.phrases[phrase].text, use)
          output += JSONLine.encode(line) + "\n"
        }
      }
    }
    return output
  }

  private func textLine(
    _ use: OccurrenceReport, _ occurrence: Occurrence, _ matched: MatchedDraft
  ) -> String {
    let path = "\(matched.draft.source.name):\(use.line):\(use.column):"
    let labels =
      [use.kind, use.place] + (use.confidence.map { ["\($0) confidence"] } ?? [])
      + (use.counted ? [] : ["uncounted"])
    let text = matched.segmented.blocks[occurrence.block].text
    let start = max(0, occurrence.range.lowerBound - Self.contextLength)
    let end = min(text.count, occurrence.range.upperBound + Self.contextLength)
    let utf8 = matched.draft.blocks[occurrence.block].text.utf8
    func shown(_ range: Range<Int>) -> String { Self.shown(utf8[text.textRange(of: range)]) }
    let before = (start > 0 ? "…" : "") + shown(start..<occurrence.range.lowerBound)
    let after = shown(occurrence.range.upperBound..<end) + (end < text.count ? "…" : "")
    let found = shown(occurrence.range)
    let marked = usesColor ? "\u{1B}[1;31m\(found)\u{1B}[0m" : found
    return "\(path) [\(labels.joined(separator: ", "))] \(before)\(marked)\(after)"
  }

  /// In UTF-16 units: how much of the text around a use is shown on each side.
  private static let contextLength = 24

  /// Text for a terminal: on one line, without control characters.
  private static func shown(_ utf8: ArraySlice<UInt8>) -> String {
    String(
      String.UnicodeScalarView(
        String(decoding: utf8, as: UTF8.self).unicodeScalars
          .map { $0.value < 0x20 || (0x7F...0x9F).contains($0.value) ? " " : $0 }))
  }
}

/// What `kwaudit find --format json` prints for a use.
private struct UseLine: Encodable {
  let path: String
  let line: Int
  let column: Int
  let endLine: Int
  let endColumn: Int
  let phrase: String
  let term: String
  let kind: String
  let place: String
  let counted: Bool
  let confidence: String?
  let text: String

  init(path: String, phrase: String, _ use: OccurrenceReport) {
    self.path = path
    self.phrase = phrase
    line = use.line
    column = use.column
    endLine = use.endLine
    endColumn = use.endColumn
    term = use.term
    kind = use.kind
    place = use.place
    counted = use.counted
    confidence = use.confidence
    text = use.text
  }
}
