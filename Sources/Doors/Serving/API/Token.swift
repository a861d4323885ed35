/// What a client has to know to be answered: whoever reads the address that the server prints knows it, and no page
/// of another site does.
struct Token: Sendable {
  /// 256 random bits in hexadecimal digits.
  let text: String

  /// One that nobody can guess: Swift's generator is the system's for keys.
  init() {
    var random = SystemRandomNumberGenerator()
    text = (0..<4).map { _ in
      let digits = String(random.next() as UInt64, radix: 16)
      return String(repeating: "0", count: 16 - digits.count) + digits
    }.joined()
  }

  /// Whether an `Authorization` header holds it; it takes as long for every wrong one of its length.
  func isIn(_ header: String?) -> Bool {
    guard let header else { return false }
    let parts = header.split(separator: " ", maxSplits: 1)
    guard parts.count == 2, parts[0].lowercased() == "bearer",
      parts[1].utf8.count == text.utf8.count
    else { return false }
    return zip(parts[1].utf8, text.utf8).reduce(0) { $0 | ($1.0 ^ $1.1) } == 0
  }
}
