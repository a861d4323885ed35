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
    var formNumbers: [String: Int] = [:]
    var typedNumbers = TextNumbers<UInt8>()
    var seen: [Seen] = []
    for use in uses {
      let occurrence = use.occurrence
      guard [.exact, .compound, .variant].contains(occurrence.kind), occurrence.place != .quotation,
        !occurrence.isOtherWord
      else { continue }
      let utf8 = matched.draft.blocks[occurrence.block].text.utf8
      let range = matched.segmented.blocks[occurrence.block].text.textRange(of: occurrence.range)
      let typed = typedNumbers.number(of: range, in: utf8)
      if typed == seen.count { seen.append(Seen(VisibleText.of(utf8[range]))) }
      if hasKana, !use.isBare, !seen[typed].hasHiragana { continue }
      if seen[typed].uses == 0 {
        let form = VisibleText.form(of: seen[typed].text).lowercased()
        seen[typed].form = formNumbers[form] ?? found.count
        if seen[typed].form == found.count {
          formNumbers[form] = found.count
          found.append(Found(first: occurrence.source))
        }
      }
      seen[typed].uses += 1
    }
    for text in seen where text.uses > 0 {
      found[text.form].uses += text.uses
      found[text.form].texts[text.text, default: 0] += text.uses
    }
    return found.enumerated().sorted { a, b in
      (-a.element.uses, a.offset) < (-b.element.uses, b.offset)
    }.map { Spelling(text: $0.element.text, uses: $0.element.uses, first: $0.element.first) }
  }

  private static func isHiragana(_ scalar: Unicode.Scalar) -> Bool {
    (0x3041...0x3096).contains(scalar.value)
  }

  /// What readers see of uses that are the same as they stand.
  private struct Seen {
    let text: String
    let hasHiragana: Bool
    var uses = 0
    /// By its index among the forms that were found.
    var form = 0

    init(_ text: String) {
      self.text = text
      hasHiragana = text.unicodeScalars.contains(where: isHiragana)
    }
  }

  /// Uses that look alike but for their case.
  private struct Found {
    let first: ByteRange?
    var uses = 0
    var texts: [String: Int] = [:]

    /// The most frequent of them.
    var text: String {
      texts.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key ?? ""
    }
  }
}
