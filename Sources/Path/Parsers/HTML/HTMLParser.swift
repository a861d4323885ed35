package import Drafts
package import SourceText
internal import Vocabulary

/// Parses HTML pages and fragments, WordPress posts among them, as a browser reads them.
package enum HTMLParser {
  package static func parse(_ source: SourceFile) -> Draft {
    let masked = MaskedSource(source, HTMLSyntax.scan(source.utf8))
    let excerpt = Excerpt(ByteRange(0, source.utf8.count), of: masked.file.utf8)
    var reader = HTMLBlockReader(excerpt, source: masked.file.utf8)
    GumboTree.parse(excerpt.bytes) { reader.read($0) }
    return Draft(
      source: source, format: .html,
      blocks: masked.restored(reader.metadata.blocks)
        + reader.blocks.readable(from: masked, source: source.utf8),
      declaredPhrases: reader.metadata.declaredPhrases,
      hasMetadata: reader.metadata.isPresent, language: reader.metadata.language,
      directives: Directives.among(HTMLFragment.comments(in: excerpt), in: source.utf8))
  }
}
