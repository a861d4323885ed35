package import Foundation

/// A package's targets, each with what the manifest declares for it and what its files import.
package struct TargetGraph: Sendable {
  package struct Target: Sendable {
    package let name: String
    /// Its folder, from the package's own.
    package let path: String
    /// The targets and products that it declares, but for programs, which are run and not imported.
    let declared: Set<String>
    /// The modules that its files import, each with the first file that does.
    let imports: [String: String]

    package var wing: Wing? { Wing(ofTargetAt: path) }
    var isTest: Bool { path.hasPrefix("Tests/") }

    /// What it imports of the package and of other packages, by name.
    package var modules: [String] {
      imports.keys.filter { !TargetGraph.toolchain.contains($0) }.sorted()
    }
  }

  /// The modules that come with the compiler; nothing declares them.
  static let toolchain: Set = [
    "Foundation", "FoundationEssentials", "Glibc", "Synchronization", "Testing",
  ]

  /// The targets in the manifest's order.
  package let targets: [Target]
  /// The folders whose sources no target compiles.
  let strayFolders: [String]

  /// - Parameter sources: the texts of the files in `Sources` and `Tests`, by their paths from the
  ///   package's folder.
  package init(_ manifest: PackageManifest, sources: [String: String]) {
    let programs = Set(manifest.targets.filter { $0.type == .executable }.map(\.name))
    let files = sources.keys.sorted()
    targets = manifest.targets.map { target in
      var imports: [String: String] = [:]
      for file in files where file.hasPrefix(target.path + "/") && file.hasSuffix(".swift") {
        for module in ImportList.modules(in: sources[file] ?? "") where imports[module] == nil {
          imports[module] = file
        }
      }
      return Target(
        name: target.name, path: target.path,
        declared: Set(target.dependencies.map(\.name)).subtracting(programs), imports: imports)
    }
    let strays = files.filter { file in
      !manifest.targets.contains { file.hasPrefix($0.path + "/") }
    }
    strayFolders = Set(strays.map { $0.split(separator: "/").dropLast().joined(separator: "/") })
      .sorted()
  }

  /// Reads the package in a folder.
  package init(packageAt folder: URL) throws {
    self.init(
      try PackageManifest(packageAt: folder), sources: try Self.sources(ofPackageAt: folder))
  }

  private static func sources(ofPackageAt folder: URL) throws -> [String: String] {
    var sources: [String: String] = [:]
    for root in ["Sources", "Tests"] {
      let files = try FileManager.default.subpathsOfDirectory(
        atPath: folder.appending(path: root).path)
      for file in files where file.hasSuffix(".swift") || file.hasSuffix(".c") {
        let path = "\(root)/\(file)"
        sources[path] = try String(contentsOf: folder.appending(path: path), encoding: .utf8)
      }
    }
    return sources
  }
}
