internal import Drafts
internal import Phrases
internal import SourceText
internal import Words

/// How long the parts of a draft are, in characters without white space.
package struct LengthMeasures: Sendable {
  package struct Sentence: Sendable {
    private let blockIndex: UInt32
    private let units: CompactRange
    private let length: UInt32

    init(block: Int, range: Range<Int>, characters: Int) {
      blockIndex = UInt32(block)
      units = CompactRange(range)
      length = UInt32(characters)
    }

    package var block: Int { Int(blockIndex) }
    /// Units of the block's normalized text.
    package var range: Range<Int> { units.range }
    /// Addresses, code and lists of quotations do not count: nobody reads them as words of the sentence.
    package var characters: Int { Int(length) }
  }

  package struct Part: Sendable {
    /// The heading of a stretch of text, or a paragraph, by block.
    package let block: Int
    package let characters: Int
  }

  /// The title's width without the site's name at its end: a full-width character is 1, a half-width one
  /// 0.5; `nil` without a title.
  package let titleWidth: Double?
  /// `nil` where the draft has no description.
  package let descriptionCharacters: Int?
  /// Sentences of the prose, those of a quotation of several one by one; rows of names and figures are
  /// none.
  package let sentences: [Sentence]
  package let paragraphs: [Part]
  /// The text under each heading before the next one of any level.
  package let sections: [Part]

  init(_ matched: MatchedDraft, _ scope: TextScope) {
    let draft = matched.draft
    titleWidth = matched.outline.title.map { title in
      let text = draft.blocks[title.block].text.utf8
      let own = String(
        decoding: text.part(0..<(title.siteName?.start ?? text.count)), as: UTF8.self)
      return Double(DisplayWidth.columns(of: own, ambiguous: .wide)) / 2
    }
    descriptionCharacters = scope.slots.descriptions.first.map {
      matched.segmented.characters(ofBlock: $0)
    }
    sentences = Self.sentences(matched, scope)
    paragraphs = matched.outline.body.filter { draft.blocks[$0].role == .paragraph }
      .map { Part(block: $0, characters: matched.segmented.characters(ofBlock: $0)) }
    sections = matched.outline.headings.map { heading in
      var characters = 0
      for block in heading.blocks {
        switch draft.blocks[block].role {
        case .code, .heading: break
        default: characters += matched.segmented.characters(ofBlock: block)
        }
      }
      return Part(block: heading.block, characters: characters)
    }
  }

  private static func sentences(_ matched: MatchedDraft, _ scope: TextScope) -> [Sentence] {
    var sentences: [Sentence] = []
    sentences.reserveCapacity(scope.proseSentences.count)
    for block in scope.proseBlocks {
      let segmented = matched.segmented.blocks[block]
      let text = segmented.text
      let unread = Self.unread(matched.draft.blocks[block].spans, text)
      for (number, sentence) in zip(scope.numbers.ofBlock(block), segmented.sentences)
      where !scope.isListed[number] {
        if unread.isEmpty, isPlain(sentence, in: text) {
          if isSentence(sentence, of: text) {
            let characters = text.characterCount(in: sentence)
            sentences.append(Sentence(block: block, range: sentence, characters: characters))
          }
          continue
        }
        for part in SentenceSplitter.parts(of: sentence, in: text)
        where isSentence(part, of: text) {
          let uncounted =
            Addresses.ranges(in: part, of: text) + QuotedLists.ranges(in: part, of: text)
            + unread.within(part)
          sentences.append(
            Sentence(
              block: block, range: part,
              characters: text.characterCount(in: part)
                - uncounted.joined().reduce(0) { $0 + text.characterCount(in: $1) }))
        }
      }
    }
    return sentences
  }

  /// Whether no mark stands within a sentence that could divide it, or be of an address or the end of a quotation.
  private static func isPlain(_ sentence: Range<Int>, in text: NormalizedText) -> Bool {
    let (units, inner) = (text.units, sentence.dropLast())
    return text.classes.withUnsafeBufferPointer { classes in
      inner.allSatisfy { classes[$0] != .symbol || !dividing.contains(units[$0]) }
    }
  }

  /// The ends of sentences and of quotations, and the colon of addresses.
  private static let dividing: UnitSet = "。｡.!?‼⁉」』:"

  /// The code and addresses of a block, in units of its normalized text and in its order.
  private static func unread(_ spans: [Block.Span], _ text: NormalizedText) -> [Range<Int>] {
    spans.filter { !$0.kind.isText }.map { text.units(ofText: $0.range) }
  }

  /// Whether a text may be a sentence: it has hiragana, as every Japanese one does, or is mostly of Latin
  /// letters. A timetable is none.
  private static func isSentence(_ range: Range<Int>, of text: NormalizedText) -> Bool {
    let classes = text.classes
    var letters = 0
    var others = 0
    for unit in range {
      switch classes[unit] {
      case .hiragana: return true
      case .letter: letters += 1
      case .space, .symbol: break
      case .katakana, .kanji, .digit: others += 1
      }
    }
    return letters > others
  }
}

extension [Range<Int>] {
  /// What lies in a range of ranges that are in order and apart from each other.
  fileprivate func within(_ whole: Range<Int>) -> [Range<Int>] {
    let start = partitioningIndex { $0.upperBound > whole.lowerBound }
    let end = partitioningIndex { $0.lowerBound >= whole.upperBound }
    return start < end ? self[start..<end].map { $0.clamped(to: whole) } : []
  }

  /// The ranges in order, those that touch or overlap made one.
  fileprivate func joined() -> [Range<Int>] {
    if count < 2 { return self }
    return sorted { $0.lowerBound < $1.lowerBound }.reduce(into: []) { joined, range in
      if let last = joined.last, range.lowerBound <= last.upperBound {
        joined[joined.count - 1] = last.lowerBound..<Swift.max(last.upperBound, range.upperBound)
      } else {
        joined.append(range)
      }
    }
  }
}
