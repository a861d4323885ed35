package import Inputs
package import Settings

/// The settings of a run's audits, each once: drafts with the same share one value.
package struct AuditSettingsPool {
  private var known: [SharedSettings] = []

  package init() {}

  /// How many different settings there are.
  package var count: Int { known.count }

  /// How a draft with some settings is audited.
  /// - Throws: what the score or a rule refuses; a settings file that was read has nothing of it.
  package mutating func assignment(
    for settings: EffectiveSettings
  ) throws -> AuditRun.Assignment {
    AuditRun.Assignment(
      try shared(settings), criteria: settings.criteria, phrases: settings.targetPhrases)
  }

  /// How each input is audited, by its name.
  /// - Throws: what the score or a rule refuses; a settings file that was read has nothing of it.
  package mutating func assignments(
    of inputs: [Input], _ settings: RunSettings
  ) throws -> [String: AuditRun.Assignment] {
    var assignments: [String: AuditRun.Assignment] = [:]
    for input in inputs {
      assignments[input.name] = try assignment(for: settings.settings(of: input))
    }
    return assignments
  }

  private mutating func shared(_ settings: EffectiveSettings) throws -> SharedSettings {
    let audit = try settings.auditSettings()
    if let same = known.first(where: { $0.audit == audit }) { return same }
    let new = try SharedSettings(audit, key: settings.auditKey)
    known.append(new)
    return new
  }
}
