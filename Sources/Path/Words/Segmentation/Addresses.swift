/// Finds the addresses of web pages in a text.
package enum Addresses {
  /// The ranges from `http://` or `https://` to the last unit of ASCII that can stand in an address.
  package static func ranges(in range: Range<Int>, of text: NormalizedText) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var index = range.lowerBound
    while let colon = text.units[index..<range.upperBound].firstIndex(of: 0x3A) {
      index = colon + 1
      guard text.units[colon...].starts(with: slashes) else { continue }
      let before = text.units[range.lowerBound..<colon]
      guard let scheme = schemes.first(where: { before.reversed().starts(with: $0) }) else {
        continue
      }
      let end = text.units[colon..<range.upperBound].firstIndex { !isAddress($0) }
      let last = end ?? range.upperBound
      found.append(colon - scheme.count..<last)
      index = max(index, last)
    }
    return found
  }

  private static let slashes = Array("://".utf16)
  private static let schemes = ["https", "http"].map { Array($0.utf16.reversed()) }

  private static func isAddress(_ unit: UInt16) -> Bool {
    (0x21...0x7E).contains(unit) && !"\"<>()[]{}|\\^`".utf16.contains(unit)
  }
}
