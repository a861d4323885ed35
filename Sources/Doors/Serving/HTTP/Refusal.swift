internal import HTTPTypes
internal import Messages
internal import NIOCore
internal import NIOHTTP1
internal import Vocabulary

/// Why a request is not answered as it asks.
struct Refusal: Error, Sendable, Equatable {
  let fault: RequestFault
  /// Where in the body (RFC 6901); `nil` where that is not what it is about.
  let pointer: String?
  /// In which it is told, where the body asks for one.
  var language: Language?
  /// What the answer says besides.
  var headers: HTTPFields = [:]

  init(_ fault: RequestFault, at pointer: String? = nil) {
    self.fault = fault
    self.pointer = pointer
  }

  /// - Parameter seconds: within which it had to arrive.
  static func tooSlow(_ seconds: Double) -> Refusal {
    Refusal(.tooSlow(seconds: Int(seconds.rounded(.up))))
  }

  /// What went wrong with reading a request; `nil` where that is not the client's fault.
  init?(_ error: any Error, _ limits: ServingLimits) {
    switch error {
    case let refusal as Refusal: self = refusal
    case HTTPParserError.headerOverflow: self.init(.headTooLong(limit: limits.headBytes))
    case HTTPParserError.invalidVersion: self.init(.unknownVersion)
    case is HTTPParserError: self.init(.malformed)
    case is NIOTooManyBytesError: self.init(.bodyTooLarge(limit: limits.bodyBytes))
    default: return nil
    }
  }
}
