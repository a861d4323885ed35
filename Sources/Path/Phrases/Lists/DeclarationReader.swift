internal import Drafts
internal import SourceText
package import Words

/// A place where the draft's own text names target phrases.
package struct PhraseDeclaration: Sendable {
  package let text: String
  package let block: Int
  /// The sentence of the block in which it stands.
  package let sentence: Int
  /// 1-based line of the source.
  package let line: Int
}

/// Reads target phrases from the draft's own declaration: a line such as
/// 「キーワードとしては「A B」「C D」などを意識する」, 「キーワード：A B、C D」, or a list under a
/// heading or sentence that announces keywords.
package enum DeclarationReader {
  package static func declarations(in segmented: SegmentedDraft) -> [PhraseDeclaration] {
    var found: [PhraseDeclaration] = []
    var isListAnnounced = false
    var announcedItems: [PhraseDeclaration] = []
    func closeList() {
      // A list in which few have several terms is one of topics or products, not of queries.
      let queries = announcedItems.count { holdsSeveralTerms($0.text) }
      if queries * 2 > announcedItems.count { found += announcedItems }
      if !announcedItems.isEmpty { isListAnnounced = false }
      announcedItems = []
    }
    let blocks = segmented.draft.blocks
    for index in blocks.indices where blocks[index].isMainContent {
      let role = blocks[index].role
      if role != .listItem { closeList() }
      switch role {
      case .heading:
        isListAnnounced =
          KeywordAnnouncement.mentionsKeywords(blocks[index].text, segmented.blocks[index].text)
          && KeywordAnnouncement.announces(blocks[index].text.string)
      case .paragraph, .quotation:
        isListAnnounced =
          readSentences(of: segmented, index, into: &found)
          || (isListAnnounced && blocks[index].text.string.count < longestIntroduction)
      case .listItem:
        if isListAnnounced {
          readItem(of: segmented, index, into: &announcedItems)
        } else {
          _ = readSentences(of: segmented, index, into: &found)
        }
      case .title, .description, .slug, .tableCell, .code, .image:
        break
      }
    }
    closeList()
    return found
  }

  /// In characters: how long a paragraph between an announcing heading and its list may be.
  private static let longestIntroduction = 100
  /// In characters: a longer piece of text is not a search phrase.
  private static let longestPhrase = 40

  /// Reads the sentences of a paragraph; tells whether its last one announces a list to follow.
  private static func readSentences(
    of segmented: SegmentedDraft, _ index: Int, into found: inout [PhraseDeclaration]
  ) -> Bool {
    let block = segmented.blocks[index]
    guard KeywordAnnouncement.mentionsKeywords(segmented.draft.blocks[index].text, block.text)
    else { return false }
    var announces = false
    for (sentence, range) in block.sentences.enumerated() {
      announces = false
      guard KeywordAnnouncement.mayMentionKeywords(range, of: block.text) else { continue }
      let text = block.text.string(range)
      announces = KeywordAnnouncement.announces(text)
      let phrases = phrases(in: text)
      if !phrases.isEmpty { announces = false }
      found += phrases.map { declaration($0, segmented, index, sentence) }
    }
    return announces
  }

  private static func readItem(
    of segmented: SegmentedDraft, _ index: Int, into found: inout [PhraseDeclaration]
  ) {
    // An item of invisible characters alone has no sentence.
    guard !segmented.blocks[index].sentences.isEmpty else { return }
    let text = segmented.draft.blocks[index].text.string
    let line = Substring(text.unicodeScalars.prefix { !$0.isLineBreak })
    let quoted = QuotedPart.all(in: String(line)).filter { isPhrase($0.text[...]) }
    let phrases: [String]
    if let last = quoted.last {
      // 「A B」：説明 is prose about a phrase.
      let rest = String(decoding: line.utf8.dropFirst(last.end), as: UTF8.self)
      let isExplained = rest.unicodeScalars.contains { $0.properties.isAlphabetic }
      phrases = isExplained ? [] : quoted.map(\.text)
    } else {
      phrases = isPhrase(line) ? [String(line)] : []
    }
    found += phrases.map { declaration($0, segmented, index, 0) }
  }

  /// The phrases that an announcing sentence names: its quoted parts, if one of them holds several
  /// terms, else the list after its colon.
  private static func phrases(in sentence: String) -> [String] {
    let quoted = QuotedPart.all(in: sentence).filter { isPhrase($0.text[...]) }
    if let first = quoted.first, let last = quoted.last {
      let isNamed = KeywordAnnouncement.names(sentence, from: first.start, to: last.end)
      let isQuery = quoted.contains { holdsSeveralTerms($0.text) }
      return isNamed && isQuery ? quoted.map(\.text) : []
    }
    let scalars = sentence.unicodeScalars
    guard let colon = scalars.lastIndex(where: { $0 == "：" || $0 == ":" }) else { return [] }
    let list = Substring(scalars[scalars.index(after: colon)...])
    let start = sentence.utf8.distance(from: sentence.startIndex, to: list.startIndex)
    guard KeywordAnnouncement.names(sentence, from: start, to: sentence.utf8.count) else {
      return []
    }
    let parts = list.split { "、,，/／|｜\n".contains($0) }.map(\.trimmed)
    return parts.allSatisfy(isPhrase) ? parts.map { String($0) } : []
  }

  private static func isPhrase(_ text: Substring) -> Bool {
    let text = text.trimmed
    return !text.isEmpty && !text.unicodeScalars.contains(where: isOfProse)
      && text.hasAtMost(longestPhrase)
  }

  /// Whether a character ends, quotes or lists what is no search phrase.
  private static func isOfProse(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "。", "．", "！", "？", "!", "?", "「", "」", "『", "』", "：", ":", "、": true
    default: false
    }
  }

  private static func holdsSeveralTerms(_ text: String) -> Bool {
    text.unicodeScalars.contains { $0.properties.isWhitespace }
  }

  private static func declaration(
    _ text: String, _ segmented: SegmentedDraft, _ block: Int, _ sentence: Int
  ) -> PhraseDeclaration {
    let range = segmented.blocks[block].sentences[sentence]
    let start = segmented.sourceRange(of: range, inBlock: block).start
    let line = segmented.draft.source.position(at: start).line
    return PhraseDeclaration(text: text, block: block, sentence: sentence, line: line)
  }
}

extension Unicode.Scalar {
  /// As `isNewline` of a character.
  fileprivate var isLineBreak: Bool {
    switch self {
    case "\n"..."\r", "\u{85}", "\u{2028}", "\u{2029}": true
    default: false
    }
  }
}
