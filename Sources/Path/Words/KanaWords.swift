internal import SourceText

/// A list of short words in hiragana, looked up by their units without a string made of them.
package struct KanaWords: Sendable, ExpressibleByArrayLiteral {
  /// Each word as a number, in order.
  private let numbers: [UInt64]

  /// - Parameter words: of up to nine hiragana each.
  package init(_ words: [String]) {
    numbers = words.map { word in
      guard let number = Self.number(of: word.utf16) else {
        preconditionFailure("“\(word)” is no short word in hiragana")
      }
      return number
    }.sorted()
  }

  package init(arrayLiteral words: String...) { self.init(words) }

  /// The words of a list separated by spaces.
  package init(list: String) {
    self.init(list.unicodeScalars.split(separator: " ").map { String($0) })
  }

  package func contains(_ range: Range<Int>, of text: NormalizedText) -> Bool {
    contains(text.units[range])
  }

  package func contains(_ units: ArraySlice<UInt16>) -> Bool {
    guard let number = Self.number(of: units) else { return false }
    let index = numbers.partitioningIndex { $0 >= number }
    return index < numbers.count && numbers[index] == number
  }

  /// Seven bits for each hiragana; `nil` where there are more than fit, or others.
  private static func number(of units: some Sequence<UInt16>) -> UInt64? {
    var number: UInt64 = 0
    for unit in units {
      guard number >> 56 == 0, (0x3041...0x3096).contains(unit) else { return nil }
      number = number << 7 | UInt64(unit - 0x3040)
    }
    return number
  }
}
