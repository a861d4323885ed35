internal import Outcomes

extension String {
  /// The text as GitHub Flavored Markdown that shows it as it is, on one line: no markup, no HTML, no
  /// link, no mention of a person or an issue.
  ///
  /// Character references do what backslashes cannot: they hold in table cells, and the preprocessors
  /// of code hosts (mathematics, mentions) do not see through them.
  var markdown: String {
    var text = UnicodeScalarView()
    func append(_ string: String) { text.append(contentsOf: string.unicodeScalars) }
    let scalars = Array(unicodeScalars)
    for (index, scalar) in scalars.enumerated() {
      switch scalar {
      case "&": append("&amp;")
      case "<": append("&lt;")
      case ">": append("&gt;")
      case "\\", "`", "*", "_", "[", "]", "|", "~", "$", "!":
        append("&#\(scalar.value);")
      // A zero width space keeps @name and #1 from becoming links; readers do not see it.
      case "@": append("@&#8203;")
      case "#": append("#&#8203;")
      // Addresses of the web are links even without markup.
      case ":" where index + 1 < scalars.count && scalars[index + 1] == "/": append("&#58;")
      case "." where Self.endsWWW(scalars[..<index]): append("&#46;")
      default: text.append(scalar.sign ?? scalar)
      }
    }
    return String(text)
  }

  /// The text as code, as `markdown` shows it.
  var markdownCode: String { "<code>\(markdown)</code>" }

  private static func endsWWW(_ scalars: ArraySlice<Unicode.Scalar>) -> Bool {
    scalars.suffix(3).map { $0.properties.lowercaseMapping } == ["w", "w", "w"]
  }
}
