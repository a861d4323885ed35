internal import JSONWriting
internal import Messages
internal import Vocabulary

/// A refusal as clients read it (RFC 9457).
struct Problem: JSONObject {
  static let mediaType = "application/problem+json"

  let refusal: Refusal
  let language: Language

  /// What a place of the body is named for is not missing at the address.
  var status: Status { refusal.pointer == nil ? refusal.fault.status : .unprocessableContent }

  func writeFields(to json: inout JSONWriter) {
    json.field("type", "urn:kwaudit:" + refusal.fault.name)
    json.field("title", refusal.fault.title[language])
    json.field("status", status.rawValue)
    json.field("detail", refusal.fault.message[language])
    json.field("pointer", refusal.pointer)
  }

  var response: Response {
    var response = Response(
      status, type: Self.mediaType, Array(JSONWriter.text(of: self, .line).utf8))
    response.headers += refusal.headers.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
    return response
  }
}

extension RequestFault {
  var status: Status {
    switch self {
    case .malformed, .notJSON: .badRequest
    case .headTooLong: .headerFieldsTooLarge
    case .foreignHost, .foreignOrigin: .forbidden
    case .noToken: .unauthorized
    case .noSuchAddress, .noSuchDraft: .notFound
    case .wrongMethod: .methodNotAllowed
    case .lengthMissing: .lengthRequired
    case .bodyTooLarge: .contentTooLarge
    case .wrongMediaType: .unsupportedMediaType
    case .tooSlow: .requestTimeout
    case .tooManyRequests: .tooManyRequests
    case .tooManyClients: .serviceUnavailable
    case .missingMember, .unknownMember, .wrongType, .wrongChoice, .tooManyItems, .badSettings,
      .badPhrase, .badText, .badDraft:
      .unprocessableContent
    }
  }

  /// What programs tell it by.
  var name: String {
    switch self {
    case .malformed: "malformed-request"
    case .headTooLong: "head-too-long"
    case .foreignHost: "foreign-host"
    case .foreignOrigin: "foreign-origin"
    case .noToken: "no-token"
    case .noSuchAddress: "no-such-address"
    case .noSuchDraft: "no-such-draft"
    case .wrongMethod: "wrong-method"
    case .lengthMissing: "length-missing"
    case .bodyTooLarge: "body-too-large"
    case .wrongMediaType: "wrong-media-type"
    case .tooSlow: "too-slow"
    case .tooManyClients: "too-many-clients"
    case .tooManyRequests: "too-many-requests"
    case .notJSON: "not-json"
    case .missingMember: "missing-member"
    case .unknownMember: "unknown-member"
    case .wrongType: "wrong-type"
    case .wrongChoice: "wrong-choice"
    case .tooManyItems: "too-many-items"
    case .badSettings: "bad-settings"
    case .badPhrase: "bad-phrase"
    case .badText: "bad-text"
    case .badDraft: "bad-draft"
    }
  }
}
