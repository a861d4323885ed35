/// What rules are about.
package enum RuleGroup: String, Codable, Sendable, CaseIterable {
  case placement, usage, structure, metadata, leftovers
}
