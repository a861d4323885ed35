/// How much a finding matters, the least first.
package enum Severity: String, Codable, Sendable, CaseIterable, Comparable {
  case info, warning, error

  package static func < (a: Severity, b: Severity) -> Bool { a.rank < b.rank }

  private var rank: Int {
    switch self {
    case .info: 0
    case .warning: 1
    case .error: 2
    }
  }
}

/// The severity from which on a finding fails its draft.
package enum FailOn: String, Codable, Sendable, CaseIterable {
  case error, warning, info, never

  /// Whether a finding of a severity fails its draft.
  package func fails(_ severity: Severity) -> Bool {
    switch self {
    case .error: severity >= .error
    case .warning: severity >= .warning
    case .info: true
    case .never: false
    }
  }
}

/// The severity that a house gives to all findings of a rule.
package enum RuleLevel: String, Sendable, CaseIterable {
  case off, info, warning, error

  /// The severity that its findings get; `nil` where the rule is not run.
  package var severity: Severity? { Severity(rawValue: rawValue) }
}
