package import Drafts
package import SourceText
internal import Vocabulary

/// Parses Markdown as GitHub does (tables, strikethrough, autolinks, footnotes, task lists), with
/// front matter before it and HTML within it.
package enum MarkdownParser {
  /// - Throws: where front matter is not closed or not well formed.
  package static func parse(
    _ source: SourceFile, metadata keys: MetadataKeys = .standard
  ) throws(DraftError) -> Draft {
    let frontMatter = try FrontMatter.read(source, keys: keys)
    let start = frontMatter.bodyStart(in: source)
    let masked = MaskedSource(
      source,
      MarkdownSyntax.scan(
        source.utf8, from: start, isMDX: FileExtension.notation(of: source.name) == .mdx))
    if let excess = MarkdownShape.excess(of: masked.file.utf8, from: start) {
      throw DraftError(excess.limit, at: excess.offset, in: source)
    }
    var reader = MarkdownBlockReader(source: masked.file, firstLine: frontMatter.bodyLine)
    let blocks = reader.read()
    if let excess = reader.excess {
      throw DraftError(excess.limit, at: excess.offset, in: source)
    }
    let dynamic = DynamicBlocks(among: reader.blockComments, in: source.utf8)
    return Draft(
      source: source, format: .markdown,
      blocks: frontMatter.blocks
        + dynamic.movingListingsOut(of: blocks).readable(from: masked, source: source.utf8),
      declaredPhrases: frontMatter.declaredPhrases,
      hasMetadata: frontMatter.isPresent,
      platform: frontMatter.platform, language: frontMatter.language,
      directives: Directives.among(reader.comments, in: source.utf8),
      unreadBlocks: dynamic.unread)
  }
}

extension [Block] {
  /// Footnotes and misplaced table text come out of the parsers away from where they stand.
  func inSourceOrder() -> [Block] {
    // By their indexes, so that none is copied.
    let isOrdered = indices.dropFirst().allSatisfy {
      self[$0 - 1].range.start <= self[$0].range.start
    }
    if isOrdered { return self }
    return enumerated().sorted {
      ($0.element.range.start, $0.offset) < ($1.element.range.start, $1.offset)
    }.map(\.element)
  }
}
