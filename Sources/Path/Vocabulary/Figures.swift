// Numbers as people read them. How a number looks in JSON is the JSON writer's matter.

extension Int {
  /// With separators: 12,345.
  package var grouped: String {
    if magnitude < 1_000 { return String(self) }
    let digits = String(magnitude)
    var text = ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index).isMultiple(of: 3) { text += "," }
      text.append(digit)
    }
    return self < 0 ? "-" + text : text
  }
}

extension Double {
  /// As it is: 300, 2.5; safe for any number.
  package var figure: String {
    self == rounded() && magnitude < 1e15 ? "\(Int(self))" : "\(self)"
  }

  /// With one decimal, or none where it is whole: 24, 9.6.
  package var tenths: String { decimal(places: 1, isTrimmed: true) }

  /// The same for programs, without separators: 1234.5.
  package var plainTenths: String { decimal(places: 1, isTrimmed: true, isGrouped: false) }

  /// A number of percent: 1.25%.
  package var percent: String { decimal(places: 2) + "%" }

  /// With so many decimals; - for what is not of a size that people use.
  /// - Parameters:
  ///   - isTrimmed: whether a whole number stands without decimals.
  ///   - isGrouped: whether separators stand between thousands.
  package func decimal(places: Int, isTrimmed: Bool = false, isGrouped: Bool = true) -> String {
    guard isFinite, magnitude < 1e12 else { return "-" }
    let factor = Int(Self.power(places))
    let scaled = Int((magnitude * Double(factor)).rounded())
    let sign = self < 0 && scaled > 0 ? "-" : ""
    let (whole, rest) = scaled.quotientAndRemainder(dividingBy: factor)
    let start = sign + (isGrouped ? whole.grouped : String(whole))
    if places == 0 || (isTrimmed && rest == 0) { return start }
    let digits = String(rest)
    return start + "." + String(repeating: "0", count: places - digits.utf8.count) + digits
  }

  /// The nearest number with so many decimals.
  package func rounded(toPlaces places: Int) -> Double {
    let factor = Self.power(places)
    return (self * factor).rounded() / factor
  }

  /// 10 to the power of `places`.
  private static func power(_ places: Int) -> Double {
    (0..<places).reduce(1) { factor, _ in factor * 10 }
  }
}
