internal import Glibc

/// A name in a folder.
package struct FolderEntry: Sendable {
  /// Bytes that are not UTF-8 stand as U+FFFD.
  package let name: String
  /// Whether the name is UTF-8, so that the text leads to the file.
  package let isText: Bool
  /// What it is itself; links are not followed.
  package let kind: FileKind
}

/// What folders hold.
package enum FolderListing {
  /// The entries of a folder in the order of their names, `.` and `..` left out.
  package static func entries(of path: String) throws(SystemError) -> [FolderEntry] {
    guard let folder = opendir(path) else { throw .last }
    defer { closedir(folder) }
    var entries: [FolderEntry] = []
    while let entry = readdir(folder) {
      let bytes = withUnsafeBytes(of: &entry.pointee.d_name) { Array($0.prefix { $0 != 0 }) }
      let text = String(validating: bytes, as: UTF8.self)
      let name = text ?? String(decoding: bytes, as: UTF8.self)
      if name == "." || name == ".." { continue }
      let kind = kind(Int(entry.pointee.d_type)) ?? FileKind(ofEntry: path + "/" + name) ?? .file
      entries.append(FolderEntry(name: name, isText: text != nil, kind: kind))
    }
    return entries.sorted { $0.name < $1.name }
  }

  /// `nil` where the file system does not tell.
  private static func kind(_ type: Int) -> FileKind? {
    switch type {
    case DT_REG: .file
    case DT_DIR: .folder
    case DT_LNK: .link
    case DT_FIFO: .pipe
    case DT_SOCK: .socket
    case DT_CHR, DT_BLK: .device
    default: nil
    }
  }
}
