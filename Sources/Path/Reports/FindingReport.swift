package import Vocabulary

/// Something that holds a draft back.
package struct FindingReport: Codable, Sendable, Equatable {
  /// The rule's id.
  package var rule: RuleID
  /// What the rule is about; findings of `naturalness` accuse of stuffing.
  package var group: RuleGroup
  package var severity: Severity
  /// The target phrase it is about; left out for the draft as a whole.
  package var phrase: String?
  package var message: String
  package var advice: String
  package var line: Int
  package var column: Int
  package var endLine: Int
  package var endColumn: Int
  /// `column` counted in bytes of UTF-8, from 1, for readers that count so.
  package var byteColumn: Int
  /// `endColumn` counted in bytes of UTF-8, from 1.
  package var endByteColumn: Int
  /// The field given beside the draft where it is; its place is then the start of the draft. Left out for
  /// what is in the draft.
  package var field: MetadataField?
  /// The beginning of the text at the place, on one line; empty where the draft as a whole is meant.
  package var excerpt = ""
  /// Tells the finding from all others of its draft, and stays the same while other parts of the
  /// draft change: at least 16 hexadecimal digits.
  package var fingerprint: String
  /// Left out without a baseline.
  package var baselineState: BaselineState?
  /// Left out for an active finding.
  package var suppression: SuppressionReport?
  /// The lines whose text it judges, its own and maybe more; left out where it judges the draft as
  /// a whole.
  package var scope: LineRange?
  /// The other places of the same cause, in order.
  package var related: [Place] = []
  /// What findings of the rule share that a report tells as one; left out in a report.
  package var cause: Int?

  /// A place in the draft, 1-based; the end is exclusive.
  package struct Place: Codable, Sendable, Hashable {
    package var line: Int
    package var column: Int
    package var endLine: Int
    package var endColumn: Int
  }

  /// Lines of the draft, 1-based.
  package struct LineRange: Codable, Sendable, Equatable {
    package var first: Int
    /// Not before `first`.
    package var last: Int
  }
}

/// What keeps a finding from counting.
package struct SuppressionReport: Codable, Sendable, Equatable {
  package var kind: SuppressionPlace
  /// The reason that the comment gives.
  package var justification: String?
}
