package import Files
internal import SourceText
internal import Vocabulary

/// What a path that names nothing was probably meant to be.
package enum MissingPath {
  /// How many names of a folder are compared at most.
  private static let mostNames = 5_000

  /// Why there is nothing at a path.
  static func cause(of path: String) -> InputProblem.Cause {
    let slashed = path.replacing("\\", with: "/")
    let meant = pathOfDrive(slashed) ?? slashed
    if slashed != path, NormalPath(meant).exists { return .backslashes(meant: meant) }
    if FileKind(ofEntry: path) == .link { return .brokenLink }
    if isNotText(path) { return .nameNotText }
    let nearest = nearest(to: path)
    return nearest == nil && slashed != path
      ? .backslashes(meant: meant) : .notFound(nearest: nearest)
  }

  /// Where Linux on Windows has a path of a drive: `C:/drafts` is `/mnt/c/drafts`; `nil` for another path.
  private static func pathOfDrive(_ path: String) -> String? {
    guard let match = path.wholeMatch(of: #/([A-Za-z]):\/(.*)/#) else { return nil }
    return "/mnt/\(match.1.lowercased())/\(match.2)"
  }

  /// Whether a path stands for a name that is not UTF-8: the program gets it with U+FFFD in the place of the bytes
  /// that are none.
  private static func isNotText(_ path: String) -> Bool {
    let path = NormalPath(path)
    guard let name = path.names.last, name.contains("\u{FFFD}"), let folder = path.folder else {
      return false
    }
    let entries = (try? FolderListing.entries(of: folder.text)) ?? []
    return entries.contains { !$0.isText && $0.name == name }
  }

  /// The path of a file or folder that is there and was probably meant; `nil` where none is near.
  package static func nearest(to path: String) -> String? {
    let path = path.replacing("\\", with: "/")
    let folder = path.hasPrefix("/") ? NormalPath("/") : .current
    guard let names = nearest(to: path.split(separator: "/").map(String.init), in: folder) else {
      return nil
    }
    let meant = (path.hasPrefix("/") ? "/" : "") + names.joined(separator: "/")
    return meant == path ? nil : meant
  }

  /// The same, as the names from a folder on; a name with signs of globs ends the comparison.
  package static func nearest(to names: [String], in folder: NormalPath) -> [String]? {
    var place = folder
    var found: [String] = []
    for (index, name) in names.enumerated() {
      if name.contains(where: { "*?[]{}".contains($0) }) { return found + names[index...] }
      if name == "." || name == ".." || place.appending(name).exists {
        found.append(name)
        place = NormalPath(name, from: place)
        continue
      }
      guard let meant = nearest(to: name, in: place, isLast: index == names.count - 1) else {
        return nil
      }
      found += meant
      place = NormalPath(meant.joined(separator: "/"), from: place)
    }
    return found
  }

  /// What a folder holds that a name was probably meant to be: a name that is near, a file of which it lacks
  /// the extension, or, where shells have taken out a backslash, a file of an inner folder.
  private static func nearest(to name: String, in folder: NormalPath, isLast: Bool) -> [String]? {
    guard !name.isEmpty, let all = try? FolderListing.entries(of: folder.text) else { return nil }
    let names = Array(all.lazy.map(\.name).filter { !$0.hasPrefix(".") }.prefix(mostNames))
    if isLast {
      if let file = names.first(where: { stem(of: $0) == name }) { return [file] }
      for inner in names where name.hasPrefix(inner) && name.count > inner.count {
        let rest = String(name.dropFirst(inner.count))
        if folder.appending(inner).appending(rest).exists { return [inner, rest] }
      }
    }
    return names.nearest(to: name).map { [$0] }
  }

  private static func stem(of name: String) -> String? {
    guard DraftFormat.ofFile(name: name) != nil, let dot = name.lastIndex(of: ".") else {
      return nil
    }
    return String(name[..<dot])
  }
}
