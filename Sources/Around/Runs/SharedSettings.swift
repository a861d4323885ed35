package import Auditing
package import Drafts
internal import Hashing
package import Rules

/// Settings of audits, shared by the drafts that have the same.
package struct SharedSettings: Sendable {
  let audit: AuditSettings
  let rules: RuleSet
  /// The same for the same key, and for no other.
  let digest: [UInt8]

  /// The keys by which drafts name their metadata.
  package var metadata: MetadataKeys { audit.metadata }

  /// - Parameter key: a text that is the same for the same settings, and for no others.
  /// - Throws: what a rule refuses of the settings.
  package init(_ audit: AuditSettings = AuditSettings(), key: String = "") throws(RuleSettingError)
  {
    self.audit = audit
    rules = try RuleCatalog.rules(for: audit.profile, audit.rules)
    var hash = SHA256()
    hash.combine(key)
    digest = hash.digest
  }
}
