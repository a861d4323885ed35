package import JSONWriting
package import Reports
internal import Vocabulary

// The report as JSON: fields are sorted by name, those without a value are left out.

extension Report {
  func writeFieldsBeforeDrafts(to json: inout JSONWriter) {
    json.field("criteria", criteria)
  }

  func writeFieldsAfterDrafts(to json: inout JSONWriter) {
    json.field("goneDrafts", goneDrafts)
    json.field("language", language.rawValue)
    json.field("passed", passed)
    json.field("schemaVersion", Self.schemaVersion)
    json.field("summary", summary)
    json.field("tool", tool)
    json.field("unreadable", unreadable)
    json.field("verdict", verdict.rawValue)
  }
}

extension Report.Criteria: JSONObject {
  package func writeFields(to json: inout JSONWriter) {
    json.field("failOn", failOn.rawValue)
    json.field("failUnder", failUnder)
    json.field("regressionTolerance", regressionTolerance)
  }
}

extension Report.Summary: JSONObject {
  package func writeFields(to json: inout JSONWriter) {
    json.field("drafts", drafts)
    json.field("errors", errors)
    json.field("failed", failed)
    json.field("fixed", fixed)
    json.field("infos", infos)
    json.field("known", known)
    json.field("meanScore", meanScore)
    json.field("suppressed", suppressed)
    json.field("warnings", warnings)
  }
}

extension Report.Tool: JSONObject {
  package func writeFields(to json: inout JSONWriter) {
    json.field("name", name)
    json.field("segmenter", segmenter)
    json.field("version", version)
  }
}

extension Report.Unreadable: JSONObject {
  package func writeFields(to json: inout JSONWriter) {
    json.field("message", message)
    json.field("path", path)
  }
}
