package import Drafts
package import SourceText
internal import Vocabulary

/// Parses HTML pages and fragments, WordPress posts among them, as a browser reads them.
package enum HTMLParser {
  /// - Throws: where front matter is not closed or not well formed.
  package static func parse(
    _ source: SourceFile, metadata keys: MetadataKeys = .standard
  ) throws(DraftError) -> Draft {
    let frontMatter = try FrontMatter.read(source, keys: keys)
    let start = frontMatter.bodyStart(in: source)
    let isXHTML = FileExtension.notation(of: source.name) == .xhtml
    let masked = MaskedSource(
      source, HTMLSyntax.scan(source.utf8, from: start, isXHTML: isXHTML))
    let excerpt = Excerpt(ByteRange(start, source.utf8.count), of: masked.file.utf8)
    if let excess = HTMLShape.excess(of: excerpt.bytes) {
      throw DraftError(excess.limit, at: excerpt.sourceOffset(of: excess.offset), in: source)
    }
    var reader = HTMLBlockReader(excerpt, source: masked.file.utf8, metadata: keys)
    GumboTree.parseDocument(excerpt.bytes) { reader.read($0) }
    let dynamic = DynamicBlocks(among: reader.blockComments, in: source.utf8)
    let page = reader.metadata
    let pageBlocks = masked.restored(page.blocks).filter { block in
      !frontMatter.blocks.contains { $0.role.isSameField(as: block.role) }
    }
    return Draft(
      source: source, format: .html,
      blocks: (frontMatter.blocks + pageBlocks).inFieldOrder()
        + dynamic.movingListingsOut(of: reader.blocks).readable(from: masked, source: source.utf8),
      declaredPhrases: frontMatter.declaredPhrases + page.declaredPhrases,
      hasMetadata: frontMatter.isPresent || page.isPresent, platform: frontMatter.platform,
      language: frontMatter.language ?? page.language,
      siteName: page.siteName,
      directives: Directives.among(HTMLFragment.comments(in: excerpt), in: source.utf8),
      unreadBlocks: dynamic.unread)
  }
}

extension Block.Role {
  /// Whether two metadata fields say the same thing of a draft.
  fileprivate func isSameField(as other: Block.Role) -> Bool { fieldOrder == other.fieldOrder }

  fileprivate var fieldOrder: Int {
    switch self {
    case .title: 0
    case .description: 1
    default: 2
    }
  }
}

extension [Block] {
  /// Metadata fields in the order that every draft has them in.
  fileprivate func inFieldOrder() -> [Block] {
    enumerated().sorted {
      ($0.element.role.fieldOrder, $0.offset) < ($1.element.role.fieldOrder, $1.offset)
    }.map(\.element)
  }
}
