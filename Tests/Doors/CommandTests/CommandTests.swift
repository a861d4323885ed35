import Foundation
import Testing

/// The program as its users run it: each file of `Fixtures/Commands` is one run.
///
/// `RECORD=1` writes the results into the files, and still fails: read what it wrote.
@Suite("Commands")
struct CommandTests {
  private static let isRecording = ProcessInfo.processInfo.environment["RECORD"] == "1"

  @Test("A run gives what its file says", arguments: try CommandCase.all())
  func run(_ command: CommandCase) throws {
    let result = try CommandRunner.run(
      command.arguments, environment: command.environment, input: Data(command.input.utf8))
    if Self.isRecording, result != command.expected {
      try command.record(result)
      Issue.record("recorded \(command)")
      return
    }
    #expect(result.output == command.expected.output)
    #expect(result.errors == command.expected.errors)
    #expect(result.status == command.expected.status)
  }

  @Test("The same input gives the same bytes")
  func determinism() throws {
    let arguments = ["Fixtures/Drafts", "--format", "json", "-p", "引っ越し 費用"]
    let first = try CommandRunner.run(arguments)
    #expect(!first.output.isEmpty)
    for _ in 0..<3 { #expect(try CommandRunner.run(arguments) == first) }
  }
}
