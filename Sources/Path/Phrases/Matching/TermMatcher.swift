internal import Drafts
package import SourceText
package import Vocabulary
package import Words

/// Finds the uses of all terms of a phrase set in one pass over a block.
///
/// Every form of every term is a pattern of one automaton; what it finds is a use when its edges
/// are word edges and its form's ending allows what follows. Of the uses of one term that overlap,
/// the leftmost and longest is kept. What is a use of a term depends on the term and the text alone,
/// never on what other terms are looked for.
package final class TermMatcher: Sendable {
  /// A use found in a block's text, before its place is known.
  package struct Match: Sendable, Equatable {
    package let term: Int
    /// Units of the block's normalized text.
    package let range: Range<Int>
    package let kind: MatchKind
    package let confidence: Confidence
    /// Whether it is no spelling of the term but a word of the same stem: 申し込んだ for 申し込み.
    package let isOtherWord: Bool
  }

  /// A class, because patterns are handed on for each place at which they are found.
  private final class Pattern: Sendable {
    let term: Int
    let form: TermForm
    let nature: TermNature
    let utf8: [UInt8]
    let isQuoted: Bool
    let isSynonym: Bool
    /// Where the term stands in its form, in units of folded text; `nil` where it is all of it.
    let part: Range<Int>?

    init(
      _ form: TermForm, of term: Term, _ index: Int, nature: TermNature, isSynonym: Bool,
      part: Range<Int>?
    ) {
      self.term = index
      self.form = form
      self.nature = nature
      utf8 = Array((form.kind == .asTyped ? term.text : form.text).utf8)
      isQuoted = term.isQuoted
      self.isSynonym = isSynonym
      self.part = part
    }
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
    automaton = PatternAutomaton(patterns.map { FoldedText($0.form.text, joins: true).units })
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
      let inflects = form.kind == .verbOfNoun || inflects && form.kind != .otherNoun
      return Pattern(
        form, of: term, index,
        nature: TermNature(of: form, term: text, inflects: inflects),
        isSynonym: isSynonym, part: part(of: form))
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
  package func matches(in segmentation: Segmentation, utf8: TextBytes) -> [Match] {
    let text = segmentation.text
    let folded = FoldedText(text, joins: true)
    var standing: [(pattern: Int, whole: Range<Int>)] = []
    automaton.scan(folded.units) { standing.append(($0, $1)) }
    if standing.isEmpty { return [] }
    let judge = UseJudge(segmentation)
    var found: [Candidate] = []
    for (index, whole) in standing {
      let range = folded.normalizedRange(of: whole)
      let pattern = patterns[index]
      if folded.dividesNumber(range) || isWithinNumeral(pattern, range, text) { continue }
      guard case .use(let confidence) = judge.verdict(on: range, of: pattern.form, pattern.nature)
      else { continue }
      guard let part = pattern.part else {
        found.append(Candidate(index, range, confidence))
        continue
      }
      let start = whole.lowerBound
      let own = folded.normalizedRange(of: start + part.lowerBound..<start + part.upperBound)
      found.append(Candidate(index, own, .low))
    }
    if found.isEmpty { return [] }
    found.sort { a, b in
      let first = (patterns[a.pattern].term, a.range.lowerBound, -a.range.upperBound, a.pattern)
      return first < (patterns[b.pattern].term, b.range.lowerBound, -b.range.upperBound, b.pattern)
    }
    var matches: [Match] = []
    matches.reserveCapacity(found.count)
    for candidate in found {
      let (pattern, range) = (patterns[candidate.pattern], candidate.range)
      if let last = matches.last, last.term == pattern.term, range.overlaps(last.range) { continue }
      if pattern.isQuoted, !isAsTyped(pattern, range, text, utf8) { continue }
      let kind = kind(of: pattern, range, text, utf8, judge)
      matches.append(
        Match(
          term: pattern.term, range: range, kind: kind, confidence: candidate.confidence,
          isOtherWord: pattern.form.kind == .verbOfNoun || pattern.form.kind == .otherNoun))
    }
    return matches
  }

  /// Whether a numeral that a term has in figures goes on to the left: 十選 in 二十選.
  private func isWithinNumeral(
    _ pattern: Pattern, _ range: Range<Int>, _ text: NormalizedText
  ) -> Bool {
    guard pattern.form.kind == .variant, range.lowerBound > 0 else { return false }
    let first = text.units[range.lowerBound]
    guard text.classes[range.lowerBound] == .digit || Numerals.isNumeral(first) else {
      return false
    }
    return text.classes[range.lowerBound - 1] == .digit
      || Numerals.isNumeral(text.units[range.lowerBound - 1])
  }

  /// Whether readers see a term as it is typed, whatever invisible characters stand in it.
  private func isAsTyped(
    _ pattern: Pattern, _ range: Range<Int>, _ text: NormalizedText, _ utf8: TextBytes
  ) -> Bool {
    let bytes = utf8.part(text.textRange(of: range))
    return bytes.elementsEqual(pattern.utf8)
      || VisibleText.of(bytes).utf8.elementsEqual(pattern.utf8)
  }

  private func kind(
    of pattern: Pattern, _ range: Range<Int>, _ text: NormalizedText, _ utf8: TextBytes,
    _ judge: UseJudge
  ) -> MatchKind {
    if pattern.isSynonym { return .synonym }
    guard isAsTyped(pattern, range, text, utf8) else { return .variant }
    switch pattern.form.kind {
    case .variant, .verbOfNoun, .otherNoun: return .variant
    case .inflected: return .inflected
    case .asTyped:
      return judge.isInCompound(range, inflects: pattern.nature.inflects) ? .compound : .exact
    }
  }
}
