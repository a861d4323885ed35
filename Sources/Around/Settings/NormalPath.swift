internal import Glibc

/// An absolute path without `.`, `..` and doubled slashes; links are not followed.
package struct NormalPath: Sendable, Hashable {
  /// The names from the root of the file system on.
  package let names: [String]

  private init(names: [String]) { self.names = names }

  /// - Parameter folder: the folder that a relative path starts from; the process's own by default.
  package init(_ path: String, from folder: NormalPath? = nil) {
    var names = path.hasPrefix("/") ? [] : (folder ?? .current).names
    for name in path.split(separator: "/") where name != "." {
      if name == ".." {
        _ = names.popLast()
      } else {
        names.append(String(name))
      }
    }
    self.names = names
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

  /// The names from a folder to this path, with `..` for each step up.
  package func names(from folder: NormalPath) -> [String] {
    let common = zip(names, folder.names).prefix { $0 == $1 }.count
    return Array(repeating: "..", count: folder.names.count - common) + names[common...]
  }

  /// The path as a person in the current folder writes it.
  package var shown: String {
    let names = names(from: .current)
    return names.isEmpty ? "." : names.joined(separator: "/")
  }
}
