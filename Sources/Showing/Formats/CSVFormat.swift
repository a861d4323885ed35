internal import Reports

/// A table for spreadsheets: a row for each draft and phrase, one for a draft without phrases and for
/// an input that could not be read.
///
/// RFC 4180 (commas, CRLF, doubled quotation marks), and a byte order mark, without which Excel takes
/// the text for the system's old encoding. Texts that a spreadsheet would take for a formula get an
/// apostrophe before them (CWE-1236).
enum CSVFormat {
  static func render(_ report: Report) -> String {
    let labels = Labels(language: report.language)
    let parts = partIDs(report)
    var rows = [head(labels, parts)]
    for draft in report.drafts {
      if draft.phrases.isEmpty { rows.append(row(draft, nil, labels, parts)) }
      rows += draft.phrases.map { row(draft, $0, labels, parts) }
    }
    for input in report.unreadable {
      var cells = [field(input.path), labels.unreadableVerdict]
      cells += [String](repeating: "", count: rows[0].count - 3) + [field(input.message)]
      rows.append(cells)
    }
    return "\u{FEFF}" + rows.map { $0.map(quoted).joined(separator: ",") + "\r\n" }.joined()
  }

  /// The parts of a score in their usual order, then any others there are.
  private static func partIDs(_ report: Report) -> [String] {
    var ids = [
      "titleTerms", "titleEarly", "headingTerms", "bestHeading", "leadTerms", "leadSentence",
      "body", "nearness", "description", "spread",
    ]
    for draft in report.drafts {
      for phrase in draft.phrases {
        for part in phrase.parts where !ids.contains(part.id) { ids.append(part.id) }
      }
    }
    return ids
  }

  private static func head(_ labels: Labels, _ parts: [String]) -> [String] {
    [labels.path, labels.verdict, labels.draftScore]
      + [labels.phraseColumn, labels.phraseSource, labels.phraseScore]
      + parts.map(labels.part) + [labels.deduction]
      + [labels.togetherInSentence, labels.longestGapColumn]
      + ["error", "warning", "info"].map(labels.severity)
      + [labels.knownColumn, labels.suppressedColumn]
      + [labels.title, labels.characters, labels.words, labels.note]
  }

  private static func row(
    _ draft: DraftReport, _ phrase: PhraseReport?, _ labels: Labels, _ parts: [String]
  ) -> [String] {
    let own = [
      field(draft.path), labels.verdict(draft.passed), draft.score.map(number) ?? "",
    ]
    return own + cells(phrase, labels, parts)
      + ["error", "warning", "info"].map { severity in
        String(draft.newFindings.count { $0.severity == severity })
      }
      + [String(draft.knownFindings.count), String(draft.suppressed.count)]
      + [
        field(draft.title?.text ?? ""), String(draft.text.characters), String(draft.text.words), "",
      ]
  }

  /// Points that the phrase earned for each part; nothing for a part that was not checked.
  private static func cells(
    _ phrase: PhraseReport?, _ labels: Labels, _ parts: [String]
  ) -> [String] {
    guard let phrase else { return [String](repeating: "", count: parts.count + 6) }
    let points = parts.map { id in
      phrase.parts.first { $0.id == id && $0.checked }.map { number($0.earned) } ?? ""
    }
    let deducted = phrase.deductions.reduce(0) { $0 + $1.points }
    return [
      field(phrase.phrase), labels.source(phrase.source, line: phrase.sourceLine),
      number(phrase.score),
    ] + points + [number(deducted), String(phrase.together.sentence), String(phrase.longestGap)]
  }

  /// A number without separators: 1234.5
  private static func number(_ value: Double) -> String {
    Figures.points(value).filter { $0 != "," }
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
    let special: Set<Unicode.Scalar> = [",", "\"", "\r", "\n"]
    let clean = String(String.UnicodeScalarView(text.unicodeScalars.map(visible)))
    guard clean.unicodeScalars.contains(where: special.contains) else { return clean }
    return "\"" + clean.replacing("\"", with: "\"\"") + "\""
  }

  /// Line breaks may stand in a quoted field; other controls stand as their visible signs.
  private static func visible(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    scalar == "\n" || scalar == "\r" ? scalar : scalar.sign ?? scalar
  }
}
