import Messages
import Scoring
import Testing
import Vocabulary

@Suite("Messages on weights of the score")
struct ScoreMessageTests {
  @Test(
    "What is not a weight is told with the nearest match",
    arguments: [
      (
        ["title-term": 10.0],
        """
        The score has no part “title-term”. Did you mean title-terms? Allowed: title-terms, title-early, \
        lead-terms, heading-terms, body, nearness, description, spread, cap-error, cap-warning.
        """
      ),
      (["body": 100.5], "The score's body cannot be 100.5: it takes a number from 0 to 100."),
      (["body": -1], "The score's body cannot be -1: it takes a number from 0 to 100."),
      (["body": .nan], "The score's body cannot be nan: it takes a number from 0 to 100."),
      (
        Dictionary(uniqueKeysWithValues: ScorePartID.allCases.map { ($0.name, 0) }),
        "Every part of the score has 0 points. Give points to at least one."
      ),
    ] as [([String: Double], String)])
  func problems(_ changes: [String: Double], _ message: String) throws {
    let problem = try #require(throws: ScoreWeightError.self) {
      try ScoreWeights(changing: changes)
    }
    #expect(problem.message.en == message)
    #expect(problem.message.ja.hasSuffix("。"))
    #expect(ScoreWeights.problems(in: changes).map(\.message) == [problem.message])
  }
}
