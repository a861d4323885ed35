package import Drafts
package import SourceText
package import Vocabulary

extension Draft {
  /// Reads a source as a draft of a format.
  /// - Throws: where front matter is not valid YAML.
  package static func parse(_ source: SourceFile, as format: DraftFormat) throws(DraftError)
    -> Draft
  {
    switch format {
    case .markdown: try MarkdownParser.parse(source)
    case .html: HTMLParser.parse(source)
    case .text: PlainTextParser.parse(source)
    }
  }
}

extension DraftFormat {
  /// The format that a file name's extension or, failing that, the text's beginning tells.
  package static func detect(name: String, utf8: [UInt8]) -> DraftFormat {
    ofFile(name: name) ?? TextSniffer.format(of: utf8)
  }

  /// The format that a file name's extension tells; `nil` where it tells none.
  package static func ofFile(name: String) -> DraftFormat? {
    let lowercased = name.lowercased()
    let suffixes: [(String, DraftFormat)] = [
      (".md", .markdown), (".markdown", .markdown), (".mdx", .markdown), (".html", .html),
      (".htm", .html), (".xhtml", .html), (".txt", .text), (".text", .text),
    ]
    return suffixes.first { lowercased.hasSuffix($0.0) }?.1
  }
}
