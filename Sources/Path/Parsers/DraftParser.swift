package import Drafts
package import SourceText
package import Vocabulary

extension Draft {
  /// Reads a source as a draft of a format.
  /// - Parameters:
  ///   - keys: the names of what front matter says.
  ///   - given: metadata from outside the source.
  /// - Throws: where front matter is not closed or not well formed, and where the source is XML that
  ///   is no page.
  package static func parse(
    _ source: SourceFile, as format: DraftFormat, metadata keys: MetadataKeys = .standard,
    given: GivenMetadata = .none
  ) throws(DraftError) -> Draft {
    if let refusal = XMLDocument(source.utf8)?.refusal(in: source) { throw refusal }
    let draft =
      switch format {
      case .markdown: try MarkdownParser.parse(source, metadata: keys)
      case .html: try HTMLParser.parse(source, metadata: keys)
      case .text: try PlainTextParser.parse(source, metadata: keys, title: given.title)
      }
    return draft.with(given)
  }
}

extension DraftFormat {
  /// The format that a file name's extension or, failing that, the text's beginning tells.
  package static func detect(name: String, utf8: [UInt8]) -> DraftFormat {
    ofFile(name: name) ?? TextSniffer.format(of: utf8)
  }
}
