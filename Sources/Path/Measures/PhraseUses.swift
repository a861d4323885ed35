internal import Phrases
internal import SourceText
internal import Vocabulary

/// The uses of one phrase's terms, in the order of the text.
final class PhraseUses {
  struct Use {
    /// The term's position in the phrase.
    let term: Int
    let use: TermUse

    var occurrence: Occurrence { use.occurrence }
  }

  /// Some of them. Of each is kept where it stands among all uses of the draft, which phrases share.
  struct Selection: RandomAccessCollection {
    struct Place {
      /// Among all uses.
      let index: Int32
      /// The term's position in the phrase.
      let term: Int32
    }

    private let places: [Place]
    private let all: [TermUse]

    init(_ places: [Place], of all: [TermUse]) {
      self.places = places
      self.all = all
    }

    var startIndex: Int { 0 }
    var endIndex: Int { places.count }

    subscript(index: Int) -> Use {
      Use(term: Int(places[index].term), use: all[Int(places[index].index)])
    }

    /// Those that fulfil a condition.
    func filter(_ fulfils: (Use) -> Bool) -> Selection {
      if allSatisfy(fulfils) { return self }
      return Selection(indices.filter { fulfils(self[$0]) }.map { places[$0] }, of: all)
    }
  }

  let termCount: Int
  let counted: Selection
  /// Uses in the description, which do not count but are looked for.
  let description: Selection
  /// Uses wherever a page has them, those that do not count among them, but for code.
  let shown: Selection
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
