// Numbers as people read them. How a number looks in JSON is the JSON writer's matter.

extension Int {
  /// With separators: 12,345.
  package var grouped: String {
    String(isNegative: self < 0, whole: magnitude, decimals: 0, places: 0, isGrouped: true)
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
    let (whole, rest) = scaled.quotientAndRemainder(dividingBy: factor)
    return String(
      isNegative: self < 0 && scaled > 0, whole: UInt(whole), decimals: UInt(rest),
      places: isTrimmed && rest == 0 ? 0 : places, isGrouped: isGrouped)
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

extension String {
  /// A number by its parts, written from its last digit to its first.
  /// - Parameter decimals: as many digits as `places` says, with zeros at their start.
  fileprivate init(
    isNegative: Bool, whole: UInt, decimals: UInt, places: Int, isGrouped: Bool
  ) {
    // The most digits of a number with their separators, a sign and a point.
    let room = 28 + places
    self = withUnsafeTemporaryAllocation(of: UInt8.self, capacity: room) { bytes in
      var start = room
      func put(_ byte: UInt8) {
        start -= 1
        bytes[start] = byte
      }
      func put(digitOf number: inout UInt) {
        put(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: number % 10))
        number /= 10
      }
      var (whole, decimals) = (whole, decimals)
      for _ in 0..<places { put(digitOf: &decimals) }
      if places > 0 { put(UInt8(ascii: ".")) }
      var count = 0
      repeat {
        if isGrouped, count > 0, count.isMultiple(of: 3) { put(UInt8(ascii: ",")) }
        put(digitOf: &whole)
        count += 1
      } while whole > 0
      if isNegative { put(UInt8(ascii: "-")) }
      return String(decoding: UnsafeBufferPointer(rebasing: bytes[start...]), as: UTF8.self)
    }
  }
}
