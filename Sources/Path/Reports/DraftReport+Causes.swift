internal import SourceText
internal import Vocabulary

extension DraftReport {
  /// Tells active findings of one cause as one, with the places of the others: three images without an
  /// alternative text, a title that lacks a term for each of two phrases.
  ///
  /// What a baseline knows is not told together with what it does not.
  mutating func tellCausesOnce(in language: Language) {
    var firstOfCause: [Cause: Int] = [:]
    // By the first finding of each cause the others of it, and which are such others.
    var others: [Int: [FindingReport]] = [:]
    var isOther = [Bool](repeating: false, count: findings.count)
    for index in findings.indices {
      guard let cause = Cause(of: findings[index]) else { continue }
      if let first = firstOfCause[cause] {
        others[first, default: []].append(findings[index])
        isOther[index] = true
      } else {
        firstOfCause[cause] = index
      }
    }
    if !firstOfCause.isEmpty {
      findings = findings.indices.filter { !isOther[$0] }.map { index in
        var finding = findings[index]
        finding.cause = nil
        if let others = others[index] { finding.speak(for: others, in: language) }
        return finding
      }
    }
    for index in suppressed.indices where suppressed[index].cause != nil {
      suppressed[index].cause = nil
    }
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
  /// Tells other findings of its cause as well.
  /// - Parameter others: at least one, in the order of their places.
  fileprivate mutating func speak(for others: [FindingReport], in language: Language) {
    let group = [self] + others
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
