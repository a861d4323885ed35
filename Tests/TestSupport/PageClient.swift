internal import Foundation
internal import Glibc

/// A client of a server of this machine, byte by byte: it can say what no browser would.
package final class PageClient {
  private let socket: Int32
  private var read: [UInt8] = []

  package struct Failure: Error {}

  /// What a server answered.
  package struct Reply {
    package let status: Int
    /// With their names in lower case.
    package let headers: [String: String]
    package let body: [UInt8]

    package var text: String { String(decoding: body, as: UTF8.self) }

    package var json: [String: Any] {
      (try? JSONSerialization.jsonObject(with: Data(body)) as? [String: Any]) ?? [:]
    }

    /// The name of the problem that it tells; `nil` where it is no problem.
    package var problem: String? {
      guard headers["content-type"] == "application/problem+json" else { return nil }
      return (json["type"] as? String)?.replacing("urn:kwaudit:", with: "")
    }
  }

  /// - Throws: where nobody listens.
  package init(port: Int) throws {
    socket = Glibc.socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = UInt16(port).bigEndian
    address.sin_addr.s_addr = inet_addr("127.0.0.1")
    let status = withUnsafePointer(to: &address) {
      $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        connect(socket, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
      }
    }
    guard status == 0 else {
      close(socket)
      throw Failure()
    }
    var patience = timeval(tv_sec: 300, tv_usec: 0)
    setsockopt(
      socket, SOL_SOCKET, SO_RCVTIMEO, &patience, socklen_t(MemoryLayout<timeval>.size))
  }

  deinit { close(socket) }

  /// - Returns: whether the server is still there to take all.
  @discardableResult
  package func send(_ bytes: some Collection<UInt8>) -> Bool {
    var rest = Array(bytes)[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes {
        Glibc.send(socket, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL))
      }
      guard count > 0 else { return false }
      rest = rest.dropFirst(count)
    }
    return true
  }

  @discardableResult
  package func send(_ text: some StringProtocol) -> Bool { send(text.utf8) }

  /// Says that nothing more will be sent.
  package func endSending() { shutdown(socket, Int32(SHUT_WR)) }

  /// Reads on.
  /// - Returns: whether something came; not where the server has closed.
  /// - Throws: where nothing comes for long.
  @discardableResult
  private func more() throws -> Bool {
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    let count = recv(socket, &buffer, buffer.count, 0)
    if count < 0, errno == EAGAIN { throw Failure() }
    if count > 0 { read += buffer[..<count] }
    return count > 0
  }

  /// The next answer.
  /// - Parameter hasBody: whether its body is sent, as it is but to HEAD.
  package func reply(hasBody: Bool = true) throws -> Reply {
    let mark = Data("\r\n\r\n".utf8)
    var end = Data(read).range(of: mark)
    while end == nil {
      guard try more() else { throw Failure() }
      end = Data(read).range(of: mark)
    }
    let lines = String(decoding: read[..<end!.lowerBound], as: UTF8.self)
      .components(separatedBy: "\r\n")
    var headers: [String: String] = [:]
    for line in lines.dropFirst() {
      let parts = line.components(separatedBy: ": ")
      headers[parts[0].lowercased()] = parts.dropFirst().joined(separator: ": ")
    }
    read = Array(read[end!.upperBound...])
    let count = hasBody ? Int(headers["content-length"] ?? "") ?? 0 : 0
    while read.count < count { guard try more() else { throw Failure() } }
    let body = Array(read[..<count])
    read = Array(read[count...])
    let status = Int(lines[0].split(separator: " ")[1]) ?? 0
    return Reply(status: status, headers: headers, body: body)
  }

  /// What comes until it holds a text.
  package func text(until part: String) throws -> String {
    while true {
      let text = String(decoding: read, as: UTF8.self)
      if text.contains(part) { return text }
      guard try more() else { throw Failure() }
    }
  }

  /// Whether the server closes without another byte.
  package func isClosed() throws -> Bool { try read.isEmpty && !more() }
}

extension PageClient {
  /// The lines of a request and its body.
  /// - Parameters:
  ///   - host: of another server; by default of this one.
  ///   - headers: besides those for host, token and length.
  package static func request(
    _ method: String, _ target: String, port: Int, token: String? = nil, host: String? = nil,
    headers: [String] = [], body: [UInt8] = []
  ) -> [UInt8] {
    var lines = ["\(method) \(target) HTTP/1.1", "Host: \(host ?? "127.0.0.1:\(port)")"] + headers
    if let token { lines.append("Authorization: Bearer \(token)") }
    if !body.isEmpty { lines.append("Content-Length: \(body.count)") }
    return Array((lines.joined(separator: "\r\n") + "\r\n\r\n").utf8) + body
  }

  /// Does something with clients on a thread of its own: they wait for answers, and servers of the same process need
  /// the threads of its tasks.
  package static func apart<Value: Sendable>(
    _ body: @escaping @Sendable () throws -> Value
  ) async throws -> Value {
    try await withCheckedThrowingContinuation { continuation in
      Thread.detachNewThread { continuation.resume(with: Result { try body() }) }
    }
  }
}
