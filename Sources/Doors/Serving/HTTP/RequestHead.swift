internal import Messages

/// What a request says before its body (RFC 9112), read strictly: what one reader might take for something else than
/// another is refused.
struct RequestHead: Sendable {
  let method: String
  /// As it was sent, percent signs and all.
  let path: String
  /// The parts of the query, decoded.
  let query: [(name: String, value: String)]
  /// With their names in lower case.
  private let headers: [(name: String, value: String)]

  /// - Parameter bytes: the lines up to the empty one, with their ends.
  init(_ bytes: [UInt8]) throws(Refusal) {
    var lines = try Self.lines(bytes)[...]
    guard let first = lines.popFirst() else { throw Refusal(.malformed) }
    let parts = first.split(separator: " ", omittingEmptySubsequences: false)
    guard parts.count == 3, !parts[0].isEmpty, parts[0].utf8.allSatisfy(Self.isTokenByte),
      parts[1].hasPrefix("/"), parts[1].utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F })
    else { throw Refusal(.malformed) }
    guard parts[2] == "HTTP/1.1" || parts[2] == "HTTP/1.0" else {
      throw Refusal(parts[2].hasPrefix("HTTP/") ? .unknownVersion : .malformed)
    }
    method = String(parts[0])
    let target = parts[1].split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false)
    path = String(target[0])
    query = target.count == 1 ? [] : try Self.query(target[1])
    var headers: [(name: String, value: String)] = []
    for line in lines {
      guard let colon = line.firstIndex(of: ":"), colon != line.startIndex,
        line[..<colon].utf8.allSatisfy(Self.isTokenByte)
      else { throw Refusal(.malformed) }
      let value = line[line.index(after: colon)...].trimming { $0 == " " || $0 == "\t" }
      headers.append((line[..<colon].lowercased(), String(value)))
    }
    self.headers = headers
    keepsOpen =
      parts[2] == "HTTP/1.1"
      && !headers.contains { $0.name == "connection" && $0.value.lowercased() == "close" }
  }

  /// Whether the client may send another request after this one.
  let keepsOpen: Bool

  /// The one value of a header; `nil` where there is none.
  /// - Throws: where there are several.
  func header(_ name: String) throws(Refusal) -> String? {
    let values = headers.filter { $0.name == name }.map(\.value)
    guard values.count < 2 else { throw Refusal(.malformed) }
    return values.first
  }

  /// The bytes of the body.
  /// - Throws: where that is not said before.
  func bodyLength() throws(Refusal) -> Int {
    guard try header("transfer-encoding") == nil else { throw Refusal(.lengthMissing) }
    guard let text = try header("content-length") else { return 0 }
    guard !text.isEmpty, text.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else {
      throw Refusal(.malformed)
    }
    // What is beyond counting is beyond every limit, too.
    return Int(text) ?? .max
  }

  /// The lines without their ends, each of which is CR LF.
  private static func lines(_ bytes: [UInt8]) throws(Refusal) -> [String] {
    let (tab, lf, cr) = (UInt8(ascii: "\t"), UInt8(ascii: "\n"), UInt8(ascii: "\r"))
    var lines: [String] = []
    for line in bytes.split(separator: lf, omittingEmptySubsequences: false).dropLast() {
      let text = line.dropLast()
      guard line.last == cr, text.allSatisfy({ $0 >= 0x20 && $0 != 0x7F || $0 == tab }) else {
        throw Refusal(.malformed)
      }
      lines.append(String(decoding: text, as: UTF8.self))
    }
    return lines
  }

  /// A byte of a method or of a header's name (RFC 9110, 5.6.2).
  private static func isTokenByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "a")...UInt8(ascii: "z"):
      true
    default: "!#$%&'*+-.^_`|~".utf8.contains(byte)
    }
  }

  /// Names and values as forms write them.
  private static func query(_ text: Substring) throws(Refusal) -> [(name: String, value: String)] {
    var query: [(name: String, value: String)] = []
    for part in text.split(separator: "&") {
      let sides = part.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      guard let name = decoded(sides[0]), let value = decoded(sides.count > 1 ? sides[1] : "")
      else { throw Refusal(.malformed) }
      query.append((name, value))
    }
    return query
  }

  private static func decoded(_ text: Substring) -> String? {
    var bytes: [UInt8] = []
    var rest = text.utf8[...]
    while let byte = rest.popFirst() {
      switch byte {
      case UInt8(ascii: "+"): bytes.append(0x20)
      case UInt8(ascii: "%"):
        guard let code = UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16),
          rest.count > 1, rest.first != UInt8(ascii: "+")
        else { return nil }
        bytes.append(code)
        rest = rest.dropFirst(2)
      default: bytes.append(byte)
      }
    }
    return String(validating: bytes, as: UTF8.self)
  }
}

extension Substring {
  fileprivate func trimming(where isTrimmed: (Character) -> Bool) -> Substring {
    var rest = drop(while: isTrimmed)
    while let last = rest.last, isTrimmed(last) { rest.removeLast() }
    return rest
  }
}
