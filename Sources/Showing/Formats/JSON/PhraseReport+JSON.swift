package import JSONWriting
package import Reports
internal import Vocabulary

extension PhraseReport: JSONObject {
  package func writeFields(to json: inout JSONWriter) {
    json.field("cap", cap)
    json.field("headings", headings)
    json.field("isLabel", isLabel)
    json.field("longestGap", longestGap)
    json.field("longestGapShare", longestGapShare)
    json.field("lowConfidence", unsureUseIndexes.count)
    json.field("occurrences", occurrences)
    json.field("parts", parts)
    json.field("phrase", phrase)
    json.field("score", score)
    json.field("source", source.rawValue)
    json.field("sourceFile", sourceFile)
    json.field("sourceLine", sourceLine)
    json.field("spread", spread)
    json.field("steps", steps)
    json.field("terms", terms)
    json.field("together", together)
    json.field("topicWords", topicWords)
    json.field("unused", unused)
    json.field("weight", weight)
  }
}

extension PhraseReport.ScorePart: JSONObject {
  package func writeFields(to json: inout JSONWriter) {
    json.field("checked", checked)
    json.field("earned", earned)
    json.field("id", id.rawValue)
    json.field("maximum", maximum)
    json.field("reason", reason)
  }
}

extension PhraseReport.Cap: JSONObject {
  package func writeFields(to json: inout JSONWriter) {
    json.field("limit", limit)
    json.field("rule", rule.rawValue)
  }
}

extension StepReport: JSONObject {
  package func writeFields(to json: inout JSONWriter) {
    json.field("advice", advice)
    json.field("gain", gain)
    json.field("kind", kind.rawValue)
    json.field("lines", lines)
    json.field("optional", optional)
    json.field("rules", rules.map(\.rawValue))
    json.field("terms", terms)
  }
}

extension PhraseReport.Together: JSONObject {
  package func writeFields(to json: inout JSONWriter) {
    json.field("firstLine", firstLine)
    json.field("paragraph", paragraph)
    json.field("row", row)
    json.field("section", section)
    json.field("sentence", sentence)
  }
}

extension PhraseReport.HeadingCounts: JSONObject {
  package func writeFields(to json: inout JSONWriter) {
    json.field("total", total)
    json.field("withAllTerms", withAllTerms)
    json.field("withAnyTerm", withAnyTerm)
  }
}

extension PhraseReport.SectionSpread: JSONObject {
  package func writeFields(to json: inout JSONWriter) {
    json.field("heading", heading)
    json.field("keepsToTopic", keepsToTopic)
    json.field("line", line)
    json.field("terms", terms)
  }
}

extension TermReport: JSONObject {
  package func writeFields(to json: inout JSONWriter) {
    json.field("characterDensity", characterDensity)
    json.field("count", count)
    json.field("coverage", coverage)
    json.field("density", density)
    json.counts("matches", matches, in: matchKinds)
    json.counts("places", places, in: usePlaces)
    json.field("term", term)
    json.field("uncounted", uncounted)
  }
}

extension TermReport.Coverage: JSONObject {
  package func writeFields(to json: inout JSONWriter) {
    json.field("alternativeTexts", alternativeTexts)
    json.field("body", body)
    json.field("closing", closing)
    json.field("description", description)
    json.field("headings", headings)
    json.field("lead", lead)
    json.field("linkTexts", linkTexts)
    json.field("title", title)
    json.field("topHeading", topHeading)
  }
}

extension OccurrenceReport: JSONObject {
  package func writeFields(to json: inout JSONWriter) {
    json.field("column", column)
    json.field("confidence", confidence == .low ? confidence.rawValue : nil)
    json.field("counted", counted)
    json.field("endColumn", endColumn)
    json.field("endLine", endLine)
    json.field("kind", kind.rawValue)
    json.field("line", line)
    json.field("place", place.rawValue)
    json.field("term", term)
    json.field("text", text)
  }
}

/// A case with its name, which objects are sorted by.
private struct NamedCase<Case: CaseIterable & RawRepresentable<String> & Sendable>: Sendable {
  let name: String
  let value: Case

  static func sorted() -> [Self] {
    Case.allCases.map { Self(name: $0.rawValue, value: $0) }.sorted { $0.name < $1.name }
  }
}

private let matchKinds = NamedCase<MatchKind>.sorted()
private let usePlaces = NamedCase<UsePlace>.sorted()

extension JSONWriter {
  /// Writes how often each case occurs, 0 for those that do not.
  fileprivate mutating func counts<Case>(
    _ name: StaticString, _ counts: [Case: Int], in cases: [NamedCase<Case>]
  ) {
    object(name) { json in
      for named in cases {
        // A term has uses of few kinds: to hash the name of a case takes longer than to look at all of them.
        json.field(naming: named.name, counts.first { $0.key == named.value }?.value ?? 0)
      }
    }
  }
}
