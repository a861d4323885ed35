/// The name of a rule, after the fault that it finds: `phrase-missing-from-title`.
///
/// Settings, comments in drafts and commands name rules by strings; the catalog of rules knows which
/// of them there are.
package struct RuleID: RawRepresentable, Hashable, Sendable, Codable {
  package let rawValue: String

  package init(rawValue: String) { self.rawValue = rawValue }
}

extension RuleID: Comparable, CustomStringConvertible {
  package static func < (a: RuleID, b: RuleID) -> Bool { a.rawValue < b.rawValue }

  package var description: String { rawValue }
}
