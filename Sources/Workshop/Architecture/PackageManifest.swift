package import Foundation

/// What is read of a `Package.swift`.
package struct PackageManifest: Decodable, Sendable {
  package struct Target: Decodable, Sendable {
    package enum Kind: String, Decodable, Sendable {
      case regular, executable, test, system
    }

    let name: String
    let type: Kind
    let path: String
    let dependencies: [Dependency]
  }

  /// `{"byName": ["Words", null]}`, `{"product": ["Yams", "Yams", null, null]}`
  struct Dependency: Decodable, Sendable {
    let name: String

    private struct First: Decodable {
      let name: String

      init(from decoder: any Decoder) throws {
        var list = try decoder.unkeyedContainer()
        name = try list.decode(String.self)
      }
    }

    init(from decoder: any Decoder) throws {
      let kinds = try [String: First](from: decoder)
      guard let first = kinds.values.first, kinds.count == 1 else {
        throw DecodingError.dataCorrupted(
          DecodingError.Context(
            codingPath: decoder.codingPath, debugDescription: "A dependency has one kind."))
      }
      name = first.name
    }
  }

  let targets: [Target]

  /// - Parameter json: what `swift package dump-package` prints.
  package init(json: Data) throws {
    self = try JSONDecoder().decode(PackageManifest.self, from: json)
  }

  /// Asks SwiftPM, which may be building the same package at the time: hence a scratch folder of its own.
  init(packageAt folder: URL) throws {
    let scratch = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    defer { try? FileManager.default.removeItem(at: scratch) }
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = [
      "swift", "package", "--package-path", folder.path, "--scratch-path", scratch.path,
      "dump-package",
    ]
    // With the targets that a plain build leaves out.
    process.environment = ProcessInfo.processInfo.environment.merging(["KWAUDIT_FUZZING": "1"]) {
      $1
    }
    let output = Pipe()
    process.standardOutput = output
    try process.run()
    let json = try output.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    try self.init(json: json)
  }
}
