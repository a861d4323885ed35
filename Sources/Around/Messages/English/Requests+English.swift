internal import SourceText

extension RequestFault {
  package var english: String {
    switch self {
    case .malformed:
      "This is not a well-formed HTTP/1.1 request. Send it with a browser or an HTTP client."
    case .headTooLong(let limit):
      "The lines before the body are longer than \(limit) bytes. Send fewer or shorter headers."
    case .foreignHost(let hosts):
      "The server is only reached as \(hosts.joined(separator: " or ")). Open the address that it printed."
    case .foreignOrigin:
      "Pages of other sites are not answered. Open the address that the server printed."
    case .noToken:
      """
      The token is missing or wrong. Open the address that the server printed, or send the part after #token= as \
      Authorization: Bearer TOKEN.
      """
    case .noSuchAddress:
      "There is nothing at this address. /api/openapi.json describes those that there are."
    case .wrongMethod(let methods):
      "This address does not take the method. Allowed: \(methods.joined(separator: ", "))."
    case .wrongMediaType(let type):
      "The body has to be \(type). Send it with Content-Type: \(type)."
    case .lengthMissing:
      "The length of the body is unknown. Send it with Content-Length instead of Transfer-Encoding."
    case .bodyTooLarge(let limit):
      "The body is larger than \(limit) bytes. Audit a draft of this size with the command kwaudit."
    case .tooSlow(let seconds):
      "The request did not arrive within \(seconds) seconds. Send it again."
    case .tooManyClients:
      "Too many clients are connected. Close some of them, and try again."
    case .tooManyRequests:
      "Too many requests are waiting. Send fewer at once, and this one again in a second."
    case .notJSON:
      "The body is not valid JSON in UTF-8. Check its quotation marks, commas and brackets."
    case .missingMember(let name):
      "“\(name)” is missing. Add it to the object."
    case .unknownMember(let name, let allowed):
      """
      There is no “\(name)” here. \(allowed.nearest(to: name).guessInEnglish)\
      Allowed: \(allowed.joined(separator: ", ")).
      """
    case .wrongType("", let kind): "The body has to be \(kind.english)."
    case .wrongType(let name, let kind): "“\(name)” has to be \(kind.english)."
    case .wrongChoice(let name, let value, let allowed):
      """
      “\(name)” cannot be “\(value)”. \(allowed.nearest(to: value).guessInEnglish)\
      Allowed: \(allowed.joined(separator: ", ")).
      """
    case .tooManyItems(let name, let limit):
      "“\(name)” has more than \(limit) items. Send fewer at once."
    case .badSettings(let message), .badPhrase(let message), .badText(let message),
      .badDraft(let message):
      message
    case .noSuchDraft:
      "There is no draft of this id. /api/drafts lists those that there are."
    }
  }

  var englishTitle: String {
    switch self {
    case .malformed, .headTooLong, .lengthMissing: "The request cannot be read"
    case .foreignHost, .foreignOrigin, .noToken: "Access is refused"
    case .noSuchAddress, .noSuchDraft: "Not found"
    case .wrongMethod, .wrongMediaType: "The request has the wrong form"
    case .bodyTooLarge: "The request is too large"
    case .tooSlow: "The request did not arrive in time"
    case .tooManyClients: "The server is busy"
    case .tooManyRequests: "Too many requests at once"
    case .notJSON, .missingMember, .unknownMember, .wrongType, .wrongChoice, .tooManyItems:
      "The body is not as described"
    case .badSettings: "The settings cannot be used"
    case .badPhrase: "A target phrase cannot be read"
    case .badText, .badDraft: "The draft cannot be read"
    }
  }
}

extension RequestFault.Kind {
  fileprivate var english: String {
    switch self {
    case .text: "a string"
    case .texts: "an array of strings"
    case .object: "an object"
    }
  }
}
