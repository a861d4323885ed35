internal import Drafts
internal import Phrases
package import SourceText
internal import Words

/// Items of a menu, an aside or a footer that mostly begin with one term joined to another word, as queries do: 商標登録費用,
/// 商標登録代行.
///
/// Names that end with a term (中央図書館, 駅前図書館) or use it in a heading's way (登録の費用) are what menus are for.
package struct MenuSeries: Sendable, Equatable {
  /// The term, by its position in the phrase.
  package let term: Int
  /// Items of the list that name the term.
  package let carriers: Int
  /// All items of the list.
  package let items: Int
  /// From the first item to the last; `nil` where its place is not known.
  package let source: ByteRange?

  /// Fewer items that name the term are not looked at.
  static let fewest = 5
  /// So many of them must be queries.
  private static let fewestQueries = 4

  /// The lists outside the main content of which three items in four name a term, in the order of the text.
  static func all(of uses: PhraseUses, in matched: MatchedDraft) -> [MenuSeries] {
    let ofBlock = Dictionary(
      grouping: uses.shown.filter { isItem($0.occurrence.block, matched) },
      by: \.occurrence.block)
    guard ofBlock.count >= fewest else { return [] }
    return lists(in: matched).compactMap { list in
      series(list, ofBlock, uses.termCount, matched)
    }
  }

  private static func series(
    _ list: [Int], _ uses: [Int: [PhraseUses.Use]], _ termCount: Int, _ matched: MatchedDraft
  ) -> MenuSeries? {
    var carriers = [Int](repeating: 0, count: termCount)
    var queries = carriers
    for block in list {
      let segmented = matched.segmented.blocks[block]
      let words = segmented.words.filter(\.isWord)
      let own = uses[block] ?? []
      guard !own.isEmpty, Label.isName(words, of: segmented.text) else { continue }
      for term in Set(own.map(\.term)) {
        carriers[term] += 1
        let isQuery = own.contains {
          $0.term == term && opens($0.occurrence.range, words, segmented.text)
        }
        if isQuery { queries[term] += 1 }
      }
    }
    guard let term = queries.indices.max(by: { (queries[$0], -$0) < (queries[$1], -$1) }),
      queries[term] >= fewestQueries, carriers[term] >= fewest,
      4 * carriers[term] >= 3 * list.count
    else { return nil }
    return MenuSeries(
      term: term, carriers: carriers[term], items: list.count,
      source: ByteRange.union(of: list.map { matched.draft.blocks[$0].range }))
  }

  /// Whether a use opens an item and is all of it, or is joined to what follows with nothing or a space between.
  private static func opens(
    _ range: Range<Int>, _ words: [Word], _ text: NormalizedText
  ) -> Bool {
    guard range.lowerBound == words.first?.range.lowerBound else { return false }
    let end = range.upperBound
    return end == text.count || text.classes[end].isContent || text.classes[end] == .space
  }

  private static func isItem(_ block: Int, _ matched: MatchedDraft) -> Bool {
    let block = matched.draft.blocks[block]
    return block.role == .listItem && !block.isMainContent && !block.isHidden
  }

  /// Items that follow each other.
  private static func lists(in matched: MatchedDraft) -> [[Int]] {
    var lists: [[Int]] = []
    for block in matched.draft.blocks.indices where isItem(block, matched) {
      if lists.last?.last == block - 1 {
        lists[lists.count - 1].append(block)
      } else {
        lists.append([block])
      }
    }
    return lists
  }
}
