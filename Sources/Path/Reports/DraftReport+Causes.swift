internal import Rules
internal import SourceText
internal import Vocabulary

extension DraftReport {
  /// Tells active findings of one cause as one, with the places of the others: three images without an
  /// alternative text, a title that lacks a term for each of two phrases.
  ///
  /// What a baseline knows is not told together with what it does not.
  mutating func tellCausesOnce(in language: Language) {
    var firstOfCause: [Cause: Int] = [:]
    // By the first finding of each cause the others of it.
    var others: [Int: [FindingReport]] = [:]
    // How many of the findings so far are told by themselves; they are moved up to here.
    var count = 0
    for index in findings.indices {
      if let cause = findings[index].takeCause() {
        if let first = firstOfCause[cause] {
          others[first, default: []].append(findings[index])
          continue
        }
        firstOfCause[cause] = count
      }
      // In their buffer, which moves them: to swap findings of an array copies both.
      if count < index { findings.withUnsafeMutableBufferPointer { $0.swapAt(count, index) } }
      count += 1
    }
    findings.removeLast(findings.count - count)
    for (first, others) in others { findings[first].speak(for: others, in: language) }
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
}

extension FindingReport {
  /// Its cause, which it then no longer has: `nil` where it is told by itself.
  fileprivate mutating func takeCause() -> Cause? {
    guard let number = cause else { return nil }
    cause = nil
    return Cause(rule: rule, number: number, severity: severity, isKnown: isKnown)
  }

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
    var said: [(message: String, phrases: [String])] = []
    var places: [ByteText: Int] = [:]
    for finding in group {
      let place = places[ByteText(finding.message)] ?? said.count
      if place == said.count {
        places[ByteText(finding.message)] = place
        said.append((finding.message, []))
      }
      if let phrase = finding.phrase, !finding.message.holds(phrase) {
        said[place].phrases.append(phrase)
      }
    }
    let sentences = said.map { message, phrases in
      if phrases.isEmpty { return message }
      return language.pick(
        ja: "\(phrases.quotedJapanese)：\(message)", en: "\(phrases.quotedEnglishList): \(message)")
    }
    return sentences.joined(separator: language.pick(ja: "", en: " "))
  }
}

extension FindingReport.LineRange {
  fileprivate func union(_ other: Self) -> Self {
    Self(first: min(first, other.first), last: max(last, other.last))
  }
}
