package import Vocabulary

extension DraftReport {
  /// The active findings that no baseline knows.
  package var newFindings: [FindingReport] { newFindingIndexes.map { findings[$0] } }

  /// The places of these among the active findings. To ask for them copies no finding.
  package var newFindingIndexes: [Int] { findings.indices.filter { !findings[$0].isKnown } }

  /// The active findings that a baseline knows.
  package var knownFindings: [FindingReport] {
    findings.indices.filter { findings[$0].isKnown }.map { findings[$0] }
  }

  /// What the baseline knows and the draft no longer has.
  package var fixedFindings: [BaselineFinding] { baseline?.fixed ?? [] }

  /// Whether the draft has no score, and the user asked for one: for any, or for no less than it had.
  package func lacksScore(_ criteria: Report.Criteria) -> Bool {
    let hadScore = baseline?.score != nil
    return score == nil
      && (criteria.failUnder != nil || criteria.regressionTolerance != nil && hadScore)
  }

  /// Whether the score is below what the user asked for, and fails the draft by that.
  package func isBelow(_ criteria: Report.Criteria) -> Bool {
    guard let score, let failUnder = criteria.failUnder else { return false }
    return score < failUnder && !isKnownToBeBelow(criteria)
  }

  /// Whether the score is below what the user asked for, and fails nothing because that of the baseline was
  /// as low already.
  package func isKnownToBeBelow(_ criteria: Report.Criteria) -> Bool {
    guard let score, let failUnder = criteria.failUnder, let old = baseline?.score else {
      return false
    }
    return score < failUnder && old < failUnder
      && !hasFallen(by: criteria.regressionTolerance ?? 0)
  }

  /// Whether the score fell further below the baseline's than the user allows.
  package func hasRegressed(_ criteria: Report.Criteria) -> Bool {
    criteria.regressionTolerance.map(hasFallen) ?? false
  }

  /// Whether the score is more than so many points below the baseline's.
  private func hasFallen(by tolerance: Double) -> Bool {
    guard let score, let old = baseline?.score else { return false }
    // Scores have one decimal; their difference as a binary number may be a trifle off.
    return ((old - score) * 1000).rounded() > (tolerance * 1000).rounded()
  }
}

extension FindingReport {
  /// Whether a baseline knows it, so that it fails nothing.
  package var isKnown: Bool { baselineState == .unchanged }

  /// Whether it fails its draft.
  // To call it for a finding in an array would copy that.
  @inline(__always)
  package func fails(_ criteria: Report.Criteria) -> Bool {
    criteria.failOn.fails(severity) && !isKnown && suppression == nil
  }

  /// Where it is.
  package var place: Place {
    Place(line: line, column: column, endLine: endLine, endColumn: endColumn)
  }

  /// The last line that it touches; its end is exclusive, and may be the start of the line after.
  package var lastLine: Int { endColumn == 1 ? max(line, endLine - 1) : endLine }

  /// What is the matter, with the target phrase before it where the message does not name it itself:
  /// readers that show one line of a finding have it from nowhere else.
  package func messageWithPhrase(in language: Language) -> String {
    let message = messageWithPlaces(in: language)
    guard let phrase, !message.contains(phrase) else { return message }
    return Localized(ja: "「\(phrase)」：\(message)", en: "“\(phrase)”: \(message)")[language]
  }

  /// What is the matter, with the lines of the other places.
  package func messageWithPlaces(in language: Language) -> String {
    if related.isEmpty { return message }
    let end = message.last.flatMap { "。.".contains($0) ? String($0) : nil } ?? ""
    return "\(message.dropLast(end.count))\(otherPlaces[language])\(end)"
  }

  private var otherPlaces: Localized {
    var seen: Set<Int> = [line]
    let lines = related.map(\.line).filter { seen.insert($0).inserted }
    if lines.isEmpty {
      let count = related.count
      return Localized(ja: "（同じ行にほか\(count)か所）", en: " (\(count) more on this line)")
    }
    let shown = lines.prefix(Self.mostLines).map(String.init)
    let rest = lines.count > shown.count ? "…" : ""
    return Localized(
      ja: "（ほか\(shown.joined(separator: "・"))\(rest)行目）",
      en: " (also on line\(lines.count > 1 ? "s" : "") \(shown.joined(separator: ", "))\(rest))")
  }

  /// More lines than these are not listed in a message.
  private static let mostLines = 20

  /// What is the matter and what to do, as one text; Japanese sentences follow one another without
  /// a space.
  package func messageAndAdvice(in language: Language) -> String {
    let message = messageWithPhrase(in: language)
    if advice.isEmpty { return message }
    return message + Localized(ja: "", en: " ")[language] + advice
  }
}
