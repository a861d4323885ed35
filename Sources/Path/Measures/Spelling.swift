internal import Drafts
internal import Phrases
package import SourceText
internal import Vocabulary
internal import Words

/// A spelling of a term in a draft, and how often it counts.
///
/// Conjugated forms are not another spelling, nor a verb of its noun, nor is a difference of case alone,
/// nor what only a program could tell apart, nor okurigana left out within a compound, as is custom (引越業者). Quotations are
/// somebody else's, and a word between quotation marks is only mentioned.
package struct Spelling: Sendable, Equatable {
  package let text: String
  package let uses: Int
  /// The first use; `nil` where its place is not known.
  package let first: ByteRange?

  /// The spellings of a term, the most frequent first, then in the order of the text.
  static func spellings(
    of term: Int, _ uses: [TermUse], in matched: MatchedDraft
  ) -> [Spelling] {
    let hasKana = matched.phrases.terms[term].text.unicodeScalars.contains(where: isHiragana)
    var found: [Found] = []
    var numbers: [String: Int] = [:]
    // What readers see of texts as they stand, and its form: most uses are spelled alike.
    var known: [String: (text: String, form: String)] = [:]
    for use in uses {
      let occurrence = use.occurrence
      guard [.exact, .compound, .variant].contains(occurrence.kind), occurrence.place != .quotation,
        !occurrence.isOtherWord
      else { continue }
      let typed = typed(occurrence, in: matched)
      let (text, form) = known[typed] ?? seen(typed)
      known[typed] = (text, form)
      if hasKana, !use.isBare, !text.unicodeScalars.contains(where: isHiragana) { continue }
      if let index = numbers[form] {
        found[index].uses += 1
        found[index].texts[text, default: 0] += 1
      } else {
        numbers[form] = found.count
        found.append(Found(texts: [text: 1], uses: 1, first: occurrence.source))
      }
    }
    return found.enumerated().sorted { a, b in
      (-a.element.uses, a.offset) < (-b.element.uses, b.offset)
    }.map { Spelling(text: $0.element.text, uses: $0.element.uses, first: $0.element.first) }
  }

  private static func isHiragana(_ scalar: Unicode.Scalar) -> Bool {
    (0x3041...0x3096).contains(scalar.value)
  }

  /// Uses that look alike but for their case.
  private struct Found {
    var texts: [String: Int]
    var uses: Int
    let first: ByteRange?

    /// The most frequent of them.
    var text: String {
      texts.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key ?? ""
    }
  }

  private static func typed(_ use: Occurrence, in matched: MatchedDraft) -> String {
    let range = matched.segmented.blocks[use.block].text.textRange(of: use.range)
    return String(decoding: matched.draft.blocks[use.block].text.utf8[range], as: UTF8.self)
  }

  private static func seen(_ typed: String) -> (text: String, form: String) {
    let text = VisibleText.of(typed.utf8)
    return (text, VisibleText.form(of: text).lowercased())
  }
}
