internal import Drafts
internal import Phrases
internal import Words

/// Where the items, headings and sentences of a draft stand that may open alike, found once for all terms.
struct OpeningPlaces {
  /// How many items each list has: list items that follow each other.
  private(set) var itemsOfList: [Int] = []
  let headings: Int
  /// For each block its list, by its index; -1 for what is no item.
  private var listOfBlock: [Int32]
  private var isHeading: [Bool]
  /// By the sentences' numbers, the position of a paragraph's sentence among all such; -1 of others.
  private var positions: [Int32]
  private let numbers: SentenceNumbers

  init(_ matched: MatchedDraft, _ scope: TextScope) {
    let blocks = matched.draft.blocks
    numbers = scope.numbers
    headings = matched.outline.headings.count
    isHeading = [Bool](repeating: false, count: blocks.count)
    for heading in matched.outline.headings { isHeading[heading.block] = true }
    listOfBlock = [Int32](repeating: -1, count: blocks.count)
    var last: Int?
    for block in matched.outline.body where blocks[block].role == .listItem {
      if last != block - 1 { itemsOfList.append(0) }
      itemsOfList[itemsOfList.count - 1] += 1
      listOfBlock[block] = Int32(itemsOfList.count - 1)
      last = block
    }
    positions = [Int32](repeating: -1, count: numbers.count)
    var next: Int32 = 0
    for block in scope.proseBlocks where blocks[block].role == .paragraph {
      for number in numbers.ofBlock(block) where !scope.isListed[number] {
        positions[number] = next
        next += 1
      }
    }
  }

  /// The index of the list whose item a use opens, if its sentence is the item's first; `nil` elsewhere.
  func list(of use: Occurrence) -> Int? {
    use.sentence == 0 && listOfBlock[use.block] >= 0 ? Int(listOfBlock[use.block]) : nil
  }

  /// Whether a use stands in a heading's first sentence.
  func isHeading(_ use: Occurrence) -> Bool { use.sentence == 0 && isHeading[use.block] }

  /// The position of a use's sentence among those of all paragraphs; `nil` elsewhere.
  func position(of use: Occurrence) -> Int? {
    numbers.number(of: use.sentence, inBlock: use.block)
      .flatMap { positions[$0] < 0 ? nil : Int(positions[$0]) }
  }
}
