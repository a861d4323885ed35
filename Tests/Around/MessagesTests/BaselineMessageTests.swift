import Baselines
import Messages
import Testing
import Vocabulary

@Suite("Messages on baselines")
struct BaselineMessageTests {
  @Test(
    "Each error is one sentence on what is wrong and one on what to do",
    arguments: [
      BaselineError.notFound, .unreadable, .conflict(line: 3), .notJSON,
      .notABaseline(place: ""), .notABaseline(place: "drafts[0]"), .newerVersion(7),
      .duplicate(path: "a.md"),
    ])
  func messages(_ error: BaselineError) {
    #expect(error.message.ja.hasSuffix("ください。"))
    #expect(error.message.en.hasSuffix("."))
    #expect(!error.message.en.contains("nil") && !error.message.ja.contains("Optional"))
  }
}
