internal import Glibc

/// An absolute path without `.`, `..` and doubled slashes.
///
/// Paths are compared by their names alone: links are only followed where `resolved` says so.
package struct NormalPath: Sendable, Hashable {
  /// The names from the root of the file system on.
  package let names: [String]

  private init(names: [String]) { self.names = names }

  /// - Parameter folder: the folder that a relative path starts from; the process's own by default.
  package init(_ path: String, from folder: NormalPath? = nil) {
    var names = path.hasPrefix("/") ? [] : (folder ?? .current).names
    // By bytes, as file systems part names.
    for name in path.utf8.split(separator: UInt8(ascii: "/")) {
      switch Substring(name) {
      case ".": continue
      case "..": _ = names.popLast()
      case let name: names.append(String(name))
      }
    }
    self.names = names
  }

  /// The path of what is there, with every link on the way followed; `nil` where there is nothing.
  package static func resolved(_ path: String) -> NormalPath? {
    guard let resolved = realpath(path, nil) else { return nil }
    defer { free(resolved) }
    return NormalPath(String(cString: resolved))
  }

  /// The process's current folder.
  package static let current: NormalPath = {
    guard let buffer = getcwd(nil, 0) else { return NormalPath(names: []) }
    defer { free(buffer) }
    return NormalPath(names: String(cString: buffer).split(separator: "/").map(String.init))
  }()

  package var text: String { "/" + names.joined(separator: "/") }

  /// The folder that holds it; `nil` for the root.
  package var folder: NormalPath? { names.isEmpty ? nil : NormalPath(names: names.dropLast()) }

  package func appending(_ name: String) -> NormalPath { NormalPath(names: names + [name]) }

  /// Whether something has this path.
  package var exists: Bool { access(text, F_OK) == 0 }

  /// Whether a folder holds something of this name, a link that leads nowhere as well.
  package var isTaken: Bool { FileKind(ofEntry: text) != nil }

  /// Whether it is a folder, or something in it at any depth.
  package func isInside(_ folder: NormalPath) -> Bool { names.starts(with: folder.names) }

  /// The nearest folder, itself or one above it, that holds something of a name.
  package func nearestFolder(holding name: String) -> NormalPath? {
    var folder: NormalPath? = self
    while let place = folder {
      if place.appending(name).exists { return place }
      folder = place.folder
    }
    return nil
  }

  /// The names from a folder to this path, with `..` for each step up.
  package func names(from folder: NormalPath) -> [String] {
    let common = zip(names, folder.names).prefix { $0 == $1 }.count
    return Array(repeating: "..", count: folder.names.count - common) + names[common...]
  }

  /// The path from a folder, with `..` for each step up; `.` for the folder itself.
  package func text(from folder: NormalPath) -> String {
    let names = names(from: folder)
    return names.isEmpty ? "." : names.joined(separator: "/")
  }

  /// The path as a person in the current folder writes it.
  package var shown: String { text(from: .current) }
}
