internal import Messages
internal import Vocabulary

/// Why a request is not answered as it asks.
struct Refusal: Error, Sendable, Equatable {
  let fault: RequestFault
  /// Where in the body (RFC 6901); `nil` where that is not what it is about.
  let pointer: String?
  /// In which it is told, where the body asks for one.
  var language: Language?
  /// What the answer says besides.
  var headers: [String: String] = [:]

  init(_ fault: RequestFault, at pointer: String? = nil) {
    self.fault = fault
    self.pointer = pointer
  }
}
