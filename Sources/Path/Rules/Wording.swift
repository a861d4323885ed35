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
  package var quotedJapanese: String {
    reduce(into: "") { quoted, text in
      quoted += "「"
      quoted += text
      quoted += "」"
    }
  }

  /// どちらも of two, どれも of more.
  var noneInJapanese: String { count == 2 ? "どちらも" : "どれも" }

  /// “A”, “B” and “C”
  package var quotedEnglish: String { quotedEnglish("and") }

  /// “A”, “B” or “C”: after a negation.
  var anyInEnglish: String { quotedEnglish("or") }

  /// neither “A” nor “B” of two, none of “A”, “B” or “C” of more.
  var noneInEnglish: String {
    count > 2 ? "none of " + anyInEnglish : "neither " + quotedEnglish("nor")
  }

  private func quotedEnglish(_ conjunction: String) -> String {
    enumerated().reduce(into: "") { quoted, text in
      if text.offset > 0 { quoted += text.offset < count - 1 ? ", " : " \(conjunction) " }
      quoted += "“"
      quoted += text.element
      quoted += "”"
    }
  }
}
