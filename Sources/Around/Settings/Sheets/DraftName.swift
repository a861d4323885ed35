internal import Vocabulary

/// A draft as people name it in a table: by its file or slug, with the folders before it or without.
struct DraftName: Sendable {
  /// The folders that it names.
  private let folders: [String]
  /// The last name without the extension of a draft, in lower case.
  let key: String

  /// - Parameter names: of a path; `nil` for none.
  init?(_ names: [String]) {
    guard let last = names.last else { return nil }
    folders = names.dropLast()
    key = (DraftFormat.ofFile(name: last) == nil ? last : PageAddress.stem(last)).lowercased()
  }

  /// What a draft may be named by: its file, and its slug.
  static func keys(ofDraft names: [String]) -> Set<String> {
    guard let file = names.last else { return [] }
    return Set([PageAddress.stem(file).lowercased(), PageAddress(ofDraft: names)?.slug ?? ""])
  }

  /// Whether its folders are the last of those of a draft that has its key.
  func hasFolders(of names: [String]) -> Bool {
    let parents = names.dropLast()
    // An index is named by its folder.
    let isOfFolder = PageAddress.isIndex(names) && !PageAddress.isIndexStem(key)
    let above = isOfFolder ? parents.dropLast() : parents
    return folders.count <= above.count && zip(folders.reversed(), above.reversed()).allSatisfy(==)
  }
}
