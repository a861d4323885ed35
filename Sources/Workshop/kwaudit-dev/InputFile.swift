internal import Foundation

/// Reads files, compressed ones through xz.
enum InputFile {
  struct Failure: Error, CustomStringConvertible {
    let description: String
  }

  static func bytes(_ path: String) throws -> [UInt8] {
    guard path.hasSuffix(".xz") else { return [UInt8](try Data(contentsOf: URL(filePath: path))) }
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/xz")
    process.arguments = ["-dc", path]
    let output = Pipe()
    process.standardOutput = output
    try process.run()
    let data = try output.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else {
      throw Failure(description: "\(path): xz could not read it")
    }
    return [UInt8](data)
  }

  /// The segmented texts of a folder, `*.txt` and `*.txt.xz`, in the order of their names.
  static func texts(in folder: String) throws -> [String] {
    let names = try FileManager.default.contentsOfDirectory(atPath: folder)
      .filter { $0.hasSuffix(".txt") || $0.hasSuffix(".txt.xz") }
      .sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    guard !names.isEmpty else { throw Failure(description: "\(folder): no *.txt or *.txt.xz") }
    return names.map { folder + "/" + $0 }
  }
}
