internal import Messages
internal import NIOHTTP1

/// What a request says before its body.
struct RequestHead: Sendable {
  let method: String
  /// As it was sent, percent signs and all.
  let path: String
  /// The parts of the query, decoded.
  let query: [(name: String, value: String)]
  /// Where the server was reached.
  let port: Int
  /// Whether the client may send another request after this one.
  let keepsOpen: Bool
  private let headers: HTTPHeaders

  init(_ head: HTTPRequestHead, port: Int) throws(Refusal) {
    // Only proxies are asked by whole addresses.
    guard head.uri.hasPrefix("/"), head.uri.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F }) else {
      throw Refusal(.malformed)
    }
    method = head.method.rawValue
    let target = head.uri.split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false)
    path = String(target[0])
    query = target.count == 1 ? [] : try Self.query(target[1])
    self.port = port
    headers = head.headers
    // Nothing is read after a request for another protocol.
    keepsOpen = head.isKeepAlive && !headers.contains(name: "upgrade")
  }

  /// The one value of a header; `nil` where there is none.
  /// - Throws: where there are several.
  func header(_ name: String) throws(Refusal) -> String? {
    let values = headers[name]
    guard values.count < 2 else { throw Refusal(.malformed) }
    return values.first
  }

  /// The bytes of the body; `nil` where that is not said before.
  var bodyLength: Int? {
    if headers.contains(name: "transfer-encoding") { return nil }
    // What is beyond counting is beyond every limit, too.
    return headers.first(name: "content-length").map { Int($0) ?? .max } ?? 0
  }

  /// Whether the client sends the body only once it is told to.
  var awaitsGoAhead: Bool {
    bodyLength != 0 && headers.first(name: "expect")?.lowercased() == "100-continue"
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
