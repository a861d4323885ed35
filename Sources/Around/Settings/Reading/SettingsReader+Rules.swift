internal import Rules
internal import Scoring
internal import Vocabulary
internal import Yams

extension SettingsReader {
  mutating func groups(_ entry: Entry) -> [DraftGroup]? {
    guard let items = nodes.items(entry.value) else {
      nodes.refuse(entry, wants: .drafts)
      return nil
    }
    return items.compactMap { group($0) }
  }

  private mutating func group(_ node: Node) -> DraftGroup? {
    guard let entries = nodes.entries(node) else {
      nodes.note(.wrongValue(key: "drafts", .draftGroup), at: node)
      return nil
    }
    let filesKey = DraftGroup.filesKey
    var files: [(glob: Glob, place: FilePlace)]?
    var settings = Settings()
    for entry in entries {
      if entry.name == filesKey {
        files = placedGlobs(entry)
      } else {
        read(entry, as: SettingDescriptor.ofDrafts, besides: [filesKey], into: &settings)
      }
    }
    if !entries.contains(where: { $0.name == filesKey }) {
      nodes.note(.missingKey(filesKey), at: node)
    }
    return files.map { files in
      DraftGroup(files: files.map(\.glob), places: files.map(\.place), settings: settings)
    }
  }

  mutating func rules(_ entry: Entry) -> [RuleID: Setting<RuleChange>]? {
    guard let entries = nodes.entries(entry.value) else {
      nodes.refuse(entry, wants: .rules)
      return nil
    }
    var rules: [RuleID: Setting<RuleChange>] = [:]
    for inner in entries {
      guard let rule = RuleCatalog.rule(RuleID(rawValue: inner.name)) else {
        nodes.note(.unknownRule(inner.name), at: inner.key)
        continue
      }
      if let change = change(inner, of: rule) {
        rules[rule.id] = Setting(change, nodes.origin(of: inner.key))
      }
    }
    return rules
  }

  private mutating func change(_ entry: Entry, of rule: any Rule.Type) -> RuleChange? {
    guard let entries = nodes.entries(entry.value) else {
      guard nodes.text(entry.value) != nil else {
        nodes.refuse(entry, wants: .ruleChange)
        return nil
      }
      return severity(entry).map { RuleChange(severity: $0) }
    }
    var change = RuleChange()
    for inner in entries {
      switch inner.name {
      case "severity": change.severity = severity(inner)
      case "options": change.options = options(inner, of: rule)
      default:
        nodes.note(.unknownKey(inner.name, allowed: ["severity", "options"]), at: inner.key)
      }
    }
    return change
  }

  /// In YAML 1.1 `off` is another word for `false`, and editors may write the one for the other.
  private mutating func severity(_ entry: Entry) -> RuleLevel? {
    if nodes.text(entry.value) == "false" { return .off }
    return choice(entry)
  }

  private mutating func options(_ entry: Entry, of rule: any Rule.Type) -> [String: Double] {
    guard let entries = nodes.entries(entry.value) else {
      nodes.refuse(entry, wants: .options)
      return [:]
    }
    let known = rule.standardValues.map(\.option)
    var options: [String: Double] = [:]
    for inner in entries {
      guard let option = known.first(where: { $0.name == inner.name }) else {
        nodes.note(
          .unknownOption(inner.name, rule: rule.id, allowed: known.map(\.name)),
          at: inner.key)
        continue
      }
      options[inner.name] = number(inner, in: option.range, isWhole: option.isWhole)
    }
    return options
  }

  mutating func score(_ entry: Entry) -> [String: Setting<Double>]? {
    guard let entries = nodes.entries(entry.value) else {
      nodes.refuse(entry, wants: .score)
      return nil
    }
    var weights: [String: Setting<Double>] = [:]
    for inner in entries {
      guard ScoreWeights.names.contains(inner.name) else {
        nodes.note(.unknownKey(inner.name, allowed: ScoreWeights.names), at: inner.key)
        continue
      }
      if let points = number(inner, in: ScoreWeights.range) {
        weights[inner.name] = Setting(points, nodes.origin(of: inner.key))
      }
    }
    if ScoreWeights.problems(in: weights.mapValues(\.value)).contains(.noPoints) {
      nodes.note(.noWeightLeft, at: entry.key)
    }
    return weights
  }
}
