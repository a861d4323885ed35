internal import Auditing
internal import Drafts
internal import JSONWriting
internal import Phrases
internal import Reports
internal import SourceText
internal import Vocabulary
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
            path: matched.draft.source.name, phrase: phrases.phrases[phrase].text, use: use)
          output += JSONWriter.text(of: line, .line)
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
      [use.kind.rawValue, use.place.rawValue]
      + (use.confidence == .low ? ["low confidence"] : []) + (use.counted ? [] : ["uncounted"])
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
private struct UseLine: JSONObject {
  let path: String
  let phrase: String
  let use: OccurrenceReport

  func writeFields(to json: inout JSONWriter) {
    json.field("column", use.column)
    json.field("confidence", use.confidence == .low ? use.confidence.rawValue : nil)
    json.field("counted", use.counted)
    json.field("endColumn", use.endColumn)
    json.field("endLine", use.endLine)
    json.field("kind", use.kind.rawValue)
    json.field("line", use.line)
    json.field("path", path)
    json.field("phrase", phrase)
    json.field("place", use.place.rawValue)
    json.field("term", use.term)
    json.field("text", use.text)
  }
}
