internal import CICU

/// ICU's Japanese word boundaries, with katakana runs that its dictionary shreds made whole.
package final class ICUWordBoundaryFinder: WordBoundaryFinder {
  /// ICU has no Japanese word data, or could not be set up.
  package struct Unavailable: Error {}

  private let iterator: OpaquePointer

  /// Opens ICU's iterator, which takes milliseconds.
  package init() throws(Unavailable) {
    guard let iterator = cicu_word_iterator_open("ja") else { throw Unavailable() }
    self.iterator = iterator
  }

  deinit { cicu_word_iterator_close(iterator) }

  /// The segmenter's name and version.
  package static let name = "icu-katakana 1"

  package var name: String { Self.name }

  package func boundaries(of text: NormalizedText) -> WordBoundaries {
    var flags = [UInt8](repeating: 0, count: text.count + 1)
    let status = text.units.withUnsafeBufferPointer { units in
      cicu_word_boundaries(iterator, units.baseAddress, Int32(units.count), &flags)
    }
    precondition(status == 0, "ICU could not segment a text (error \(status))")
    joinKatakana(text, &flags)
    return WordBoundaries(flags: flags)
  }

  /// Removes the boundaries inside each run of katakana.
  ///
  /// ICU's dictionary splits katakana that it does not know (プー|チン, カニ|バリ|ゼ|ー|ション); a run of
  /// katakana is far more often one word. The middle dot ・ is no katakana and still divides.
  private func joinKatakana(_ text: NormalizedText, _ flags: inout [UInt8]) {
    var offset = 1
    while offset < text.count {
      if text.classes[offset] == .katakana, text.classes[offset - 1] == .katakana {
        flags[offset] = 0
      }
      offset += 1
    }
  }
}

/// The version of the ICU library that the program runs on, as "72.1".
package func icuVersion() -> String {
  var buffer = [CChar](repeating: 0, count: 20)
  cicu_version(&buffer)
  return String(decoding: buffer.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
}
