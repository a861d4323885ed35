internal import SourceText

/// A file that holds one entry per line; blank lines and lines that begin with `#` are passed over.
enum ListFile {
  /// The entries with their line numbers, 1-based; `-` is standard input.
  /// - Throws: where the file cannot be read.
  static func entries(_ path: String) throws(InputProblem) -> [(line: Int, text: String)] {
    let input: Input = path == "-" ? .standardInput(name: "<stdin>") : .file(path: path)
    return try DraftReader().source(input).listEntries
  }
}
