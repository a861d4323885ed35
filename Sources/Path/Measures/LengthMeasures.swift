internal import Drafts
internal import Phrases
internal import SourceText
internal import Words

/// How long the parts of a draft are, in characters without white space.
package struct LengthMeasures: Sendable {
  package struct Sentence: Sendable {
    package let block: Int
    /// Units of the block's normalized text.
    package let range: Range<Int>
    /// Addresses of web pages do not count: nobody reads them as words.
    package let characters: Int
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
  /// Sentences of the prose, those of a quotation of several one by one.
  package let sentences: [Sentence]
  package let paragraphs: [Part]
  /// The text under each heading before the next one of any level.
  package let sections: [Part]

  init(_ matched: MatchedDraft, _ scope: TextScope) {
    let blocks = matched.segmented.blocks
    func characters(ofBlock index: Int) -> Int {
      blocks[index].text.characterCount(in: 0..<blocks[index].text.count)
    }
    let draft = matched.draft
    titleWidth = matched.outline.title.map { title in
      let text = draft.blocks[title.block].text.utf8
      let own = String(decoding: text[..<(title.siteName?.start ?? text.count)], as: UTF8.self)
      return Double(DisplayWidth.columns(of: own, ambiguous: .wide)) / 2
    }
    descriptionCharacters = draft.blocks.firstIndex { $0.role == .description }
      .map { characters(ofBlock: $0) }
    sentences = scope.proseSentences.flatMap { sentence -> [Sentence] in
      let block = blocks[sentence.block]
      let parts = SentenceSplitter.parts(of: block.sentences[sentence.index], in: block.text)
      return parts.map { part in
        Sentence(
          block: sentence.block, range: part,
          characters: block.text.characterCount(in: part)
            - Addresses.ranges(in: part, of: block.text).reduce(0) { $0 + $1.count })
      }
    }
    paragraphs = matched.outline.body.filter { draft.blocks[$0].role == .paragraph }
      .map { Part(block: $0, characters: characters(ofBlock: $0)) }
    sections = matched.outline.headings.map { heading in
      let text = heading.blocks.filter {
        draft.blocks[$0].role != .code && draft.blocks[$0].headingLevel == nil
      }
      return Part(block: heading.block, characters: text.reduce(0) { $0 + characters(ofBlock: $1) })
    }
  }
}
