import Messages
import Testing
import Vocabulary

@Suite("Messages on requests")
struct RequestMessageTests {
  @Test(
    "Each refusal says what is the matter and what to do",
    arguments: [
      RequestFault.malformed, .headTooLong(limit: 5), .foreignHost(allowed: ["localhost:1"]),
      .foreignOrigin, .noToken, .noSuchAddress, .wrongMethod(allowed: ["GET", "HEAD"]),
      .wrongMediaType(wanted: "application/json"), .lengthMissing, .bodyTooLarge(limit: 5),
      .tooManyClients, .tooManyRequests, .notJSON, .missingMember("text"),
      .unknownMember("txet", allowed: ["text", "name"]),
      .wrongChoice("format", "pdf", allowed: ["text"]),
      .tooManyItems("phrases", limit: 5), .noSuchDraft,
    ])
  func messages(_ fault: RequestFault) {
    #expect(fault.message.ja.hasSuffix("ください。"))
    #expect(fault.message.en.contains(". ") || fault.message.en.contains("Send"))
    #expect(fault.message.en.hasSuffix("."))
    #expect(!fault.title.en.hasSuffix(".") && !fault.title.ja.hasSuffix("。"))
  }

  @Test(
    "What a member has to be is told",
    arguments: zip(RequestFault.Kind.allCases, ["a string", "an array of strings", "an object"]))
  func kinds(_ kind: RequestFault.Kind, _ name: String) {
    #expect(RequestFault.wrongType("a", kind).message.en == "“a” has to be \(name).")
    #expect(RequestFault.wrongType("", kind).message.en == "The body has to be \(name).")
    #expect(RequestFault.wrongType("a", kind).message.ja.hasPrefix("「a」は"))
  }

  @Test("A member that was mistyped is told with the nearest")
  func nearest() {
    let fault = RequestFault.unknownMember("phrase", allowed: ["text", "phrases"])
    #expect(
      fault.message.en == "There is no “phrase” here. Did you mean phrases? Allowed: text, phrases."
    )
    #expect(fault.message.ja.contains("phrases のことですか。"))
  }
}
