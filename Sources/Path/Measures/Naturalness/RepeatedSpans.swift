internal import Drafts
internal import Phrases
package import SourceText
internal import Words

/// Bold texts, or texts of links, that say a term again and again within the running text.
///
/// Those that open their paragraph or item name what it is about (老齢年金は…) and are left out, as are those that say
/// something of the term in a clause, and tables.
package struct RepeatedSpans: Sendable, Equatable {
  package enum Kind: Sendable, CaseIterable { case bold, link }

  package let kind: Kind
  /// Those that name the term.
  package let carriers: Int
  /// All of their kind in the running text, openings left out.
  package let all: Int
  /// The first that names the term; `nil` where its place is not known.
  package let first: ByteRange?
  /// From the first that names the term to the last.
  package let source: ByteRange?

  /// For each kind of span what it says of a term, where it says it twice or more.
  static func all(
    _ uses: [TermUse], of term: Int, in matched: MatchedDraft, _ spans: TextSpans
  ) -> [RepeatedSpans] {
    // A character alone is a part of words.
    if matched.phrases.terms[term].isCharacter { return [] }
    return Kind.allCases.compactMap { kind in
      let carriers = spans.carriers(of: uses, kind)
      guard carriers.count > 1 else { return nil }
      return RepeatedSpans(
        kind: kind, carriers: carriers.count, all: spans.count(kind), first: carriers[0],
        source: ByteRange.union(of: carriers))
    }
  }
}

/// The bold texts and links within a draft's running text, those that open a block left out.
struct TextSpans {
  private struct Span {
    let units: Range<Int>
    /// Whether it is a name and no clause.
    let isName: Bool
  }

  private var bold: [Int: [Span]] = [:]
  private var links: [Int: [Span]] = [:]
  private let segmented: SegmentedDraft

  init(_ matched: MatchedDraft, _ scope: TextScope) {
    segmented = matched.segmented
    for block in scope.proseBlocks where matched.draft.blocks[block].role != .tableCell {
      let spans = matched.draft.blocks[block].spans.filter(\.kind.isText)
      if spans.isEmpty { continue }
      let text = segmented.blocks[block].text
      let words = segmented.blocks[block].words.filter(\.isWord)
      let opening = words.first?.range.lowerBound ?? 0
      for span in spans {
        let units = text.units(ofText: span.range)
        if units.lowerBound <= opening { continue }
        let first = words.partitioningIndex { $0.range.lowerBound >= units.lowerBound }
        let end = words.partitioningIndex { $0.range.lowerBound >= units.upperBound }
        let found = Span(units: units, isName: Label.isName(words[first..<end], of: text))
        if span.kind == .link {
          links[block, default: []].append(found)
        } else {
          bold[block, default: []].append(found)
        }
      }
    }
  }

  func count(_ kind: RepeatedSpans.Kind) -> Int {
    (kind == .bold ? bold : links).values.reduce(0) { $0 + $1.count }
  }

  /// The places of the spans that name a term, in the order of the text, by the term's uses.
  func carriers(of uses: [TermUse], _ kind: RepeatedSpans.Kind) -> [ByteRange?] {
    let spans = kind == .bold ? bold : links
    var carriers: [ByteRange?] = []
    var last: (block: Int, span: Int)?
    for use in uses.map(\.occurrence) {
      guard let all = spans[use.block] else { continue }
      let index = all.partitioningIndex { $0.units.upperBound > use.range.lowerBound }
      guard index < all.count, all[index].isName, all[index].units.contains(use.range.lowerBound),
        last.map({ $0 != (use.block, index) }) ?? true
      else { continue }
      last = (use.block, index)
      carriers.append(segmented.knownSourceRange(of: all[index].units, inBlock: use.block))
    }
    return carriers
  }
}
