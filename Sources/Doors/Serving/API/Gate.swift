internal import HTTPTypes
internal import Messages

/// Who is let in: browsers that know the server by its own address, and pages that it sent itself.
///
/// A page of another site can send requests here, and let the browser take its own name for this machine's (DNS
/// rebinding); neither has these headers right.
struct Gate: Sendable {
  let token: Token

  private static let host = HTTPField.Name("Host")!

  /// - Parameter port: of the server.
  /// - Throws: where the request is for another server, or comes from another site.
  func check(_ head: HTTPRequest, at port: Int) throws(Refusal) {
    // The first `Host` is the authority; there may be no other.
    guard !head.headerFields.contains(Self.host) else { throw Refusal(.malformed) }
    let hosts = ["127.0.0.1", "localhost"].map { "\($0):\(port)" }
    guard let host = head.authority, hosts.contains(host) else {
      throw Refusal(.foreignHost(allowed: hosts))
    }
    if let origin = head.headerFields[.origin], origin != "http://" + host {
      throw Refusal(.foreignOrigin)
    }
  }

  /// - Throws: where the client does not know the token.
  func checkToken(_ head: HTTPRequest) throws(Refusal) {
    if token.isIn(head.headerFields[.authorization]) { return }
    var refusal = Refusal(.noToken)
    refusal.headers[.wwwAuthenticate] = "Bearer"
    throw refusal
  }
}
