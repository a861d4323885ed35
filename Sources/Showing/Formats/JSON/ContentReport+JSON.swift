package import JSONWriting
package import Reports
internal import Vocabulary

extension ContentReport: JSONObject {
  package func writeFields(to json: inout JSONWriter) {
    json.field("blocks", blocks)
  }
}

extension BlockReport: JSONObject {
  package func writeFields(to json: inout JSONWriter) {
    json.field("column", column)
    json.field("endColumn", endColumn)
    json.field("endLine", endLine)
    json.field("exclusion", exclusion?.rawValue)
    json.field("kind", kind.rawValue)
    json.field("level", level)
    json.field("line", line)
    json.field("pieces", pieces)
    json.field("row", row)
    json.field("spans", spans)
    json.field("text", text)
    json.field("topicWords", topicWords)
    json.field("uses", uses)
  }
}

extension BlockReport.Piece: JSONObject {
  package func writeFields(to json: inout JSONWriter) {
    json.field("column", column)
    json.field("line", line)
    json.field("start", start)
  }
}

extension BlockReport.Span: JSONObject {
  package func writeFields(to json: inout JSONWriter) {
    json.field("end", end)
    json.field("kind", kind.rawValue)
    json.field("start", start)
  }
}

extension BlockReport.Use: JSONObject {
  package func writeFields(to json: inout JSONWriter) {
    json.field("end", end)
    json.field("exclusion", exclusion?.rawValue)
    json.field("kind", kind.rawValue)
    json.field("start", start)
    json.field("term", term)
  }
}

extension BlockReport.Stretch: JSONObject {
  package func writeFields(to json: inout JSONWriter) {
    json.field("end", end)
    json.field("start", start)
  }
}
