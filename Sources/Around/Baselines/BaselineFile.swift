package import Files
package import Reports

/// The file of a baseline, and where drafts stand from its folder.
package struct BaselineFile: Sendable {
  /// As the user gave it.
  package let name: String
  /// The file's folder without links; as given where there is none.
  private let folder: NormalPath

  package init(_ name: String) {
    self.name = name
    let parent = name.lastIndex(of: "/").map { String(name[...$0]) } ?? "."
    folder = NormalPath.resolved(parent) ?? NormalPath(parent)
  }

  package func read() throws(BaselineError) -> Baseline {
    let bytes: [UInt8]
    do {
      bytes = try RegularFile.read(name)
    } catch {
      throw error == .notThere ? .notFound : .unreadable
    }
    return try Baseline(file: bytes)
  }

  package func write(_ baseline: Baseline) throws(SystemError) {
    try OutputFile.write(baseline.text, to: name)
  }

  /// The path of a draft from the file's folder.
  package func path(of draft: DraftReport) -> String { path(of: draft.path) }

  /// The path from this file's folder of a draft that stands in another baseline.
  package func path(ofKey key: String, in other: BaselineFile) -> String {
    path(of: NormalPath(key, from: other.folder).text)
  }

  /// The drafts of a baseline that no longer exist, in order.
  package func goneDrafts(of baseline: Baseline) -> [String] {
    baseline.drafts.keys.sorted().filter { key in
      let isName = key.hasPrefix("<")  // standard input
      return !isName && !NormalPath(key, from: folder).exists
    }
  }

  private func path(of draft: String) -> String {
    let parent = draft.lastIndex(of: "/").map { String(draft[...$0]) } ?? "."
    let name = draft.lastIndex(of: "/").map { String(draft[draft.index(after: $0)...]) } ?? draft
    guard let resolved = NormalPath.resolved(parent) else { return draft }
    return resolved.appending(name).text(from: folder)
  }
}
