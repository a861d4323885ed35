/// ICU's Japanese word boundaries, with katakana runs that its dictionary shreds made whole.
package final class ICUWordBoundaryFinder: WordBoundaryFinder {
  /// What the finder does with runs of katakana.
  package enum Katakana: Sendable {
    /// No boundary inside a run of katakana.
    case whole
    /// As ICU divides it.
    case divided
  }

  private let iterator: ICUWordIterator
  private let katakana: Katakana
  private var flags: [UInt8] = []

  package init(
    katakana: Katakana = .whole, by way: ICUWordIterator.Way = .dictionary
  ) throws(ICUWordIterator.Unavailable) {
    iterator = try ICUWordIterator(way)
    self.katakana = katakana
  }

  package var name: String { katakana == .whole ? "icu-katakana 1" : "icu 1" }

  package func boundaries(of text: NormalizedText) -> WordBoundaries {
    iterator.fill(&flags, with: text)
    if katakana == .whole { joinKatakana(text) }
    let certain = WordBoundaries.certain
    return WordBoundaries(scores: flags.prefix(text.count + 1).map { $0 != 0 ? certain : -certain })
  }

  /// Removes the boundaries inside each run of katakana.
  ///
  /// ICU's dictionary splits katakana that it does not know (プー|チン, カニ|バリ|ゼ|ー|ション); a run of
  /// katakana is far more often one word. The middle dot ・ is not katakana and still divides.
  private func joinKatakana(_ text: NormalizedText) {
    var offset = 1
    while offset < text.count {
      if text.classes[offset] == .katakana, text.classes[offset - 1] == .katakana {
        flags[offset] = 0
      }
      offset += 1
    }
  }
}
