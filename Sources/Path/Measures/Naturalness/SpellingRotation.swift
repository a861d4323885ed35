internal import Drafts
internal import Phrases
package import SourceText
internal import Vocabulary
internal import Words

/// Spellings of one term that take turns: 申し込み, 申込み, 申込.
///
/// Mentions in quotation marks are left out: a text about spellings has to show them.
package struct SpellingRotation: Sendable, Equatable {
  /// Different spellings, conjugation and case apart, in the order of the text.
  package let spellings: [String]
  /// Changes from one spelling to another, in the order of the text.
  package let changes: Int
  /// Uses of the term that are spelled out in full.
  package let uses: Int
  /// From the first use to the last; `nil` where its place is not known.
  package let source: ByteRange?

  /// - Returns: `nil` where the term has one spelling.
  init?(_ all: [TermUse], in matched: MatchedDraft) {
    // Mostly all are spelled alike.
    let candidates = all.lazy.map(\.occurrence).filter(\.isSpelling)
    guard let first = candidates.first else { return nil }
    let blocks = matched.segmented.blocks
    let usual = blocks[first.block].text.units[first.range]
    let isUsual = candidates.allSatisfy { blocks[$0.block].text.units[$0.range] == usual }
    if isUsual { return nil }
    let spelled = Array(candidates)
    var texts = TextNumbers<UInt16>()
    let numbers = spelled.map { use in
      texts.number(of: use.range, in: blocks[use.block].text.units)
    }
    if texts.count < 2 { return nil }
    var spellings: [String] = []
    // By the number of a text, the spelling that it is.
    var spellingOfText: [Int] = []
    var changes = 0
    var last: Int?
    for (use, number) in zip(spelled, numbers) {
      if number == spellingOfText.count {
        let text = blocks[use.block].text.string(use.range)
        let spelling = VisibleText.form(of: text).lowercased()
        let known = spellings.firstIndex(of: spelling)
        spellingOfText.append(known ?? spellings.count)
        if known == nil { spellings.append(spelling) }
      }
      let spelling = spellingOfText[number]
      if let last, last != spelling { changes += 1 }
      last = spelling
    }
    guard spellings.count > 1 else { return nil }
    self.spellings = spellings
    self.changes = changes
    uses = spelled.count
    source = ByteRange.union(of: spelled.map(\.source))
  }
}
