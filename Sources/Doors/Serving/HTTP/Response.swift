internal import Glibc
internal import NIOHTTP1

/// An answer to a request.
struct Response: Sendable {
  enum Body: Sendable {
    case bytes([UInt8])
    case stream(EventStream)
  }

  var status: Status
  var headers: [(String, String)]
  var body: Body

  init(_ status: Status = .ok, type: String, _ bytes: [UInt8]) {
    self.status = status
    headers = [("Content-Type", type)]
    body = .bytes(bytes)
  }

  init(events: EventStream) {
    status = .ok
    headers = [("Content-Type", "text/event-stream; charset=utf-8")]
    body = .stream(events)
  }

  /// What every answer tells the browser: to run and load nothing but the page's own files, to keep nothing and to
  /// tell nobody where it is.
  private static let common = [
    (
      "Content-Security-Policy",
      """
      default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src data: 'self'; \
      form-action 'none'; frame-ancestors 'none'; base-uri 'none'
      """
    ),
    ("Cross-Origin-Opener-Policy", "same-origin"), ("Cross-Origin-Resource-Policy", "same-origin"),
    ("Referrer-Policy", "no-referrer"), ("X-Content-Type-Options", "nosniff"),
    ("Cache-Control", "no-store"),
  ]

  /// What comes before the body.
  /// - Parameter keepsOpen: whether the client may send another request.
  func head(keepsOpen: Bool) -> HTTPResponseHead {
    var fields = HTTPHeaders(headers + Self.common)
    fields.add(name: "Date", value: Self.date)
    switch body {
    case .bytes(let bytes):
      fields.add(name: "Content-Length", value: "\(bytes.count)")
      fields.add(name: "Connection", value: keepsOpen ? "keep-alive" : "close")
    case .stream:
      fields.add(name: "Connection", value: "close")
    }
    return HTTPResponseHead(version: .http1_1, status: status.ofHTTP, headers: fields)
  }

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

/// What comes by and by, until the server or the client ends it.
struct EventStream: Sendable {
  let pieces: AsyncStream<[UInt8]>
  /// To be called by whoever sends them, however that ends.
  let end: @Sendable () -> Void
}

/// The statuses of answers (RFC 9110, 6585).
enum Status: Int, Sendable {
  case ok = 200
  case badRequest = 400
  case unauthorized
  case forbidden = 403
  case notFound, methodNotAllowed
  case requestTimeout = 408
  case lengthRequired = 411
  case contentTooLarge = 413
  case unsupportedMediaType = 415
  case unprocessableContent = 422
  case tooManyRequests = 429
  case headerFieldsTooLarge = 431
  case serviceUnavailable = 503

  var phrase: String { ofHTTP.reasonPhrase }

  fileprivate var ofHTTP: HTTPResponseStatus { HTTPResponseStatus(statusCode: rawValue) }
}
