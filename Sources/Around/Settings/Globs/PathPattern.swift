/// A glob without braces: a pattern for each name of a path.
struct PathPattern: Sendable {
  enum Part: Sendable {
    /// `**`: any number of folders.
    case anyFolders
    case name(NamePattern)
  }

  private let parts: [Part]
  /// The last part is a plain name: what a folder of that name holds matches as well.
  private let endsInPlainName: Bool

  init(_ characters: [GlobCharacter]) throws(GlobFault) {
    guard let first = characters.first else { throw GlobFault(kind: .empty, offset: 0) }
    if first.is("/") { throw GlobFault(kind: .absolute, offset: first.offset) }
    var parts: [Part] = []
    for name in characters.split(whereSeparator: { $0.character == "/" }) {
      if name.allSatisfy({ $0.is("*") }) && name.count == 2 {
        parts.append(.anyFolders)
      } else if !(name.count == 1 && name[name.startIndex].character == ".") {
        parts.append(.name(try NamePattern(name)))
      }
    }
    // `drafts/` and `drafts/**` are all that the folder holds, `.` is all of this one.
    if parts.isEmpty || characters.last?.character == "/" { parts.append(.anyFolders) }
    if case .anyFolders = parts[parts.count - 1] { parts.append(.name(.anything)) }
    if case .name(let last) = parts[parts.count - 1] {
      endsInPlainName = last.plainName != nil
    } else {
      endsInPlainName = false
    }
    self.parts = parts
  }

  func matches(_ names: [String]) -> Bool {
    if Self.matches(parts[...], names[...]) { return true }
    guard endsInPlainName, names.count > 1 else { return false }
    return names.indices.dropFirst().contains { Self.matches(parts[...], names[..<$0]) }
  }

  /// The names of a path in which nothing is left open.
  var plainPath: [String]? {
    var names: [String] = []
    for part in parts {
      guard case .name(let pattern) = part, let name = pattern.plainName else { return nil }
      names.append(name)
    }
    return names
  }

  /// The names before the first that leaves something open, the last apart.
  var plainFolder: [String] {
    var names: [String] = []
    for part in parts.dropLast() {
      guard case .name(let pattern) = part, let name = pattern.plainName else { break }
      names.append(name)
    }
    return names
  }

  func coversFolder(_ names: [String]) -> Bool {
    guard !names.isEmpty else { return false }
    if endsInPlainName { return matches(names) }
    guard parts.count > 2, case .anyFolders = parts[parts.count - 2],
      case .name(let last) = parts[parts.count - 1], last.isAnything
    else { return false }
    let folder = parts.dropLast(2)
    return names.indices.contains { Self.matches(folder, names[...$0]) }
  }

  /// Goes back to the last `**` only: what an earlier one could still take, the last one can too.
  private static func matches(_ parts: ArraySlice<Part>, _ names: ArraySlice<String>) -> Bool {
    var part = parts.startIndex
    var name = names.startIndex
    var retry: (part: Int, name: Int)?
    while name < names.endIndex {
      if part < parts.endIndex, case .anyFolders = parts[part] {
        retry = (part + 1, name)
        part += 1
      } else if part < parts.endIndex, case .name(let pattern) = parts[part],
        pattern.matches(names[name])
      {
        part += 1
        name += 1
      } else if let last = retry, names[last.name] != ".." {
        retry = (last.part, last.name + 1)
        part = last.part
        name = last.name + 1
      } else {
        return false
      }
    }
    return parts[part...].allSatisfy { if case .anyFolders = $0 { true } else { false } }
  }
}
