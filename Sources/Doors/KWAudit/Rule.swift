internal import Rules
internal import Vocabulary

/// A rule that drafts are audited by, as a writer reads about it.
public struct Rule: Sendable, Hashable {
  /// Names the fault: `phrase-missing-from-title`.
  public let id: String
  /// What the rule is about: `placement`, `naturalness` ...: the names of the JSON report.
  public let group: String
  /// Those that its findings can have, the most severe first.
  public let severities: [AuditReport.Finding.Severity]
  /// What it finds, one sentence.
  public let summary: String
  /// Why it matters.
  public let rationale: String
  /// What to do.
  public let remedy: String

  /// Every rule there is, in the order in which people are shown them.
  public static func all(in language: Settings.Language) -> [Rule] {
    let words: Vocabulary.Language = language == .japanese ? .japanese : .english
    return RuleCatalog.all.map { type in
      let rule = type.description
      return Rule(
        id: rule.id.rawValue, group: rule.group.rawValue,
        severities: rule.severities.map { AuditReport.Finding.Severity($0) },
        summary: rule.summary[words], rationale: rule.rationale[words], remedy: rule.remedy[words])
    }
  }
}
