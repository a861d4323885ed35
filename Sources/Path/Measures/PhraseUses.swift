internal import Phrases
internal import SourceText
internal import Vocabulary

/// The uses of one phrase's terms, in the order of the text.
struct PhraseUses {
  struct Use {
    private let position: Int32
    let use: TermUse

    init(term: Int, use: TermUse) {
      position = Int32(term)
      self.use = use
    }

    /// The term's position in the phrase.
    var term: Int { Int(position) }

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
    counted = Self.some(of: uses) { $0.isCounted }
    description = uses.filter { $0.occurrence.place == .description }
    shown = Self.some(of: uses) { $0.exclusion != .code }
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

  /// The uses that fulfil a condition; the same array where all do.
  private static func some(of uses: [Use], where fulfils: (Occurrence) -> Bool) -> [Use] {
    uses.allSatisfy { fulfils($0.occurrence) } ? uses : uses.filter { fulfils($0.occurrence) }
  }

  func terms(inBlock block: Int) -> TermSet {
    let index = saying.partitioningIndex { $0.block >= block }
    return index < saying.count && saying[index].block == block ? saying[index].terms : []
  }

  /// - Parameter blocks: in order, as those that say a term are.
  func terms(inBlocks blocks: some Collection<Int>) -> TermSet {
    guard let first = blocks.first else { return [] }
    var terms = TermSet()
    var next = saying.partitioningIndex { $0.block >= first }
    for block in blocks {
      while next < saying.count, saying[next].block < block { next += 1 }
      if next == saying.count { break }
      if saying[next].block == block { terms.formUnion(saying[next].terms) }
    }
    return terms
  }

  /// Whether a set holds every term of the phrase.
  func isWhole(_ terms: TermSet) -> Bool { terms.count == termCount }
}
