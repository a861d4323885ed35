internal import JSONWriting
internal import Vocabulary

/// A `reportingDescriptor` of a SARIF log.
struct SARIFRule: JSONObject {
  let id: RuleID
  /// What is said of it; `nil` for a rule that is only known by its findings.
  private let details: (rule: RuleReport, remedyHeading: String)?

  init(_ rule: RuleReport, in language: Language) {
    id = rule.id
    details = (rule, Localized(ja: "直し方", en: "What to do")[language])
  }

  init(id: RuleID) {
    self.id = id
    details = nil
  }

  func writeFields(to json: inout JSONWriter) {
    guard let (rule, heading) = details else { return json.field("id", id.rawValue) }
    json.object("defaultConfiguration") { $0.field("level", rule.severity.level) }
    json.object("fullDescription") { $0.field("text", rule.rationale) }
    json.object("help") { json in
      json.field(
        "markdown", "\(rule.rationale.markdown)\n\n**\(heading)**\n\n\(rule.remedy.markdown)")
      json.field("text", "\(rule.rationale)\n\n\(heading)\n\(rule.remedy)")
    }
    json.field("id", id.rawValue)
    json.field("name", Self.name(id.rawValue))
    json.object("properties") { $0.field("tags", [rule.group.rawValue]) }
    json.object("shortDescription") { $0.field("text", rule.summary) }
  }

  /// `PhraseMissingFromTitle`.
  private static func name(_ id: String) -> String {
    id.split(separator: "-").map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
  }
}
