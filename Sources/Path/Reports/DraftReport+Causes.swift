internal import Rules
internal import SourceText
internal import Vocabulary

extension DraftReport {
  /// Tells active findings of one cause as one, with the places of the others: three images without an
  /// alternative text, a title that lacks a term for each of two phrases.
  ///
  /// What a baseline knows is not told together with what it does not.
  mutating func tellCausesOnce(in language: Language) {
    // By their indexes, for there may be a million.
    var causes: [Cause: [Int]] = [:]
    for index in findings.indices {
      if let cause = findings[index].takeCause() { causes[cause, default: []].append(index) }
    }
    var isToldByAnother = [Bool](repeating: false, count: findings.count)
    for group in causes.values where group.count > 1 {
      findings.tellAsOne(group, in: language)
      for other in group.dropFirst() { isToldByAnother[other] = true }
    }
    findings.removeAll(where: isToldByAnother)
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
}

extension [FindingReport] {
  /// Has the first of some findings of one cause speak for the others.
  /// - Parameter group: the findings' indexes in the order of their places, at least two.
  fileprivate mutating func tellAsOne(_ group: [Int], in language: Language) {
    let first = group[0]
    var related: [FindingReport.Place] = []
    var place = self[first].place
    for other in group.dropFirst() where self[other].place != place {
      place = self[other].place
      related.append(place)
    }
    self[first].related = related
    if group.contains(where: { self[$0].phrase != self[first].phrase }) {
      self[first].message = message(ofPhrases: group, in: language)
      self[first].phrase = nil
    }
    self[first].scope = group.dropFirst().reduce(self[first].scope) { whole, other in
      whole.flatMap { whole in self[other].scope.map { whole.union($0) } }
    }
  }

  /// Removes the elements of which it is true.
  fileprivate mutating func removeAll(where isRemoved: [Bool]) {
    var count = 0
    // In their buffer, which moves them: to swap elements of an array copies both.
    withUnsafeMutableBufferPointer { elements in
      for index in elements.indices where !isRemoved[index] {
        if count < index { elements.swapAt(count, index) }
        count += 1
      }
    }
    removeLast(self.count - count)
  }

  /// What is the matter with each of several phrases; phrases of which the same is said are named
  /// together.
  private func message(ofPhrases group: [Int], in language: Language) -> String {
    var said: [(message: String, phrases: [String])] = []
    var places: [ByteText: Int] = [:]
    for finding in group.lazy.map({ self[$0] }) {
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
