internal import Drafts
internal import SourceText
internal import Words

/// Finds the bare lists of target phrases in a draft.
///
/// A sentence belongs to a list when it declares the draft's keywords, or when little more than
/// target phrases stands in it: at least two phrases whose terms follow each other with nothing but
/// white space between, or one that is a whole list item beside another such item. Google's spam
/// policies name lists of words without context as keyword stuffing.
enum KeywordListFinder {
  static func lists(
    in segmented: SegmentedDraft, phrases: PhraseSet, occurrences: [Occurrence]
  ) -> [KeywordList] {
    let reader = BarePhraseReader(phrases)
    let declared = Set(
      DeclarationReader.declarations(in: segmented).map {
        Sentence(block: $0.block, index: $0.sentence)
      })
    let uses = Dictionary(grouping: occurrences) { Sentence(block: $0.block, index: $0.sentence) }
    var listed: [Listed] = []
    for (block, segmentedBlock) in segmented.blocks.enumerated() {
      guard canBeListed(segmented.draft.blocks[block]) else { continue }
      for (index, range) in segmentedBlock.sentences.enumerated() {
        let sentence = Sentence(block: block, index: index)
        guard let occurrences = uses[sentence] else { continue }
        let bare = reader.read(occurrences, in: segmentedBlock.text, range)
        let strength: Listed.Strength? =
          declared.contains(sentence) ? .certain : bare.strength
        guard let strength else { continue }
        listed.append(Listed(sentence: sentence, strength: strength, phrases: bare.phrases))
      }
    }
    return joined(listed).compactMap { list($0, in: segmented) }
  }

  fileprivate struct Sentence: Hashable {
    let block: Int
    let index: Int
  }

  private struct Listed {
    typealias Strength = BarePhraseReader.Strength
    let sentence: Sentence
    let strength: Strength
    let phrases: [Int]
  }

  private static func canBeListed(_ block: Block) -> Bool {
    guard block.isMainContent else { return false }
    switch block.role {
    case .paragraph, .listItem, .tableCell, .quotation: return true
    case .title, .description, .slug, .heading, .code, .image: return false
    }
  }

  /// Groups neighbours; a group of one that is only half certain is no list.
  private static func joined(_ listed: [Listed]) -> [[Listed]] {
    var groups: [[Listed]] = []
    for item in listed {
      if let last = groups.last?.last, item.sentence.block - last.sentence.block <= 1 {
        groups[groups.count - 1].append(item)
      } else {
        groups.append([item])
      }
    }
    return groups.filter { $0.count > 1 || $0[0].strength == .certain }
  }

  private static func list(_ group: [Listed], in segmented: SegmentedDraft) -> KeywordList? {
    let ranges = group.map { item in
      let block = segmented.blocks[item.sentence.block]
      return block.sourceRange(of: block.sentences[item.sentence.index])
        ?? segmented.draft.blocks[item.sentence.block].range
    }
    guard let first = ranges.first else { return nil }
    return KeywordList(
      parts: group.map { KeywordList.Part(block: $0.sentence.block, sentence: $0.sentence.index) },
      phrases: Set(group.flatMap(\.phrases)).sorted(),
      source: ranges.dropFirst().reduce(first) { $0.union($1) })
  }
}

/// Reads how much of a sentence is target phrases that stand bare.
struct BarePhraseReader {
  enum Strength {
    /// The sentence is a list by itself.
    case certain
    /// The sentence is one bare phrase: a list only beside another one.
    case single
  }

  private let phrases: PhraseSet

  init(_ phrases: PhraseSet) { self.phrases = phrases }

  /// The phrases that stand bare in a sentence, and what that makes of the sentence.
  func read(
    _ occurrences: [Occurrence], in text: NormalizedText, _ sentence: Range<Int>
  ) -> (phrases: [Int], strength: Strength?) {
    let pieces = pieces(of: text, sentence)
    var bare: [Int] = []
    var bareLength = 0
    var wordLength = 0
    for piece in pieces {
      let length = text.classes[piece].count { $0.isWordPart }
      wordLength += length
      if let phrase = phrase(filling: piece, occurrences, text) {
        bare.append(phrase)
        bareLength += length
      }
    }
    let severalTerms = bare.filter { phrases.termIndexes[$0].count > 1 }
    let distinct = Set(bare)
    let fillsSentence = bareLength * 10 >= wordLength * 8
    let isCertain =
      (severalTerms.count >= 2 && fillsSentence) || (distinct.count >= 4 && fillsSentence)
    if isCertain { return (distinct.sorted(), .certain) }
    if severalTerms.count == 1, fillsSentence { return (distinct.sorted(), .single) }
    return (distinct.sorted(), nil)
  }

  /// The parts of a sentence between commas, brackets, slashes and line breaks.
  private func pieces(of text: NormalizedText, _ sentence: Range<Int>) -> [Range<Int>] {
    var pieces: [Range<Int>] = []
    var start = sentence.lowerBound
    for index in sentence {
      let unit = text.units[index]
      guard text.classes[index] == .symbol || unit == 0x0A || unit == 0x0D else { continue }
      if start < index { pieces.append(start..<index) }
      start = index + 1
    }
    if start < sentence.upperBound { pieces.append(start..<sentence.upperBound) }
    return pieces
  }

  /// The phrase whose terms, and nothing else, stand in a piece.
  private func phrase(
    filling piece: Range<Int>, _ occurrences: [Occurrence], _ text: NormalizedText
  ) -> Int? {
    let inside = occurrences.filter {
      piece.contains($0.range.lowerBound) && $0.range.upperBound <= piece.upperBound
    }
    guard !inside.isEmpty else { return nil }
    let isCovered = piece.allSatisfy { index in
      text.classes[index] == .space || inside.contains { $0.range.contains(index) }
    }
    guard isCovered else { return nil }
    let terms = Set(inside.map(\.term))
    let filled = phrases.termIndexes.indices.filter {
      terms.isSuperset(of: phrases.termIndexes[$0])
    }
    return filled.max { phrases.termIndexes[$0].count < phrases.termIndexes[$1].count }
  }
}
