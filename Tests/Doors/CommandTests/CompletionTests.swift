import Foundation
import Testing

/// The scripts by which shells complete; what they do in their shells is checked by `.ci/validate`.
@Suite("Completion scripts")
struct CompletionTests {
  @Test(
    "There is one for each shell, with formats, rules and commands",
    arguments: ["bash", "zsh", "fish"])
  func scripts(shell: String) throws {
    let result = try CommandRunner.run(["--generate-completion-script", shell])
    #expect(result.status == 0)
    #expect(result.errors.isEmpty)
    for word in ["checkstyle", "density-high", "kwaudit.sarif", "Shift_JIS", "schema"] {
      #expect(result.output.contains(word), "\(word) in \(shell)")
    }
    #expect(try CommandRunner.run(["--generate-completion-script=\(shell)"]) == result)
  }

  @Test("An unknown shell is an error with the known ones")
  func unknownShell() throws {
    let result = try CommandRunner.run(["--generate-completion-script", "ksh"])
    #expect(result.status == 2)
    #expect(result.output.isEmpty)
    #expect(result.errors.contains("zsh bash fish"), "\(result.errors)")
  }

  @Test("Bash reads its own")
  func bash() throws {
    let script = try CommandRunner.run(["--generate-completion-script", "bash"]).output
    let process = Process()
    process.executableURL = URL(filePath: "/bin/bash")
    process.arguments = ["-c", "eval \"$0\" && complete -p kwaudit", script]
    process.standardOutput = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
  }
}
