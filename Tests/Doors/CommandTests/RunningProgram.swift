import Foundation
import Glibc

/// The program at work, with a draft on standard input that does not end before the test says so.
final class RunningProgram {
  private let process = Process()
  private let input = Pipe()
  private let output: URL
  private let errors: URL
  /// The other end of a terminal that standard error is.
  private var terminal: Int32 = -1
  private var shown: [UInt8] = []

  /// - Parameters:
  ///   - watched: whether standard error is a terminal.
  ///   - programs: where other programs are looked for.
  init(
    _ arguments: [String], in folder: TemporaryFolder, watched: Bool = false, programs: URL? = nil
  ) throws {
    output = folder.url.appending(path: "output")
    errors = folder.url.appending(path: "errors")
    process.executableURL = CommandRunner.executable
    process.arguments = arguments
    process.currentDirectoryURL = folder.url
    process.environment = ["LANG": "C.UTF-8", "PATH": programs?.path ?? "/usr/bin:/bin"]
      .merging(CommandRunner.passedOn) { $1 }
    process.standardInput = input
    for file in [output, errors] { try Data().write(to: file) }
    process.standardOutput = try FileHandle(forWritingTo: output)
    process.standardError = watched ? try openTerminal() : try FileHandle(forWritingTo: errors)
    try process.run()
  }

  /// What a test leaves running ends with it.
  deinit { if process.isRunning { process.terminate() } }

  private func openTerminal() throws -> FileHandle {
    var other: Int32 = -1
    guard openpty(&terminal, &other, nil, nil, nil) == 0 else { throw CocoaError(.fileNoSuchFile) }
    _ = fcntl(terminal, F_SETFL, O_NONBLOCK)
    return FileHandle(fileDescriptor: other, closeOnDealloc: true)
  }

  var printed: String { (try? String(contentsOf: output, encoding: .utf8)) ?? "" }
  var printedErrors: String { (try? String(contentsOf: errors, encoding: .utf8)) ?? "" }

  /// What the terminal has been sent so far.
  var onTerminal: String {
    var buffer = [UInt8](repeating: 0, count: 4096)
    while true {
      let count = read(terminal, &buffer, buffer.count)
      guard count > 0 else { break }
      shown += buffer[..<count]
    }
    return String(decoding: shown, as: UTF8.self)
  }

  /// Waits until something is so, for a minute at most.
  func wait(until isSo: () -> Bool) -> Bool {
    for _ in 0..<6000 {
      if isSo() { return true }
      usleep(10_000)
    }
    return false
  }

  func signal(_ number: Int32) { kill(process.processIdentifier, number) }

  func endInput() { try? input.fileHandleForWriting.close() }

  /// Waits for the end.
  /// - Returns: the exit status; `nil` where a signal ended it.
  func status() -> Int32? {
    process.waitUntilExit()
    return process.terminationReason == .exit ? process.terminationStatus : nil
  }
}
