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
  package var quotedJapanese: String { map { "「\($0)」" }.joined() }

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
    let quoted = map { "“\($0)”" }
    guard let last = quoted.last, quoted.count > 1 else { return quoted.first ?? "" }
    return quoted.dropLast().joined(separator: ", ") + " \(conjunction) " + last
  }
}
