/// A request with its body.
struct Request: Sendable {
  let head: RequestHead
  let body: [UInt8]

  /// The value of a part of the query; `nil` where it is not there.
  subscript(query name: String) -> String? { head.query.first { $0.name == name }?.value }
}

/// What a request asks for, and who answers it.
struct Route: Sendable {
  let method: String
  /// The media type that the body has; `nil`: no body is read.
  var takes: String?
  /// Whether anybody may ask.
  var isOpen = false
  /// Whether the answer goes on until somebody ends it.
  var isEndless = false
  let answer: @Sendable (Request) async throws(Refusal) -> Response

  static func get(
    isOpen: Bool = false, _ answer: @escaping @Sendable (Request) async throws(Refusal) -> Response
  ) -> Route {
    Route(method: "GET", isOpen: isOpen, answer: answer)
  }

  static func stream(
    _ answer: @escaping @Sendable (Request) async throws(Refusal) -> Response
  ) -> Route {
    Route(method: "GET", isEndless: true, answer: answer)
  }

  static func post(
    _ type: String, _ answer: @escaping @Sendable (Request) async throws(Refusal) -> Response
  ) -> Route {
    Route(method: "POST", takes: type, answer: answer)
  }

  /// The methods that it can be asked by.
  var methods: [String] { method == "GET" && !isEndless ? ["GET", "HEAD"] : [method] }
}
