extension DraftFormat {
  /// The extensions of file names that tell a format, in lower case, the usual one first: the one list
  /// for files of folders, for the parsers, the hooks and the manual.
  ///
  /// Markdown's are those that generators take for theirs: Jekyll (`md`, `markdown`, `mkdown`, `mkdn`,
  /// `mkd`), Hugo (`md`, `markdown`, `mdown`), Hexo and Astro (`mdwn` besides), Docusaurus and Astro
  /// (`mdx`), Markdoc (`mdoc`). Not those of Quarto and R Markdown (`qmd`, `rmd`): of Pandoc's Markdown,
  /// titles of callouts would be lost, and citations and the attributes of spans taken for words. HTML's
  /// and plain text's are those of their media types.
  package var extensions: [String] {
    switch self {
    case .markdown:
      ["md", "markdown", "mdx", "mdoc", "mdown", "mdwn", "mkd", "mkdn", "mkdown"]
    case .html: ["html", "htm", "xhtml"]
    case .text: ["txt", "text"]
    }
  }

  /// The extensions of all formats.
  package static var allExtensions: [String] { allCases.flatMap(\.extensions) }

  /// The format that a file name's extension tells; `nil` where it tells none.
  package static func ofFile(name: String) -> DraftFormat? {
    guard let found = FileExtension.of(name) else { return nil }
    return allCases.first { $0.extensions.contains(found) }
  }
}

/// The end of a file's name that tells what is in the file.
package enum FileExtension {
  /// What stands after the last dot, in lower case; `nil` without a dot.
  package static func of(_ name: String) -> String? {
    guard let dot = name.utf8.lastIndex(of: UInt8(ascii: ".")) else { return nil }
    return name[name.utf8.index(after: dot)...].lowercased()
  }

  /// The notation that a file's extension tells besides its format; `nil` for the usual one.
  package static func notation(of name: String) -> Notation? {
    switch of(name) {
    case "mdx": .mdx
    case "xhtml", "xml": .xhtml
    default: nil
    }
  }

  /// What is read otherwise than the rest of its format.
  package enum Notation: String, Sendable {
    /// Markdown in which braces are expressions.
    case mdx
    /// HTML in which a tag that ends with `/>` is a whole element.
    case xhtml
  }
}
