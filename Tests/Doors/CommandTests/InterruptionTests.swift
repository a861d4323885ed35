import Foundation
import Glibc
import Testing

/// What becomes of a run that is ended or watched before it is done.
@Suite("Runs that take long")
struct InterruptionTests {
  private static let draft = "# 会談の記録\n\n首脳会談で会談した。\n"

  @Test(
    "Ctrl-C and SIGTERM leave whole reports of the drafts that are done, which say what is missing",
    arguments: [(SIGINT, 130), (SIGTERM, 143)] as [(Int32, Int32)])
  func signals(signal: Int32, status: Int32) throws {
    let folder = try TemporaryFolder(["a.md": Self.draft])
    let run = try RunningProgram(
      [
        "a.md", "-", "-p", "会談", "--format", "jsonl", "--report", "json=report.json",
        "--report", "sarif=report.sarif", "--no-config", "--lang", "en",
      ], in: folder)
    #expect(run.wait { run.printed.contains("\"path\":\"a.md\"") })
    run.signal(signal)
    #expect(run.status() == status)

    let lines = run.printed.split(separator: "\n")
    #expect(lines.count { $0.contains("\"type\":\"draft\"") } == 1)
    let message = "The run was interrupted before this input was audited"
    #expect(lines.last?.contains(message) == true)
    let names = folder.names
    #expect(names == ["a.md", "errors", "output", "report.json", "report.sarif"])
    for name in ["report.json", "report.sarif"] {
      let report = try JSONSerialization.jsonObject(with: Data(folder.read(name).utf8))
      #expect(report is [String: Any])
      #expect(try folder.read(name).contains(message))
    }
    #expect(run.printedErrors.contains("kwaudit: <stdin>: \(message)"))
  }

  @Test("What is ignored where the program starts stays ignored")
  func ignored() throws {
    let folder = try TemporaryFolder(["a.md": Self.draft])
    let before = Glibc.signal(SIGINT, SIG_IGN)
    let run = try RunningProgram(
      ["a.md", "-", "--format", "jsonl", "--no-config", "--fail-on", "never"], in: folder)
    Glibc.signal(SIGINT, before)
    #expect(run.wait { run.printed.contains("\"path\":\"a.md\"") })
    run.signal(SIGINT)
    run.endInput()
    #expect(run.status() == 0)
    #expect(run.printed.split(separator: "\n").count == 2)
  }

  @Test("On a terminal a line says how far a run has come, and is gone at the end")
  func progress() throws {
    let folder = try TemporaryFolder(["a.md": Self.draft])
    let run = try RunningProgram(
      ["a.md", "-", "--format", "jsonl", "--no-config", "--fail-on", "never", "--lang", "en"],
      in: folder, watched: true)
    #expect(run.wait { run.onTerminal.contains("1/2 drafts, ") })
    #expect(run.wait { run.onTerminal.contains(" a second, at <stdin>\u{1B}[K") })
    run.endInput()
    #expect(run.status() == 0)
    #expect(run.onTerminal.hasSuffix("\r\u{1B}[K"))
  }

  @Test("Where nobody watches it says nothing")
  func silence() throws {
    let folder = try TemporaryFolder(["a.md": Self.draft])
    let run = try RunningProgram(
      ["a.md", "-", "--format", "jsonl", "--no-config", "--fail-on", "never"], in: folder)
    #expect(run.wait { run.printed.contains("\"path\":\"a.md\"") })
    // Longer than a run must last to be worth a line.
    usleep(1_000_000)
    run.endInput()
    #expect(run.status() == 0)
    #expect(run.printedErrors.isEmpty)
  }
}
