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
    var typedNumbers = TextNumbers<UInt8>()
    var seen: [Seen] = []
    // Those of them that count, in the order of the text.
    var counted: [Int] = []
    let (blocks, segmented) = (matched.draft.blocks, matched.segmented.blocks)
    for use in uses {
      let occurrence = use.occurrence
      guard occurrence.isSpelling, occurrence.place != .quotation else { continue }
      let range = segmented[occurrence.block].text.textRange(of: occurrence.range)
      let utf8 = blocks[occurrence.block].text.utf8.part(range)
      let typed = utf8.withUnsafeBufferPointer { typedNumbers.number(of: $0.indices, in: $0) }
      if typed == seen.count { seen.append(Seen(VisibleText.of(utf8))) }
      if hasKana, !use.isBare, !seen[typed].hasHiragana { continue }
      if seen[typed].uses == 0 {
        seen[typed].first = occurrence.source
        counted.append(typed)
      }
      seen[typed].uses += 1
    }
    return joined(counted.map { seen[$0] })
  }

  /// Those of some texts together that look alike but for their case.
  private static func joined(_ texts: [Seen]) -> [Spelling] {
    if texts.count == 1 {
      return [Spelling(text: texts[0].text, uses: texts[0].uses, first: texts[0].first)]
    }
    var found: [Found] = []
    var numbers: [String: Int] = [:]
    for text in texts {
      let form = VisibleText.form(of: text.text).lowercased()
      let number = numbers[form] ?? found.count
      if number == found.count {
        numbers[form] = number
        found.append(Found(first: text.first))
      }
      found[number].uses += text.uses
      found[number].texts[text.text, default: 0] += text.uses
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
    /// The place of the first of them.
    var first: ByteRange?

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

extension Occurrence {
  /// Whether it spells its term: no conjugated form, no synonym, no other word of the same stem.
  var isSpelling: Bool {
    switch kind {
    case .exact, .compound, .variant: !isOtherWord
    case .inflected, .synonym: false
    }
  }
}
