internal import Glibc
internal import HTTPTypes
internal import HummingbirdCore
internal import NIOCore

extension Response {
  init(_ status: HTTPResponse.Status = .ok, type: String, _ bytes: [UInt8]) {
    self.init(
      status: status, headers: [.contentType: type],
      body: ResponseBody(byteBuffer: ByteBuffer(bytes: bytes)))
  }

  init(events: EventStream) {
    self.init(
      status: .ok,
      headers: [.contentType: "text/event-stream; charset=utf-8", .connection: "close"],
      body: ResponseBody { writer in
        for await piece in events.pieces { try await writer.write(ByteBuffer(bytes: piece)) }
        try await writer.finish(nil)
      })
  }
}

/// What comes by and by, until the server or the client ends it.
final class EventStream: Sendable {
  let pieces: AsyncStream<[UInt8]>
  private let end: @Sendable () -> Void

  /// - Parameter end: called when nobody sends the pieces any more.
  init(pieces: AsyncStream<[UInt8]>, end: @escaping @Sendable () -> Void) {
    self.pieces = pieces
    self.end = end
  }

  deinit { end() }
}

extension HTTPFields {
  /// What every answer tells the browser: to run and load nothing but the page's own files, to keep nothing and to
  /// tell nobody where it is.
  static var common: HTTPFields {
    [
      .contentSecurityPolicy: policy, .crossOriginOpenerPolicy: "same-origin",
      .crossOriginResourcePolicy: "same-origin", .referrerPolicy: "no-referrer",
      .xContentTypeOptions: "nosniff", .cacheControl: "no-store", .date: date,
    ]
  }

  private static let policy = """
    default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src data: 'self'; \
    form-action 'none'; frame-ancestors 'none'; base-uri 'none'
    """

  /// Now, as HTTP writes it (RFC 9110, 5.6.7).
  private static var date: String {
    var (now, parts) = (time(nil), tm())
    gmtime_r(&now, &parts)
    let size = 32
    return String(unsafeUninitializedCapacity: size) { buffer in
      buffer.withMemoryRebound(to: CChar.self) {
        strftime($0.baseAddress!, size, "%a, %d %b %Y %H:%M:%S GMT", &parts)
      }
    }
  }
}

extension HTTPField.Name {
  // Both are names by the grammar.
  fileprivate static let crossOriginOpenerPolicy = HTTPField.Name("Cross-Origin-Opener-Policy")!
  fileprivate static let referrerPolicy = HTTPField.Name("Referrer-Policy")!
}
