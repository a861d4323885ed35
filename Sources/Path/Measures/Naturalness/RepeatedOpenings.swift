internal import Drafts
internal import Phrases
package import SourceText
internal import Words

/// Neighbouring items or sentences that open with the same term, where Japanese drops a topic that is known:
/// 格安SIMは…。格安SIMは…。
package struct RepeatedOpenings: Sendable, Equatable {
  package enum Kind: Sendable { case listItems, sentences, headings }

  package let kind: Kind
  /// How many of them open with the term and a particle behind it.
  package let openings: Int
  /// All of them, from the first of the run to the last.
  package let all: Int
  /// The first opening; `nil` where its place is not known.
  package let first: ByteRange?
  /// From the first opening to the last.
  package let source: ByteRange?

  /// Fewer are not looked at.
  static let fewest = 3

  /// The runs of a term, in the order of the text.
  static func all(
    _ uses: [TermUse], of term: Int, in matched: MatchedDraft, _ scope: TextScope
  ) -> [RepeatedOpenings] {
    let opening = Dictionary(
      uses.filter { opens($0, matched) }.map {
        (
          TextScope.Sentence(block: $0.occurrence.block, index: $0.occurrence.sentence),
          $0.occurrence
        )
      }, uniquingKeysWith: { first, _ in first })
    // A character alone opens idioms and verses.
    guard opening.count >= fewest, !matched.phrases.terms[term].isCharacter else { return [] }
    func run(_ kind: Kind, _ units: [TextScope.Sentence]) -> RepeatedOpenings? {
      let found = units.compactMap { opening[$0] }
      guard found.count >= fewest else { return nil }
      return RepeatedOpenings(
        kind: kind, openings: found.count, all: units.count, first: found[0].source,
        source: ByteRange.union(of: found.map(\.source)))
    }
    let items = lists(in: matched).compactMap { list in
      run(.listItems, list.map { TextScope.Sentence(block: $0, index: 0) })
    }
    let headings = run(
      .headings, matched.outline.headings.map { TextScope.Sentence(block: $0.block, index: 0) })
    let sentences = stretches(of: scope, in: matched) { opening[$0] != nil }
      .compactMap { run(.sentences, $0) }
    return items + sentences + (headings.map { [$0] } ?? [])
  }

  /// Whether a use opens its sentence, alone and with a particle behind it.
  private static func opens(_ use: TermUse, _ matched: MatchedDraft) -> Bool {
    let block = matched.segmented.blocks[use.occurrence.block]
    let text = block.text
    let start = block.sentences[use.occurrence.sentence].lowerBound
    let end = use.occurrence.range.upperBound
    guard use.isBare, start <= use.occurrence.range.lowerBound,
      !text.classes[start..<use.occurrence.range.lowerBound].contains(where: \.isWordPart)
    else { return false }
    return end < text.count && particles.contains(text.units[end])
  }

  /// は が を に の で も な(ら) と
  private static let particles: Set<UInt16> = [
    0x306F, 0x304C, 0x3092, 0x306B, 0x306E, 0x3067, 0x3082, 0x306A, 0x3068,
  ]

  /// The items of each list: list items that follow each other.
  private static func lists(in matched: MatchedDraft) -> [[Int]] {
    var lists: [[Int]] = []
    var last: Int?
    for block in matched.outline.body where matched.draft.blocks[block].role == .listItem {
      if last == block - 1 { lists[lists.count - 1].append(block) } else { lists.append([block]) }
      last = block
    }
    return lists
  }

  /// Sentences of paragraphs that follow each other and all open so.
  private static func stretches(
    of scope: TextScope, in matched: MatchedDraft, opens: (TextScope.Sentence) -> Bool
  ) -> [[TextScope.Sentence]] {
    var stretches: [[TextScope.Sentence]] = []
    var isOpen = false
    for sentence in scope.proseSentences
    where matched.draft.blocks[sentence.block].role == .paragraph {
      if opens(sentence) {
        if isOpen {
          stretches[stretches.count - 1].append(sentence)
        } else {
          stretches.append([sentence])
        }
      }
      isOpen = opens(sentence)
    }
    return stretches
  }
}
