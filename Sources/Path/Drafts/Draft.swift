package import SourceText
package import Vocabulary

/// One document to audit: its blocks in document order, metadata fields first.
@usableFromInline
package final class Draft: Sendable {
  package let source: SourceFile
  package let format: DraftFormat
  /// Metadata fields, then the blocks of the text in the order in which they stand in the source.
  @usableFromInline package let blocks: [Block]
  /// Phrases that the metadata names (`focus_keyword`, `keywords` ...), as written.
  package let declaredPhrases: [DeclaredPhrase]
  /// Whether the draft has a place for metadata: front matter, or an HTML page's head.
  package let hasMetadata: Bool
  /// Whose article the front matter says that it is.
  package let platform: PublishingPlatform?
  /// The BCP 47 tag that the draft states (`<html lang>`, front matter `lang`), as written.
  package let language: String?
  /// What the page says that its site is called (`og:site_name`).
  package let siteName: String?
  /// The comments that speak to kwaudit, in source order.
  package let directives: [Directive]
  /// What the file names and does not hold, in source order.
  package let unreadBlocks: [UnreadBlock]

  package init(
    source: SourceFile, format: DraftFormat, blocks: [Block],
    declaredPhrases: [DeclaredPhrase] = [], hasMetadata: Bool = false,
    platform: PublishingPlatform? = nil,
    language: String? = nil,
    siteName: String? = nil, directives: [Directive] = [], unreadBlocks: [UnreadBlock] = []
  ) {
    self.source = source
    self.format = format
    self.blocks = blocks
    self.declaredPhrases = declaredPhrases
    self.hasMetadata = hasMetadata
    self.platform = platform
    self.language = language
    self.siteName = siteName
    self.directives = directives
    self.unreadBlocks = unreadBlocks
  }

  /// Whether the draft has a place for a description.
  package var hasDescriptionField: Bool { hasMetadata && platform == nil }
}

/// A target phrase that the draft's metadata names.
package struct DeclaredPhrase: Sendable, Equatable {
  /// The phrase as a person would type it: one search query.
  package let text: String
  package let range: ByteRange?
  /// Whether it is a label of the page (`keywords`) that may have been meant for no target phrase.
  package let isLabel: Bool

  package init(text: String, range: ByteRange?, isLabel: Bool = false) {
    self.text = text
    self.range = range
    self.isLabel = isLabel
  }
}
