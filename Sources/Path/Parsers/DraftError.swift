/// Why a draft could not be parsed.
package enum DraftError: Error, Sendable, Equatable {
  /// The YAML between the `---` lines is not well formed; `line` and `column` are 1-based places in
  /// the file, `reason` is the YAML parser's own English sentence.
  case badFrontMatter(reason: String, line: Int, column: Int)
}
