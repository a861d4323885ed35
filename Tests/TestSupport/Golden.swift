import FoundationEssentials

/// Compares output with a file under `Fixtures`.
///
/// With the environment variable `RECORD` set to 1 a file that differs is written anew; the comparison
/// still fails, so that nobody records what nobody has looked at.
package enum Golden {
  /// What is wrong, or `nil` where the output is what the file holds.
  /// - Parameter path: below `Fixtures`.
  package static func fault(in output: String, against path: String) -> String? {
    let url = fixtures.appending(path: path)
    let expected = (try? Data(contentsOf: url)).map { String(decoding: $0, as: UTF8.self) }
    if expected == output { return nil }
    if ProcessInfo.processInfo.environment["RECORD"] == "1" {
      do {
        try Data(output.utf8).write(to: url)
        return "\(path) was recorded; look at it, then run without RECORD"
      } catch {
        return "\(path) could not be recorded: \(error)"
      }
    }
    guard let expected else { return "\(path) is missing; RECORD=1 writes it" }
    return difference(expected, output, in: path)
  }

  private static func difference(_ expected: String, _ output: String, in path: String) -> String {
    let expected = expected.split(separator: "\n", omittingEmptySubsequences: false)
    let output = output.split(separator: "\n", omittingEmptySubsequences: false)
    let line = zip(expected, output).prefix { $0 == $1 }.count
    func text(_ lines: [Substring]) -> String { line < lines.count ? String(lines[line]) : "(end)" }
    return "\(path):\(line + 1): expected\n\(text(expected))\nbut got\n\(text(output))"
  }

  private static var fixtures: URL {
    var url = URL(filePath: #filePath)
    for _ in 0..<3 { url.deleteLastPathComponent() }
    return url.appending(path: "Fixtures")
  }
}
