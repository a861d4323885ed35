internal import Foundation

/// Runs kwaudit over a folder of drafts, as a user would, and waits for it.
struct ProgramRun {
  struct Failure: Error, CustomStringConvertible {
    let description: String
  }

  let program: URL
  let folder: String

  /// - Parameter cores: at most this many are used, from the first on.
  func run(cores: Int) throws {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/taskset")
    process.arguments =
      ["-c", cores == 1 ? "0" : "0-\(cores - 1)", program.path]
      + ["audit", folder, "--no-config", "--format", "json"]
      + Self.phrases.flatMap { ["-p", $0] }
    process.standardOutput = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    // 1: drafts did not pass.
    guard process.terminationStatus <= 1 else {
      throw Failure(description: "\(program.path) failed (status \(process.terminationStatus))")
    }
  }

  private static let phrases = ["引っ越し 費用", "掃除 コツ", "見積もり 比較", "初心者 選び方"]
}
