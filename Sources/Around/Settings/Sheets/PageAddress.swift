/// The address of a page, as analytics tools export it: a whole URL or its path from `/` on.
struct PageAddress: Sendable, Hashable {
  /// The last part of the path without its extension; empty for the site's first page.
  let slug: String

  /// `nil` where the text is not an address but a glob.
  init?(_ text: String) {
    var path = text[...]
    if let scheme = path.firstRange(of: "://") {
      path = path[scheme.upperBound...]
      path = path.firstIndex(of: "/").map { path[$0...] } ?? ""
    } else if !path.hasPrefix("/") {
      return nil
    }
    path = path.prefix { $0 != "?" && $0 != "#" }
    let last = path.split(separator: "/").last.map(Self.decoded) ?? ""
    let stem = Self.stem(last)
    slug = (stem == "index" ? Self.parent(of: path) : stem).lowercased()
  }

  /// The address that a draft has by the name of its file, or of its folder where it is the index; a
  /// date before the file's name does not count. `nil` for the path of nothing.
  init?(ofDraft names: [String]) {
    guard let file = names.last else { return nil }
    var stem = Self.stem(file)
    if Self.isIndexStem(stem) {
      stem = names.dropLast().last ?? ""
    } else if let date = stem.prefixMatch(of: /\d{4}-\d{2}-\d{2}-/), date.endIndex < stem.endIndex {
      stem = String(stem[date.endIndex...])
    }
    slug = stem.lowercased()
  }

  private static func parent(of path: Substring) -> String {
    path.split(separator: "/").dropLast().last.map(decoded) ?? ""
  }

  /// Whether a draft is the page of its folder.
  static func isIndex(_ names: [String]) -> Bool {
    names.last.map { isIndexStem(stem($0)) } ?? false
  }

  static func isIndexStem(_ stem: String) -> Bool { ["index", "_index"].contains(stem) }

  static func stem(_ name: String) -> String {
    guard let dot = name.lastIndex(of: "."), dot > name.startIndex else { return name }
    return String(name[..<dot])
  }

  private static func decoded(_ text: Substring) -> String {
    var bytes: [UInt8] = []
    var rest = Array(text.utf8)[...]
    while let byte = rest.popFirst() {
      if byte == UInt8(ascii: "%"), rest.count >= 2,
        let value = UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16)
      {
        bytes.append(value)
        rest = rest.dropFirst(2)
      } else {
        bytes.append(byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
