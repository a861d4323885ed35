internal import Messages

/// Who is let in: browsers that know the server by its own address, and pages that it sent itself.
///
/// A page of another site can send requests here, and let the browser take its own name for this machine's (DNS
/// rebinding); neither has these headers right.
struct Gate: Sendable {
  let token = Token()

  /// - Throws: where the request is for another server, or comes from another site.
  func check(_ head: RequestHead) throws(Refusal) {
    let hosts = ["127.0.0.1", "localhost"].map { "\($0):\(head.port)" }
    guard let host = try head.header("host"), hosts.contains(host) else {
      throw Refusal(.foreignHost(allowed: hosts))
    }
    if let origin = try head.header("origin"), origin != "http://" + host {
      throw Refusal(.foreignOrigin)
    }
  }

  /// - Throws: where the client does not know the token.
  func checkToken(_ head: RequestHead) throws(Refusal) {
    if token.isIn(try head.header("authorization")) { return }
    var refusal = Refusal(.noToken)
    refusal.headers["WWW-Authenticate"] = "Bearer"
    throw refusal
  }
}
