/// What a draft may not have more of.
///
/// Parsers need time or memory with the square of some shapes, so that a small file could stop a run
/// or fill a machine. Each shape is counted before a parser sees it. The limits are far beyond what
/// people publish, and keep what a draft costs in proportion to its bytes.
package enum DraftLimit: Sendable, Equatable, CaseIterable {
  /// Elements of HTML that stand in one another. Browsers stop at 512.
  case openElements
  /// Attributes of one tag.
  case attributes
  /// Elements of HTML that have to be made anew because `<b>` or `<font>` are not closed: HTML's
  /// standard opens them again in every paragraph that follows.
  case reopenedElements
  /// Quotations and lists of Markdown that stand in one another.
  case containers
  /// Columns of a table in Markdown.
  case tableColumns
  /// Cells that rows of a table in Markdown lack, and that are added to them.
  case missingCells
  /// Bytes of Markdown that have to be read again because of marks that nothing closes, and of rules
  /// that fit no table's head.
  case rereadBytes
  /// Bytes that links in Markdown repeat of the addresses and titles that they refer to.
  case referredBytes

  package var most: Int {
    switch self {
    case .openElements: 1000
    case .attributes: 1000
    case .reopenedElements: 300_000
    case .containers: 64
    case .tableColumns: 1000
    case .missingCells: 200_000
    case .rereadBytes: 50_000_000
    case .referredBytes: 50_000_000
    }
  }
}

/// A limit that a text goes beyond, and where.
struct LimitExcess {
  let limit: DraftLimit
  /// In bytes from the start of the text.
  let offset: Int
}
