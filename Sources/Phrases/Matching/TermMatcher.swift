internal import Drafts
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
    package let kind: Occurrence.Kind
  }

  private struct Pattern: Sendable {
    let term: Int
    let form: TermForm
    let utf8: [UInt8]
    let isQuoted: Bool
  }

  private let patterns: [Pattern]
  private let automaton: PatternAutomaton
  /// For each term whether it is a verb or adjective, which a noun after it leaves a word of its own.
  private let inflects: [Bool]

  package init(_ terms: [Term]) {
    var patterns: [Pattern] = []
    var inflects: [Bool] = []
    for (index, term) in terms.enumerated() {
      // Forms are made of composed, full-width text; what counts as exact is the term as typed.
      let text = NormalizedText(term.text).string
      let forms =
        term.isQuoted
        ? [TermForm(text: text, kind: .asTyped, rightEdge: .wordEdge)] : TermForm.forms(of: text)
      inflects.append(forms.contains { $0.kind == .inflected })
      patterns += forms.map { form in
        let spelling = form.kind == .asTyped ? term.text : form.text
        return Pattern(
          term: index, form: form, utf8: Array(spelling.utf8), isQuoted: term.isQuoted)
      }
    }
    self.patterns = patterns
    self.inflects = inflects
    automaton = PatternAutomaton(patterns.map { FoldedText($0.form.text).units })
  }

  /// The uses in a block, ordered by term, then by place.
  package func matches(in segmentation: Segmentation, utf8: [UInt8]) -> [Match] {
    let folded = FoldedText(segmentation.text)
    var found: [(pattern: Int, range: Range<Int>)] = []
    automaton.scan(folded.units) { pattern, range in
      let range = folded.normalizedRange(of: range)
      if isUse(patterns[pattern], range, segmentation) { found.append((pattern, range)) }
    }
    found.sort { a, b in
      let first = (patterns[a.pattern].term, a.range.lowerBound, -a.range.upperBound, a.pattern)
      return first < (patterns[b.pattern].term, b.range.lowerBound, -b.range.upperBound, b.pattern)
    }
    var matches: [Match] = []
    for (index, range) in found {
      let pattern = patterns[index]
      if let last = matches.last, last.term == pattern.term, range.overlaps(last.range) { continue }
      let kind = kind(of: pattern, range, segmentation, utf8)
      if pattern.isQuoted && kind == .variant { continue }
      matches.append(Match(term: pattern.term, range: range, kind: kind))
    }
    return matches
  }

  private func isUse(
    _ pattern: Pattern, _ range: Range<Int>, _ segmentation: Segmentation
  ) -> Bool {
    let edges = WordEdges(segmentation)
    guard edges.isEdge(at: range.lowerBound) else { return false }
    switch pattern.form.rightEdge {
    case .anything: return true
    case .wordEdge: return edges.isEdge(at: range.upperBound)
    case .clauseEnd: return edges.isClauseEnd(at: range.upperBound)
    }
  }

  private func kind(
    of pattern: Pattern, _ range: Range<Int>, _ segmentation: Segmentation, _ utf8: [UInt8]
  ) -> Occurrence.Kind {
    let text = segmentation.text
    guard utf8[text.textRange(of: range)].elementsEqual(pattern.utf8) else { return .variant }
    switch pattern.form.kind {
    case .variant: return .variant
    case .inflected: return .inflected
    case .asTyped: return isInCompound(range, text, term: pattern.term) ? .compound : .exact
    }
  }

  /// Whether content characters run on beyond one of a use's edges.
  private func isInCompound(_ range: Range<Int>, _ text: NormalizedText, term: Int) -> Bool {
    let classes = text.classes
    if range.lowerBound > 0, classes[range.lowerBound - 1].isContent,
      classes[range.lowerBound].isContent
    {
      return true
    }
    guard range.upperBound < text.count, classes[range.upperBound].isContent else { return false }
    return classes[range.upperBound - 1].isContent || !inflects[term]
  }
}

/// The word edges of a block, as matching sees them.
struct WordEdges {
  private let segmentation: Segmentation

  init(_ segmentation: Segmentation) { self.segmentation = segmentation }

  /// Whether a use may begin or end at an offset: at the segmenter's edges, which are more than its
  /// word boundaries.
  func isEdge(at offset: Int) -> Bool { segmentation.boundaries.isEdge(at: offset) }

  /// Whether nothing that could continue a word follows.
  func isClauseEnd(at offset: Int) -> Bool {
    offset == segmentation.text.count || !segmentation.text.classes[offset].isWordPart
  }
}
