internal import CICU

/// ICU's Japanese words. It keeps state: one per thread.
package final class ICUWordIterator {
  /// How they are found; the boundaries are the same.
  package enum Way: Sendable {
    /// Over ICU's dictionary where the text is plain, by ICU's iterator where it is not.
    case dictionary
    /// By ICU's iterator alone.
    case plain
  }

  /// ICU has no Japanese word data, or could not be set up.
  package struct Unavailable: Error {}

  private let iterator: OpaquePointer

  /// Opens the iterator.
  package init(_ way: Way = .dictionary) throws(Unavailable) {
    guard let iterator = cicu_word_iterator_open("ja", way == .dictionary ? 1 : 0) else {
      throw Unavailable()
    }
    self.iterator = iterator
  }

  deinit { cicu_word_iterator_close(iterator) }

  /// Sets `flags` to 1 for each unit offset 0...count of the text where ICU has a boundary, else to
  /// 0; the array grows as it must and may be longer than that.
  package func fill(_ flags: inout [UInt8], with text: NormalizedText) {
    text.units.withUnsafeBufferPointer { fill(&flags, with: $0) }
  }

  package func fill(_ flags: inout [UInt8], with units: UnsafeBufferPointer<UInt16>) {
    if flags.count <= units.count {
      flags = Array(repeating: 0, count: (units.count + 1) * 2)
    }
    let status = cicu_word_boundaries(iterator, units.baseAddress, Int32(units.count), &flags)
    precondition(status == 0, "ICU could not segment a text (error \(status))")
  }
}

/// The version of the ICU library that the program runs on, as "72.1".
package func icuVersion() -> String {
  var buffer = [CChar](repeating: 0, count: 20)
  cicu_version(&buffer)
  return String(decoding: buffer.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
}
