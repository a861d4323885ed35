extension Double {
  /// The number with as many decimals as asked for, trailing zeros left out: 28.5, 29.
  func decimals(_ count: Int) -> String {
    let scale = (0..<count).reduce(1) { scale, _ in scale * 10 }
    let scaled = Int((self * Double(scale)).rounded())
    let fraction = scaled % scale
    guard fraction != 0 else { return "\(scaled / scale)" }
    var digits = String(fraction)
    digits = String(repeating: "0", count: count - digits.count) + digits
    while digits.last == "0" { digits.removeLast() }
    return "\(scaled / scale).\(digits)"
  }
}

extension Int {
  /// "1 use", "2 uses".
  package func english(_ noun: String) -> String { self == 1 ? "1 \(noun)" : "\(self) \(noun)s" }
}

extension [String] {
  /// 「A」「B」
  package var quotedJapanese: String { quoted("「", "」", between: "", last: "") }

  /// どちらも of two, どれも of more.
  var noneInJapanese: String { count == 2 ? "どちらも" : "どれも" }

  /// “A”, “B” and “C”
  package var quotedEnglish: String { quotedEnglish(last: " and ") }

  /// “A”, “B”, “C”
  package var quotedEnglishList: String { quotedEnglish(last: ", ") }

  /// “A”, “B” or “C”: after a negation.
  var anyInEnglish: String { quotedEnglish(last: " or ") }

  /// neither “A” nor “B” of two, none of “A”, “B” or “C” of more.
  var noneInEnglish: String {
    count > 2 ? "none of " + anyInEnglish : "neither " + quotedEnglish(last: " nor ")
  }

  private func quotedEnglish(last: StaticString) -> String {
    quoted("“", "”", between: ", ", last: last)
  }

  /// - Parameter last: what stands before the last, `between` before the others.
  private func quoted(
    _ open: StaticString, _ close: StaticString, between: StaticString, last: StaticString
  ) -> String {
    // Written as bytes: to append as many strings takes several times as long.
    let signs = open.utf8CodeUnitCount + close.utf8CodeUnitCount
    let most = reduce(between.utf8CodeUnitCount + last.utf8CodeUnitCount) {
      $0 + signs + between.utf8CodeUnitCount + $1.utf8.count
    }
    return String(unsafeUninitializedCapacity: most) { bytes in
      var end = 0
      func add(_ more: UnsafeBufferPointer<UInt8>) {
        for byte in more {
          bytes[end] = byte
          end += 1
        }
      }
      for index in indices {
        if index > 0 { (index < count - 1 ? between : last).withUTF8Buffer(add) }
        open.withUTF8Buffer(add)
        var text = self[index]
        text.withUTF8(add)
        close.withUTF8Buffer(add)
      }
      return end
    }
  }
}
