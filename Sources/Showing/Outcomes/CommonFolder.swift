/// The folder that holds all of some files.
package enum CommonFolder {
  /// With a slash at its end; empty where they have none in common.
  package static func of(_ paths: [String]) -> String {
    guard let first = paths.first else { return "" }
    var common = first.split(separator: "/", omittingEmptySubsequences: false).dropLast()
    for path in paths {
      let parts = path.split(separator: "/", omittingEmptySubsequences: false).dropLast()
      common = common.prefix(zip(common, parts).prefix { $0 == $1 }.count)
    }
    return common.map { $0 + "/" }.joined()
  }
}
