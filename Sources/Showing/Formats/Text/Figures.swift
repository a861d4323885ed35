/// Numbers as people read them.
enum Figures {
  /// 12,345
  static func count(_ value: Int) -> String {
    let digits = String(value.magnitude)
    var text = ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index).isMultiple(of: 3) { text += "," }
      text.append(digit)
    }
    return value < 0 ? "-" + text : text
  }

  /// A number with so many decimals; without them where it is whole and they may go.
  static func decimal(_ value: Double, places: Int, trimmed: Bool = false) -> String {
    guard value.isFinite, value.magnitude < 1e12 else { return "-" }
    var factor = 1
    for _ in 0..<places { factor *= 10 }
    let scaled = Int((value.magnitude * Double(factor)).rounded())
    let sign = value < 0 && scaled > 0 ? "-" : ""
    let (whole, rest) = scaled.quotientAndRemainder(dividingBy: factor)
    if places == 0 || (trimmed && rest == 0) { return sign + count(whole) }
    let digits = String(rest)
    let zeros = String(repeating: "0", count: places - digits.count)
    return "\(sign)\(count(whole)).\(zeros)\(digits)"
  }

  /// 24 or 9.6
  static func points(_ value: Double) -> String { decimal(value, places: 1, trimmed: true) }

  /// 1.25%
  static func percent(_ value: Double) -> String { decimal(value, places: 2) + "%" }
}
