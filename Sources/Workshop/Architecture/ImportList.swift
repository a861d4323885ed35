/// The modules that a Swift file imports.
enum ImportList {
  private static let accessLevels: Set<Substring> = [
    "public", "package", "internal", "fileprivate", "private",
  ]
  private static let declarationKinds: Set<Substring> = [
    "class", "enum", "func", "let", "protocol", "struct", "typealias", "var",
  ]

  static func modules(in text: String) -> Set<String> {
    Set(text.split(separator: "\n").compactMap(module))
  }

  /// `package import Words`, `@testable import Words`, `import struct Words.Word`
  private static func module(_ line: Substring) -> String? {
    let words = line.split(separator: " ")
    guard let place = words.firstIndex(of: "import"),
      words[..<place].allSatisfy({ accessLevels.contains($0) || isAttribute($0) })
    else { return nil }
    return words[(place + 1)...].first { !declarationKinds.contains($0) }
      .map { String($0.prefix { $0 != "." && $0 != ";" }) }
  }

  /// `@testable`, `@_spi(Name)`, but not `@Test("The`
  private static func isAttribute(_ word: Substring) -> Bool {
    word.hasPrefix("@") && !word.contains("\"")
  }
}
