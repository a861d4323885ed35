package import JSONWriting
package import Reports
internal import Vocabulary

extension DraftReport: JSONObject {
  package func writeFields(to json: inout JSONWriter) {
    json.field("baseline", baseline)
    json.field("content", content)
    json.field("criteria", criteria)
    json.field("encoding", encoding.rawValue)
    json.field("findings", findings)
    json.field("format", format.rawValue)
    json.field("outline", outline)
    json.field("passed", passed)
    json.field("path", path)
    json.field("phrases", phrases)
    json.field("score", score)
    json.field("suppressed", suppressed)
    json.field("text", text)
    json.field("title", title)
    json.field("unreadBlocks", unreadBlocks)
    json.field("verdict", verdict.rawValue)
  }
}

extension DraftReport.Title: JSONObject {
  package func writeFields(to json: inout JSONWriter) {
    json.field("siteName", siteName)
    json.field("source", source.rawValue)
    json.field("text", text)
    json.field("width", width)
  }
}

extension DraftReport.Text: JSONObject {
  package func writeFields(to json: inout JSONWriter) {
    json.field("characters", characters)
    json.field("headings", headings)
    json.field("paragraphs", paragraphs)
    json.field("sentences", sentences)
    json.field("words", words)
  }
}

extension DraftReport.OutlineHeading: JSONObject {
  package func writeFields(to json: inout JSONWriter) {
    json.field("level", level)
    json.field("line", line)
    json.field("terms", terms)
    json.field("text", text)
  }
}

extension UnreadBlockReport: JSONObject {
  package func writeFields(to json: inout JSONWriter) {
    json.field("column", column)
    json.field("endColumn", endColumn)
    json.field("endLine", endLine)
    json.field("line", line)
    json.field("mayHoldText", mayHoldText)
    json.field("name", name)
  }
}

extension BaselineReport: JSONObject {
  package func writeFields(to json: inout JSONWriter) {
    json.field("fixed", fixed)
    json.field("score", score)
  }
}

extension BaselineFinding: JSONObject {
  package func writeFields(to json: inout JSONWriter) {
    json.field("excerpt", excerpt)
    json.field("fingerprint", fingerprint)
    json.field("phrase", phrase)
    json.field("rule", rule.rawValue)
  }
}

extension FindingReport: JSONObject {
  package func writeFields(to json: inout JSONWriter) {
    json.field("advice", advice)
    json.field("baselineState", baselineState?.rawValue)
    json.field("byteColumn", byteColumn)
    json.field("column", column)
    json.field("endByteColumn", endByteColumn)
    json.field("endColumn", endColumn)
    json.field("endLine", endLine)
    json.field("excerpt", excerpt)
    json.field("field", field?.rawValue)
    json.field("fingerprint", fingerprint)
    json.field("group", group.rawValue)
    json.field("line", line)
    json.field("message", message)
    json.field("phrase", phrase)
    json.field("related", related)
    json.field("rule", rule.rawValue)
    json.field("scope", scope)
    json.field("severity", severity.rawValue)
    json.field("suppression", suppression)
  }
}

extension FindingReport.Place: JSONObject {
  package func writeFields(to json: inout JSONWriter) {
    json.field("column", column)
    json.field("endColumn", endColumn)
    json.field("endLine", endLine)
    json.field("line", line)
  }
}

extension FindingReport.LineRange: JSONObject {
  package func writeFields(to json: inout JSONWriter) {
    json.field("first", first)
    json.field("last", last)
  }
}

extension SuppressionReport: JSONObject {
  package func writeFields(to json: inout JSONWriter) {
    json.field("justification", justification)
    json.field("kind", kind.rawValue)
  }
}
