/// Paths from one folder to another place.
package enum RelativePath {
  /// The path to a file from a folder, `..` included where it must be; both are absolute and without
  /// links.
  package static func path(to file: String, from folder: String) -> String {
    let file = parts(file)
    let folder = parts(folder)
    let shared = zip(file.dropLast(), folder).prefix { $0 == $1 }.count
    return
      (folder.dropFirst(shared).map { _ in ".." } + file.dropFirst(shared)).joined(separator: "/")
  }

  private static func parts(_ path: String) -> [String] {
    var parts: [String] = []
    for part in path.split(separator: "/") where part != "." {
      if part == ".." { _ = parts.popLast() } else { parts.append(String(part)) }
    }
    return parts
  }
}
