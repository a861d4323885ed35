internal import Drafts
internal import Phrases
package import SourceText
internal import Vocabulary
internal import Words

/// A spelling of a term in a draft, and how often it counts.
///
/// Conjugated forms are not another spelling, nor is the capital with which a sentence opens.
package struct Spelling: Sendable, Equatable {
  package let text: String
  package let uses: Int
  /// The first use; `nil` where its place is not known.
  package let first: ByteRange?

  /// The spellings of a term, the most frequent first, then in the order of the text.
  static func spellings(of term: Int, in matched: MatchedDraft) -> [Spelling] {
    let uses = matched.occurrences.filter {
      $0.term == term && $0.isCounted && [.exact, .compound, .variant].contains($0.kind)
    }
    let texts = uses.map { text(of: $0, in: matched) }
    var found: [Spelling] = []
    for (use, text) in zip(uses, texts) {
      let plain = opensSentence(use, in: matched) ? uncapitalized(text) : text
      let spelling = texts.contains(plain) ? plain : text
      if let index = found.firstIndex(where: { $0.text == spelling }) {
        let known = found[index]
        found[index] = Spelling(text: spelling, uses: known.uses + 1, first: known.first)
      } else {
        found.append(Spelling(text: spelling, uses: 1, first: use.source))
      }
    }
    return found.enumerated().sorted { a, b in
      (-a.element.uses, a.offset) < (-b.element.uses, b.offset)
    }.map(\.element)
  }

  private static func text(of use: Occurrence, in matched: MatchedDraft) -> String {
    let range = matched.segmented.blocks[use.block].text.textRange(of: use.range)
    return String(decoding: matched.draft.blocks[use.block].text.utf8[range], as: UTF8.self)
  }

  /// Whether no word stands before a use in its sentence.
  private static func opensSentence(_ use: Occurrence, in matched: MatchedDraft) -> Bool {
    let block = matched.segmented.blocks[use.block]
    guard block.sentences.indices.contains(use.sentence) else { return false }
    let start = block.sentences[use.sentence].lowerBound
    guard start <= use.range.lowerBound else { return false }
    return !block.text.classes[start..<use.range.lowerBound].contains { $0.isWordPart }
  }

  private static func uncapitalized(_ text: String) -> String {
    guard let first = text.first, first.isUppercase else { return text }
    return first.lowercased() + text.dropFirst()
  }
}
