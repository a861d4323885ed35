internal import Drafts
package import Vocabulary
package import Words

/// Finds the uses of all terms of a phrase set in one pass over a block.
///
/// Every form of every term is a pattern of one automaton; what it finds is a use when its edges
/// are word edges and its form's ending allows what follows. Of the uses of one term that overlap,
/// the leftmost and longest is kept.
package struct TermMatcher: Sendable {
  /// A use found in a block's text, before its place is known.
  package struct Match: Sendable, Equatable {
    package let term: Int
    /// Units of the block's normalized text.
    package let range: Range<Int>
    package let kind: MatchKind
    package let confidence: Confidence
  }

  private struct Pattern: Sendable {
    let term: Int
    let form: TermForm
    let nature: TermNature
    let utf8: [UInt8]
    let isQuoted: Bool
    let isSynonym: Bool
    /// Where the term stands in its form, in units of folded text; `nil` where it is all of it.
    let part: Range<Int>?
  }

  /// Characters of the text that a pattern has.
  private struct Candidate {
    let pattern: Int
    /// Units of the block's normalized text.
    let range: Range<Int>
    let confidence: Confidence

    init(_ pattern: Int, _ range: Range<Int>, _ confidence: Confidence) {
      self.pattern = pattern
      self.range = range
      self.confidence = confidence
    }
  }

  private let patterns: [Pattern]
  private let automaton: PatternAutomaton

  package init(_ terms: [Term]) {
    var patterns: [Pattern] = []
    for (index, term) in terms.enumerated() {
      patterns += Self.patterns(of: term, index, isSynonym: false)
      for synonym in term.synonyms {
        patterns += Self.patterns(of: synonym, index, isSynonym: true)
      }
    }
    self.patterns = patterns
    automaton = PatternAutomaton(patterns.map { FoldedText($0.form.text).units })
  }

  private static func patterns(of term: Term, _ index: Int, isSynonym: Bool) -> [Pattern] {
    // Forms are made of composed, full-width text; what counts as exact is the term as typed.
    let text = NormalizedText(term.text).string
    var forms =
      term.isQuoted
      ? [TermForm(text: text, kind: .asTyped, rightEdge: .wordEdge)] : TermForm.forms(of: text)
    let inflects = forms.contains { $0.kind == .inflected }
    for spelling in term.spelling?.all ?? [] {
      let spelling = NormalizedText(spelling).string
      if forms.contains(where: { $0.text == spelling }) { continue }
      forms.append(TermForm(text: spelling, kind: .variant, rightEdge: .wordEdge))
    }
    return forms.map { form in
      Pattern(
        term: index, form: form, nature: TermNature(of: form, term: text, inflects: inflects),
        utf8: Array((form.kind == .asTyped ? term.text : form.text).utf8),
        isQuoted: term.isQuoted, isSynonym: isSynonym, part: part(of: form))
    }
  }

  private static func part(of form: TermForm) -> Range<Int>? {
    guard let part = form.part else { return nil }
    let scalars = Array(form.text.unicodeScalars)
    func units(_ end: Int) -> Int {
      var text = String.UnicodeScalarView()
      text.append(contentsOf: scalars[..<end])
      return FoldedText(String(text)).units.count
    }
    return units(part.lowerBound)..<units(part.upperBound)
  }

  /// The uses in a block, ordered by term, then by place.
  package func matches(in segmentation: Segmentation, utf8: [UInt8]) -> [Match] {
    let folded = FoldedText(segmentation.text)
    let judge = UseJudge(segmentation)
    var found: [Candidate] = []
    var denied: [Candidate] = []
    automaton.scan(folded.units) { index, whole in
      let range = folded.normalizedRange(of: whole)
      let pattern = patterns[index]
      let verdict = judge.verdict(on: range, of: pattern.form, pattern.nature)
      if let part = pattern.part {
        if case .noUse = verdict { return }
        let start = whole.lowerBound
        let range = folded.normalizedRange(of: start + part.lowerBound..<start + part.upperBound)
        found.append(Candidate(index, range, .low))
        return
      }
      switch verdict {
      case .use(let confidence): found.append(Candidate(index, range, confidence))
      case .noUse: denied.append(Candidate(index, range, .low))
      }
    }
    found += touching(denied, judge)
    found.sort { a, b in
      let first = (patterns[a.pattern].term, a.range.lowerBound, -a.range.upperBound, a.pattern)
      return first < (patterns[b.pattern].term, b.range.lowerBound, -b.range.upperBound, b.pattern)
    }
    var matches: [Match] = []
    for candidate in found {
      let (pattern, range) = (patterns[candidate.pattern], candidate.range)
      if let last = matches.last, last.term == pattern.term, range.overlaps(last.range) { continue }
      if pattern.isQuoted, !isAsTyped(pattern, range, segmentation.text, utf8) { continue }
      let kind = kind(of: pattern, range, segmentation.text, utf8, judge)
      matches.append(
        Match(term: pattern.term, range: range, kind: kind, confidence: candidate.confidence))
    }
    return matches
  }

  /// Of the candidates denied those that meet at the very edge that denied them both: in デスクワーク
  /// the terms デスク and ワーク, each of which is a known word, explain each other.
  private func touching(_ denied: [Candidate], _ judge: UseJudge) -> [Candidate] {
    if denied.count < 2 { return [] }
    var ending: [Int: [Candidate]] = [:]
    for candidate in denied where isUse(candidate, but: .right, judge) {
      ending[candidate.range.upperBound, default: []].append(candidate)
    }
    var touching: [Candidate] = []
    for right in denied {
      let left = (ending[right.range.lowerBound] ?? [])
        .filter { patterns[$0.pattern].term != patterns[right.pattern].term }
      if left.isEmpty || !isUse(right, but: .left, judge) { continue }
      touching += left + [right]
    }
    return touching
  }

  private func isUse(_ candidate: Candidate, but edge: UseJudge.Edge, _ judge: UseJudge) -> Bool {
    let pattern = patterns[candidate.pattern]
    return judge.isUse(candidate.range, of: pattern.form, pattern.nature, but: edge)
  }

  /// Whether readers see a term as it is typed, whatever invisible characters stand in it.
  private func isAsTyped(
    _ pattern: Pattern, _ range: Range<Int>, _ text: NormalizedText, _ utf8: [UInt8]
  ) -> Bool {
    let bytes = utf8[text.textRange(of: range)]
    return bytes.elementsEqual(pattern.utf8)
      || VisibleText.of(bytes).utf8.elementsEqual(pattern.utf8)
  }

  private func kind(
    of pattern: Pattern, _ range: Range<Int>, _ text: NormalizedText, _ utf8: [UInt8],
    _ judge: UseJudge
  ) -> MatchKind {
    if pattern.isSynonym { return .synonym }
    guard isAsTyped(pattern, range, text, utf8) else { return .variant }
    switch pattern.form.kind {
    case .variant: return .variant
    case .inflected: return .inflected
    case .asTyped:
      return judge.isInCompound(range, inflects: pattern.nature.inflects) ? .compound : .exact
    }
  }
}
