import Foundation
import TestSupport

extension TestRepository {
  /// Runs the program at the root of the repository; the root's path stands as `ROOT` in what it
  /// prints.
  func kwaudit(_ arguments: String..., environment: [String] = []) throws -> CommandResult {
    var result = try CommandRunner.run(arguments, environment: environment, in: URL(filePath: path))
    result.output = result.output.replacing(path, with: "ROOT")
    result.errors = result.errors.replacing(path, with: "ROOT")
    return result
  }

  /// The paths of the drafts that the program audits.
  func audited(_ arguments: String...) throws -> [String] {
    let result = try CommandRunner.run(
      arguments + ["--format", "jsonl", "--fail-on", "never"], in: URL(filePath: path))
    return try Self.lines(of: result).map { try Self.string($0["path"]) }
  }

  /// What the program finds: `rule:line`, in the order of the report.
  func findings(_ arguments: String...) throws -> [String] {
    let result = try CommandRunner.run(
      arguments + ["--format", "jsonl", "--fail-on", "never"], in: URL(filePath: path))
    return try Self.lines(of: result).flatMap { draft in
      try ((draft["findings"] as? [[String: Any]]) ?? []).map { finding in
        "\(try Self.string(finding["rule"])):\(finding["line"] as? Int ?? 0)"
      }
    }
  }

  private struct NoString: Error {}

  private static func string(_ value: Any?) throws -> String {
    guard let text = value as? String else { throw NoString() }
    return text
  }

  private static func lines(of result: CommandResult) throws -> [[String: Any]] {
    try result.output.split(separator: "\n").map { line in
      let object = try JSONSerialization.jsonObject(with: Data(line.utf8))
      return object as? [String: Any] ?? [:]
    }
  }
}
