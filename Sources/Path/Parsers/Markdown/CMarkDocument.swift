internal import CCMarkGFM
internal import SourceText
internal import Synchronization

/// A Markdown document as cmark parses it; the C types stop in this file.
final class CMarkDocument {
  private let root: OpaquePointer

  init?(_ utf8: ArraySlice<UInt8>) {
    guard let root = Self.parsing.withLock({ _ in Self.parse(utf8).map(Root.init) })?.node
    else { return nil }
    self.root = root
  }

  /// While it parses, cmark notes in variables of the whole process which characters its extensions
  /// care for: one document at a time.
  private static let parsing = Mutex(())

  private struct Root: @unchecked Sendable {
    let node: OpaquePointer
  }

  private static func parse(_ utf8: ArraySlice<UInt8>) -> OpaquePointer? {
    _ = registered
    let parser = utf8.withUnsafeBufferPointer { utf8 in
      func holds(_ byte: Unicode.Scalar) -> Bool {
        utf8.firstIndex(of: UInt8(ascii: byte), from: 0) != nil
      }
      // cmark goes through all nodes for footnotes, twice, and once more for addresses: not where what these begin
      // with does not stand in the text.
      let parser = cmark_parser_new(holds("^") ? CMARK_OPT_FOOTNOTES : CMARK_OPT_DEFAULT)
      let mayHoldAddress = holds("@") || holds(":") || holds("w")
      for name in ["table", "strikethrough", "tasklist"] + (mayHoldAddress ? ["autolink"] : []) {
        if let found = cmark_find_syntax_extension(name) {
          cmark_parser_attach_syntax_extension(parser, found)
        }
      }
      return parser
    }
    guard let parser else { return nil }
    defer { cmark_parser_free(parser) }
    utf8.withUnsafeBytes { bytes in
      guard let start = bytes.baseAddress else { return }
      cmark_parser_feed(parser, start.assumingMemoryBound(to: CChar.self), bytes.count)
    }
    return cmark_parser_finish(parser)
  }

  deinit { cmark_node_free(root) }

  private static let registered: Void = cmark_gfm_core_extensions_ensure_registered()

  /// Calls `body` for every node as it is entered and, unless it is a leaf, left again.
  func forEachEvent(_ body: (_ node: CMarkNode, _ isEnter: Bool) -> Void) {
    guard let iterator = cmark_iter_new(root) else { return }
    defer { cmark_iter_free(iterator) }
    while true {
      let event = cmark_iter_next(iterator)
      if event == CMARK_EVENT_DONE { return }
      guard let node = cmark_iter_get_node(iterator) else { return }
      body(CMarkNode(node), event == CMARK_EVENT_ENTER)
    }
  }
}

/// A node of a Markdown document, valid as long as the document is.
struct CMarkNode {
  enum Kind: Equatable {
    case item, quotation, footnoteDefinition
    case paragraph, heading, code, htmlBlock
    case table, tableRow, tableCell
    case inline(InlineEvent)
    case inlineMark(InlineEvent.Mark)
    case other

    var isBlock: Bool {
      switch self {
      case .inline, .inlineMark: false
      default: true
      }
    }
  }

  private let node: OpaquePointer

  init(_ node: OpaquePointer) {
    self.node = node
  }

  /// 1-based, 0 where cmark knows no place. Columns count bytes.
  var startLine: Int { Int(cmark_node_get_start_line(node)) }
  var startColumn: Int { Int(cmark_node_get_start_column(node)) }
  var endLine: Int { Int(cmark_node_get_end_line(node)) }
  var headingLevel: Int { Int(cmark_node_get_heading_level(node)) }
  var next: CMarkNode? { cmark_node_next(node).map(CMarkNode.init) }
  var previous: CMarkNode? { cmark_node_previous(node).map(CMarkNode.init) }
  var firstChild: CMarkNode? { cmark_node_first_child(node).map(CMarkNode.init) }

  var isFenced: Bool {
    var (length, offset, character): (CInt, CInt, CChar) = (0, 0, 0)
    return cmark_node_get_fenced(node, &length, &offset, &character) != 0
  }

  var literal: [UInt8] {
    guard let start = cmark_node_get_literal(node) else { return [] }
    return [UInt8](cString: start)
  }

  var kind: Kind {
    switch cmark_node_get_type(node) {
    case CMARK_NODE_TEXT: .inline(InlineEvent(kind: .text, literal: literal))
    case CMARK_NODE_SOFTBREAK: .inline(InlineEvent(kind: .softBreak))
    case CMARK_NODE_LINEBREAK: .inline(InlineEvent(kind: .hardBreak))
    case CMARK_NODE_CODE: .inline(InlineEvent(kind: .code, literal: literal))
    case CMARK_NODE_HTML_INLINE: .inline(InlineEvent(kind: .html, literal: literal))
    case CMARK_NODE_FOOTNOTE_REFERENCE: .inline(InlineEvent(kind: .footnoteReference))
    case CMARK_NODE_EMPH: .inlineMark(.emphasis)
    case CMARK_NODE_STRONG: .inlineMark(.strong)
    case CMARK_NODE_LINK: .inlineMark(.link)
    case CMARK_NODE_IMAGE: .inlineMark(.image)
    case CMARK_NODE_PARAGRAPH: .paragraph
    case CMARK_NODE_HEADING: .heading
    case CMARK_NODE_ITEM: .item
    case CMARK_NODE_BLOCK_QUOTE: .quotation
    case CMARK_NODE_FOOTNOTE_DEFINITION: .footnoteDefinition
    case CMARK_NODE_CODE_BLOCK: .code
    case CMARK_NODE_HTML_BLOCK: .htmlBlock
    case CMARK_NODE_DOCUMENT, CMARK_NODE_LIST, CMARK_NODE_THEMATIC_BREAK: .other
    default: extensionKind
    }
  }

  /// The node types of extensions are numbered when the extensions are registered.
  private var extensionKind: Kind {
    switch String(cString: cmark_node_get_type_string(node)) {
    case "table": .table
    case "table_header", "table_row": .tableRow
    case "table_cell": .tableCell
    case "strikethrough": .inlineMark(.strikethrough)
    case "tasklist": .item
    default: .other
    }
  }
}
