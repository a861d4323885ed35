internal import Phrases
internal import SourceText
internal import Vocabulary

/// The uses of one phrase's terms, in the order of the text.
struct PhraseUses {
  struct Use {
    /// The term's position in the phrase.
    let term: Int
    let use: TermUse

    var occurrence: Occurrence { use.occurrence }
  }

  let termCount: Int
  let counted: [Use]
  /// Uses in the description, which do not count but are looked for.
  let description: [Use]
  /// Uses wherever a page has them, those that do not count among them, but for code.
  let shown: [Use]
  /// Whether the draft has no use of a term at all.
  let isEmpty: Bool
  /// The terms that the text says.
  let said: TermSet
  /// The blocks that say a term, in order, each with the terms that it says.
  private let saying: [(block: Int, terms: TermSet)]

  /// - Parameter terms: the phrase's, by their indexes in the phrase set.
  init(of terms: [Int], among all: TermUses) {
    let uses = all.uses(ofTerms: terms)
    termCount = terms.count
    isEmpty = uses.isEmpty
    counted = uses.filter { $0.occurrence.isCounted }
    description = uses.filter { $0.occurrence.place == .description }
    shown = uses.filter { $0.occurrence.exclusion != .code }
    var said: TermSet = []
    var saying: [(block: Int, terms: TermSet)] = []
    for use in uses where use.use.isSaid {
      let block = use.occurrence.block
      if saying.last?.block != block { saying.append((block, [])) }
      saying[saying.count - 1].terms.insert(use.term)
      said.insert(use.term)
    }
    self.said = said
    self.saying = saying
  }

  func terms(inBlock block: Int) -> TermSet {
    let index = saying.partitioningIndex { $0.block >= block }
    return index < saying.count && saying[index].block == block ? saying[index].terms : []
  }

  func terms(inBlocks blocks: some Sequence<Int>) -> TermSet {
    if saying.isEmpty { return [] }
    return blocks.reduce(into: TermSet()) { $0.formUnion(terms(inBlock: $1)) }
  }

  /// Whether a set holds every term of the phrase.
  func isWhole(_ terms: TermSet) -> Bool { terms.count == termCount }
}
