internal import Drafts
internal import SourceText
internal import Vocabulary

/// A comment, or one of the rules that it lists, that suppresses nothing.
struct UnusedPart {
  enum Kind {
    case comment
    case rule(RuleID)
    /// It enables what was not disabled.
    case enable
    /// A name of no kind of comment; with the one that was probably meant.
    case unknownName(String, nearest: SuppressionKind?)
    /// A word that names no rule; with the one that was probably meant.
    case unknownRule(String, nearest: String?)
  }

  let kind: Kind
  let range: ByteRange
}

/// Keeps count of what suppressions are good for.
struct SuppressionUsage {
  private struct Use: Hashable {
    let directive: Int
    let rule: RuleID
  }

  private let suppressions: Suppressions
  private let hasPhrases: Bool
  private var used: Set<Int> = []
  private var uses: Set<Use> = []

  /// - Parameter hasPhrases: whether rules about phrases had anything to judge.
  init(of suppressions: Suppressions, hasPhrases: Bool) {
    self.suppressions = suppressions
    self.hasPhrases = hasPhrases
  }

  mutating func note(_ finding: Finding) {
    guard let index = suppressions.index(suppressing: finding.rule, at: finding.range.start)
    else { return }
    used.insert(index)
    uses.insert(Use(directive: index, rule: finding.rule))
  }

  /// What suppresses nothing, in source order.
  /// - Parameter isNamingUnused: of the comments that list `unused-suppression`, or of all others:
  ///   the former can only be judged when the latter are known.
  func unused(isNamingUnused: Bool) -> [UnusedPart] {
    let idle = Set(suppressions.idleEnables)
    // A name that is mistaken once is mistaken again.
    var nearest: [String: String?] = [:]
    return suppressions.directives.indices.flatMap { index -> [UnusedPart] in
      let directive = suppressions.directives[index]
      guard
        directive.rules.contains(where: { $0.rule == UnusedSuppression.id }) == isNamingUnused
      else { return [] }
      guard let kind = suppressions.kind(of: index) else {
        return [Self.unknownName(of: directive)]
      }
      let unknown = directive.rules.filter { RuleCatalog.rule($0.rule) == nil }.map { word in
        let meant = nearest[word.text] ?? RuleCatalog.nearest(to: word.text)
        nearest[word.text] = .some(meant)
        return UnusedPart(kind: .unknownRule(word.text, nearest: meant), range: word.range)
      }
      if kind == .enable {
        let isIdle = idle.contains(index) && unknown.count == 0
        return unknown + (isIdle ? [UnusedPart(kind: .enable, range: directive.range)] : [])
      }
      return unknown + unusedParts(of: index, directive)
    }
  }

  private static func unknownName(of directive: Directive) -> UnusedPart {
    let name = directive.name.text
    let nearest = SuppressionKind.allCases.map(\.rawValue).nearest(to: name)
    return UnusedPart(
      kind: .unknownName(name, nearest: nearest.flatMap(SuppressionKind.init)),
      range: directive.name.range)
  }

  private func unusedParts(of index: Int, _ directive: Directive) -> [UnusedPart] {
    if directive.rules.isEmpty {
      let isUnused = hasPhrases && !used.contains(index)
      return isUnused ? [UnusedPart(kind: .comment, range: directive.range)] : []
    }
    let unused = directive.rules.filter { word in
      isJudged(word.rule) && !uses.contains(Use(directive: index, rule: word.rule))
    }
    if unused.count == directive.rules.count {
      let kind: UnusedPart.Kind = unused.count == 1 ? .rule(unused[0].rule) : .comment
      return [UnusedPart(kind: kind, range: directive.range)]
    }
    return unused.map { UnusedPart(kind: .rule($0.rule), range: $0.range) }
  }

  private func isJudged(_ rule: RuleID) -> Bool {
    guard let rule = RuleCatalog.rule(rule) else { return false }
    switch rule.description.group {
    case .placement, .usage, .naturalness: return hasPhrases
    case .structure, .metadata, .leftovers: return true
    }
  }
}
