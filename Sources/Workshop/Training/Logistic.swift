/// The logistic function from additions, multiplications and one division.
///
/// The C library's `exp` may differ in the last bit between machines, and after millions of steps a
/// trained weight would too.
enum Logistic {
  /// 1 / (1 + e^-x), to about 14 digits; 0 and 1 beyond ±30.
  static func probability(_ x: Double) -> Double {
    if x < -30 { return 0 }
    if x > 30 { return 1 }
    return 1 / (1 + exponential(-x))
  }

  /// e^x for -30...30: a power of two times the Taylor series of what is left, within ±ln 2 / 2.
  private static func exponential(_ x: Double) -> Double {
    let power = (x * 1.442695040888963407).rounded(.toNearestOrEven)
    let rest = x - power * 0.693147180559945309
    var sum = 1.0
    for term in stride(from: 13.0, through: 1.0, by: -1.0) { sum = 1 + rest / term * sum }
    return sum * Double(sign: .plus, exponent: Int(power), significand: 1)
  }
}
