internal import Drafts
internal import Phrases
package import SourceText
internal import Vocabulary
internal import Words

/// A spelling of a term in a draft, and how often it counts.
///
/// Conjugated forms are not another spelling, nor a verb of its noun, nor is the capital with which a sentence opens, nor
/// what only a program could tell apart, nor the case of a name inside code (`webpack.config.js`).
package struct Spelling: Sendable, Equatable {
  package let text: String
  package let uses: Int
  /// The first use; `nil` where its place is not known.
  package let first: ByteRange?

  /// The spellings of a term, the most frequent first, then in the order of the text.
  static func spellings(of term: Int, in matched: MatchedDraft) -> [Spelling] {
    let uses = matched.occurrences.filter {
      $0.term == term && $0.isCounted && !$0.isOtherWord
        && [.exact, .compound, .variant].contains($0.kind)
    }
    let texts = uses.map { text(of: $0, in: matched) }
    var found: [Found] = []
    for (use, text) in zip(uses, texts) {
      let plain = opensSentence(use, in: matched) ? uncapitalized(text) : text
      let spelling = texts.contains(plain) ? plain : text
      let form = VisibleText.form(of: spelling)
      let isCode = isInCode(use, in: matched)
      let same = found.firstIndex {
        $0.form == form || (isCode || $0.isCode) && $0.form.lowercased() == form.lowercased()
      }
      if let index = same {
        found[index].uses += 1
        // The spelling outside of code is the one that the writer chose.
        if found[index].isCode, !isCode {
          found[index].text = spelling
          found[index].form = form
          found[index].isCode = false
        }
      } else {
        found.append(Found(text: spelling, form: form, isCode: isCode, uses: 1, first: use.source))
      }
    }
    return found.enumerated().sorted { a, b in
      (-a.element.uses, a.offset) < (-b.element.uses, b.offset)
    }.map { Spelling(text: $0.element.text, uses: $0.element.uses, first: $0.element.first) }
  }

  private struct Found {
    var text: String
    /// What the text looks like.
    var form: String
    var isCode: Bool
    var uses: Int
    let first: ByteRange?
  }

  private static func text(of use: Occurrence, in matched: MatchedDraft) -> String {
    let range = matched.segmented.blocks[use.block].text.textRange(of: use.range)
    return VisibleText.of(matched.draft.blocks[use.block].text.utf8[range])
  }

  /// Whether a use is part of a name as programs have them: a mark of such names joins it to more
  /// Latin text, as in `github.com`, `@angular/core`, `my_webpack`.
  private static func isInCode(_ use: Occurrence, in matched: MatchedDraft) -> Bool {
    let text = matched.segmented.blocks[use.block].text
    let (start, end) = (use.range.lowerBound, use.range.upperBound)
    func isName(_ index: Int) -> Bool {
      text.units.indices.contains(index) && text.units[index] < 0x80
        && text.classes[index].isWordPart
    }
    if start > 0, codeMarks.contains(text.units[start - 1]) {
      if isName(start - 2) || "@/\\_$#".utf16.contains(text.units[start - 1]) { return true }
    }
    return end < text.count && codeMarks.contains(text.units[end]) && isName(end + 1)
  }

  private static let codeMarks = Set("./\\_@$#:-=".utf16)

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
