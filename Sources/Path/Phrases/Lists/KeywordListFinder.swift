internal import Drafts
internal import SourceText
internal import Words

/// Finds the bare lists of target phrases in a draft.
///
/// A sentence belongs to a list when it declares the draft's keywords, or when little more than
/// target phrases stands in it: at least two phrases whose terms follow each other with nothing but
/// white space between, one that is a whole sentence beside another such sentence, or the terms of a
/// phrase set out one by one. Google's spam
/// policies name lists of words without context as keyword stuffing.
enum KeywordListFinder {
  static func lists(
    in segmented: SegmentedDraft, phrases: PhraseSet, occurrences: [Occurrence]
  ) -> [BareKeywordList] {
    let reader = BarePhraseReader(phrases)
    let declared = Set(
      DeclarationReader.declarations(in: segmented).map {
        Sentence(block: $0.block, index: $0.sentence)
      })
    let blocks = segmented.draft.blocks
    var listed: [Listed] = []
    var left = occurrences[...]
    while let first = left.first {
      let sentence = Sentence(block: first.block, index: first.sentence)
      let own = left.prefix { $0.block == first.block && $0.sentence == first.sentence }
      left = left[own.endIndex...]
      let segmentedBlock = segmented.blocks[first.block]
      guard blocks[first.block].isProse, blocks[first.block].isMainContent,
        segmentedBlock.sentences.indices.contains(first.sentence)
      else { continue }
      let isDeclared = declared.contains(sentence)
      let text = segmentedBlock.text
      let range = segmentedBlock.sentences[first.sentence]
      guard isDeclared || reader.mayFill(range, of: text, own) else { continue }
      let bare = reader.read(own, in: text, range)
      let strength: Listed.Strength? =
        isDeclared && !bare.phrases.isEmpty ? .certain : bare.strength
      guard let strength else { continue }
      listed.append(Listed(sentence: sentence, strength: strength, phrases: bare.phrases))
    }
    return joined(listed).compactMap { list($0, in: segmented) }
  }

  fileprivate struct Sentence: Hashable {
    let block: Int
    let index: Int

    /// Whether a sentence follows this one in its block, or stands in the next block.
    func isNeighbour(of next: Sentence) -> Bool {
      next.block == block ? next.index == index + 1 : next.block == block + 1
    }
  }

  private struct Listed {
    typealias Strength = BarePhraseReader.Strength
    let sentence: Sentence
    let strength: Strength
    let phrases: [Int]
  }

  /// Groups neighbours; a group of one that is only half certain is not a list.
  private static func joined(_ listed: [Listed]) -> [[Listed]] {
    var groups: [[Listed]] = []
    for item in listed {
      if let last = groups.last?.last, last.sentence.isNeighbour(of: item.sentence) {
        groups[groups.count - 1].append(item)
      } else {
        groups.append([item])
      }
    }
    return groups.filter { $0.count > 1 || $0[0].strength == .certain }
  }

  private static func list(_ group: [Listed], in segmented: SegmentedDraft) -> BareKeywordList? {
    let ranges = group.map { item in
      let block = item.sentence.block
      let sentence = segmented.blocks[block].sentences[item.sentence.index]
      return segmented.sourceRange(of: sentence, inBlock: block)
    }
    guard let first = ranges.first else { return nil }
    return BareKeywordList(
      parts: group.map {
        BareKeywordList.Part(block: $0.sentence.block, sentence: $0.sentence.index)
      },
      phrases: Set(group.flatMap(\.phrases)).sorted(),
      source: ranges.dropFirst().reduce(first) { $0.union($1) })
  }
}
