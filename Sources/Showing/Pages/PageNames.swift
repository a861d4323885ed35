/// What the files of drafts' pages are called: the drafts' paths as one word each, none like another.
package enum PageNames {
  /// The file of the list of all drafts.
  package static let list = "index.html"

  /// - Parameter paths: of drafts, in their order.
  package static func names(of paths: [String]) -> [String] {
    var taken: Set<String> = ["index"]
    return paths.map { path in
      let stem = stem(of: path)
      var (name, number) = (stem, 2)
      while !taken.insert(name.lowercased()).inserted {
        name = "\(stem)-\(number)"
        number += 1
      }
      return name + ".html"
    }
  }

  /// Letters and digits of any script stay, all else is a hyphen: an address then needs no escapes but those
  /// that browsers make.
  private static func stem(of path: String) -> String {
    let parts = path.split { !$0.isLetter && !$0.isNumber }
    let name = parts.joined(separator: "-")
    // In bytes; file systems allow 255 with the ending.
    var stem = ""
    for character in name where stem.utf8.count + character.utf8.count <= 120 {
      stem.append(character)
    }
    return stem.isEmpty ? "draft" : stem
  }
}
