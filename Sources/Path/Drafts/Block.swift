package import SourceText
public import Vocabulary

/// A unit of a draft: a heading, a paragraph, a list item ... or a metadata field.
@usableFromInline
package struct Block: Sendable, Equatable {
  @usableFromInline
  package enum Role: Sendable, Hashable {
    /// A title that stands in the metadata, not in the text.
    case title(TitleSource)
    case description
    case slug
    /// A heading of level 1 to 6.
    case heading(level: Int)
    case paragraph
    case listItem
    case tableCell
    case quotation
    case code
    /// An image; the block's text is its alternative text, empty where the writer gave none. An HTML
    /// image that says it is decoration (`alt=""`, `role="presentation"`) is not a block.
    case image
  }

  /// A stretch of a block's text that is a link's text, set in bold, inline code or an address (an URL, a
  /// domain, a mail address), which is no word. A bold one may hold others or stand in them.
  @usableFromInline
  package struct Span: Sendable, Equatable {
    @usableFromInline
    package enum Kind: Sendable {
      case link, strong, code, address

      /// Whether it is text for readers like any other.
      @inlinable package var isText: Bool { self == .link || self == .strong }
    }
    @usableFromInline package let kind: Kind
    /// UTF-8 offsets in the block's text.
    package let range: Range<Int>

    package init(kind: Kind, range: Range<Int>) {
      self.kind = kind
      self.range = range
    }
  }

  @usableFromInline package let role: Role
  /// False for navigation, page headers and footers, asides.
  package let isMainContent: Bool
  /// Whether a page holds the text and does not show it (`display: none`, no size, the colour of its
  /// background); such a block is not of the main content.
  package let isHidden: Bool
  package let text: MappedText
  /// The source bytes of the whole block, its markup included.
  package let range: ByteRange
  package let spans: [Span]
  private let rowNumber: Int32?

  /// The row of a table that a cell belongs to, counted through the draft; `nil` elsewhere.
  package var row: Int? { rowNumber.map { Int($0) } }

  package init(
    role: Role, text: MappedText, range: ByteRange, isMainContent: Bool = true, spans: [Span] = [],
    row: Int? = nil, isHidden: Bool = false
  ) {
    self.role = role
    self.text = text
    self.range = range
    self.isMainContent = isMainContent
    self.spans = spans
    rowNumber = row.map { Int32($0) }
    self.isHidden = isHidden
  }

  /// The same block with another text.
  package func with(_ text: MappedText, _ spans: [Span]) -> Block {
    Block(
      role: role, text: text, range: range, isMainContent: isMainContent, spans: spans, row: row,
      isHidden: isHidden)
  }

  @inlinable package var headingLevel: Int? {
    if case .heading(let level) = role { level } else { nil }
  }

  /// Whether people read the block in sentences: no heading, code, image or metadata.
  @inlinable package var isProse: Bool {
    switch role {
    case .paragraph, .listItem, .tableCell, .quotation: true
    case .title, .description, .slug, .heading, .code, .image: false
    }
  }

  @inlinable package var isMetadata: Bool {
    switch role {
    case .title, .description, .slug: true
    default: false
    }
  }

  /// The field that it is of metadata given beside the draft; `nil` for what the source holds.
  package var givenField: MetadataField? {
    guard range.isEmpty else { return nil }
    switch role {
    case .title: return .title
    case .description: return .description
    case .slug: return .slug
    default: return nil
    }
  }
}
