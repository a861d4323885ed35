internal import Drafts
internal import Phrases
internal import Words

/// The roots of a target phrase's topic in a draft: those of the title, the description, and the headings and
/// sentences that use a term.
struct TopicRoots {
  /// By the sentences' numbers, whether each uses a term.
  let using: [Bool]
  let roots: RootSet

  init(_ uses: PhraseUses, _ all: Roots, _ matched: MatchedDraft, _ scope: TextScope) {
    let numbers = scope.numbers
    var using = [Bool](repeating: false, count: numbers.count)
    var roots = all.none
    for use in uses.counted {
      let sentence = numbers.number(of: use.occurrence.sentence, inBlock: use.occurrence.block)
      guard let sentence, !using[sentence] else { continue }
      using[sentence] = true
      for root in all.ofSentence(sentence) { roots.insert(root) }
    }
    for block in Self.namingBlocks(uses, matched, scope) {
      for root in all.ofSentences(numbers.ofBlock(block)) { roots.insert(root) }
    }
    self.using = using
    self.roots = roots
  }

  /// The blocks that say what the whole draft is about, where they name the phrase: the title, the
  /// description beside it, and the headings with a term.
  private static func namingBlocks(
    _ uses: PhraseUses, _ matched: MatchedDraft, _ scope: TextScope
  ) -> [Int] {
    var blocks = matched.outline.headings.map(\.block).filter { !uses.terms(inBlock: $0).isEmpty }
    let titles = [matched.outline.title?.block, matched.outline.topHeading].compactMap { $0 }
      .filter { !uses.terms(inBlock: $0).isEmpty }
    blocks += titles
    if !titles.isEmpty || !uses.description.isEmpty { blocks += scope.slots.descriptions }
    return blocks
  }
}
