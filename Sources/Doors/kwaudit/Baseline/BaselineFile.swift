internal import Baselines
internal import Glibc
internal import Reports

/// The file of a baseline, and where drafts stand from its folder.
struct BaselineFile {
  /// As the user gave it.
  let name: String
  /// The absolute path of the file's folder without links; as given where there is none.
  private let folder: String

  init(_ name: String) {
    self.name = name
    let parent = name.lastIndex(of: "/").map { String(name[...$0]) } ?? "."
    folder = Self.resolved(parent) ?? parent
  }

  func read() throws(BaselineError) -> Baseline {
    let descriptor = open(name, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else {
      throw errno == ENOENT || errno == ENOTDIR ? .notFound : .unreadable
    }
    defer { close(descriptor) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = Glibc.read(descriptor, &buffer, buffer.count)
      if count < 0 && errno == EINTR { continue }
      if count < 0 { throw .unreadable }
      if count == 0 { break }
      bytes.append(contentsOf: buffer[..<count])
    }
    return try Baseline(file: bytes)
  }

  func write(_ baseline: Baseline) throws(OutputFailure) {
    do {
      try OutputFile.write(baseline.text, to: name)
    } catch {
      throw error.writing(.baseline)
    }
  }

  /// The path of a draft from the file's folder.
  func path(of draft: DraftReport) -> String { path(of: draft.path) }

  /// The path from this file's folder of a draft that stands in another baseline.
  func path(ofKey key: String, in other: BaselineFile) -> String {
    path(of: key.hasPrefix("/") ? key : other.folder + "/" + key)
  }

  /// The drafts of a baseline that no longer exist, in order.
  func goneDrafts(of baseline: Baseline) -> [String] {
    baseline.drafts.keys.sorted().filter { key in
      let isName = key.hasPrefix("<")  // standard input
      return !isName && access(key.hasPrefix("/") ? key : folder + "/" + key, F_OK) != 0
    }
  }

  private func path(of draft: String) -> String {
    let parent = draft.lastIndex(of: "/").map { String(draft[...$0]) } ?? "."
    let name = draft.lastIndex(of: "/").map { String(draft[draft.index(after: $0)...]) } ?? draft
    guard let resolved = Self.resolved(parent) else { return draft }
    return RelativePath.path(to: resolved + "/" + name, from: folder)
  }

  private static func resolved(_ path: String) -> String? {
    guard let resolved = realpath(path, nil) else { return nil }
    defer { free(resolved) }
    return String(cString: resolved)
  }
}
