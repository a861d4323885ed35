internal import HTTPTypes
internal import HummingbirdCore

/// A request with its body.
struct Request: Sendable {
  let head: HTTPRequest
  let body: [UInt8]

  subscript(query name: String) -> String? { head[query: name] }
}

extension HTTPRequest {
  /// Its path and its query.
  var target: URI { URI(path ?? "") }

  /// The value of a part of the query; `nil` where it is not there.
  subscript(query name: String) -> String? { target.queryParameters[name[...]].map(String.init) }
}

/// What a request asks for, and who answers it.
struct Route: Sendable {
  let method: HTTPRequest.Method
  /// The media type that the body has; `nil`: no body is read.
  var takes: String?
  /// Whether anybody may ask.
  var isOpen = false
  /// Whether the answer goes on until somebody ends it.
  var isEndless = false
  let answer: @Sendable (Request) async throws -> Response

  static func get(
    isOpen: Bool = false, _ answer: @escaping @Sendable (Request) async throws -> Response
  ) -> Route {
    Route(method: .get, isOpen: isOpen, answer: answer)
  }

  static func stream(
    _ answer: @escaping @Sendable (Request) async throws -> Response
  ) -> Route {
    Route(method: .get, isEndless: true, answer: answer)
  }

  static func post(
    _ type: String, _ answer: @escaping @Sendable (Request) async throws -> Response
  ) -> Route {
    Route(method: .post, takes: type, answer: answer)
  }

  /// The methods that it can be asked by.
  var methods: [HTTPRequest.Method] { method == .get && !isEndless ? [.get, .head] : [method] }
}
