internal import SourceText
internal import Vocabulary

extension DraftReport {
  /// Tells active findings of one cause as one, with the places of the others: three images without an
  /// alternative text, a title that lacks a term for each of two phrases.
  ///
  /// What a baseline knows is not told together with what it does not.
  mutating func tellCausesOnce(in language: Language) {
    var groups: [[FindingReport]] = []
    var groupOfCause: [Cause: Int] = [:]
    for finding in findings {
      guard let cause = Cause(of: finding) else {
        groups.append([finding])
        continue
      }
      if let group = groupOfCause[cause] {
        groups[group].append(finding)
      } else {
        groupOfCause[cause] = groups.count
        groups.append([finding])
      }
    }
    findings = groups.map { FindingReport(telling: $0, in: language) }
    for index in suppressed.indices { suppressed[index].cause = nil }
  }
}

/// What findings share that are told as one.
private struct Cause: Hashable {
  let rule: RuleID
  let number: Int
  let severity: Severity
  let isKnown: Bool

  init?(of finding: FindingReport) {
    guard let cause = finding.cause else { return nil }
    rule = finding.rule
    number = cause
    severity = finding.severity
    isKnown = finding.isKnown
  }
}

extension FindingReport {
  /// - Parameter group: findings of one cause, at least one, in the order of their places.
  fileprivate init(telling group: [FindingReport], in language: Language) {
    self = group[0]
    cause = nil
    guard group.count > 1 else { return }
    var seen: Set<Place> = [place]
    related = group.map(\.place).filter { seen.insert($0).inserted }
    if group.contains(where: { $0.phrase != phrase }) {
      message = Self.message(ofPhrases: group, in: language)
      phrase = nil
    }
    let scopes = group.compactMap(\.scope)
    scope = scopes.count < group.count ? nil : scopes.reduce(scope) { $0?.union($1) }
  }

  /// What is the matter with each of several phrases; phrases of which the same is said are named
  /// together.
  private static func message(ofPhrases group: [FindingReport], in language: Language) -> String {
    var order: [String] = []
    var phrases: [String: [String]] = [:]
    for finding in group {
      if phrases[finding.message] == nil { order.append(finding.message) }
      guard let phrase = finding.phrase, !finding.message.holds(phrase) else {
        phrases[finding.message] = phrases[finding.message] ?? []
        continue
      }
      phrases[finding.message, default: []].append(phrase)
    }
    let sentences = order.map { message in
      let names = phrases[message] ?? []
      if names.isEmpty { return message }
      let japanese = names.map { "「\($0)」" }.joined()
      let english = names.map { "“\($0)”" }.joined(separator: ", ")
      return Localized(ja: "\(japanese)：\(message)", en: "\(english): \(message)")[language]
    }
    return sentences.joined(separator: Localized(ja: "", en: " ")[language])
  }
}

extension FindingReport.LineRange {
  fileprivate func union(_ other: Self) -> Self {
    Self(first: min(first, other.first), last: max(last, other.last))
  }
}
