package import Drafts
internal import SourceText
package import Vocabulary
internal import Words

/// Tells the place, and whether uses there count, for each block of a draft.
package struct BlockPlaces: Sendable {
  private let places: [UsePlace?]
  private let exclusions: [Occurrence.Exclusion?]
  private let draft: Draft

  package init(_ draft: Draft, _ outline: Outline) {
    self.draft = draft
    let lead = Set(outline.lead)
    places = draft.blocks.indices.map { index in
      if index == outline.title?.block { return .title }
      switch draft.blocks[index].role {
      // A second metadata title (og:title beside <title>) is never read as one.
      case .title, .slug: return nil
      case .description: return .description
      case .heading: return .heading
      case .paragraph: return lead.contains(index) ? .lead : .body
      case .listItem: return .list
      case .tableCell: return .table
      case .quotation: return .quotation
      case .code: return .code
      case .image: return .alt
      }
    }
    let blocks = draft.blocks
    exclusions = blocks.indices.map { index in
      if blocks[index].role == .code { return .code }
      if index == outline.title?.block { return nil }
      if blocks[index].isMetadata { return .metadata }
      if blocks[index].isHidden { return .hidden }
      return blocks[index].isMainContent ? nil : .outsideMainContent
    }
  }

  /// The place of a block's text; `nil` where uses are not looked for.
  package func place(of block: Int) -> UsePlace? { places[block] }

  /// The place and exclusion of a range of a block's text, its links and inline code considered;
  /// `nil` within an address, which has no words.
  /// - Parameter spans: the block's.
  func place(
    of textRange: Range<Int>, in block: Int, _ spans: SpanMap
  ) -> (place: UsePlace, exclusion: Occurrence.Exclusion?)? {
    guard let place = places[block] else { return nil }
    let kinds = spans.kinds(in: textRange)
    if kinds.contains(.address) { return nil }
    if kinds.contains(.code) { return (.code, .code) }
    let isText = place != .title && place != .heading
    return (isText && kinds.contains(.link) ? .link : place, exclusions[block])
  }
}

/// Which kinds of spans hold each byte of a block's text, so that a use need not be compared with all of them.
struct SpanMap {
  struct Kinds: OptionSet {
    let rawValue: UInt8
    static let link = Kinds(rawValue: 1)
    static let code = Kinds(rawValue: 2)
    static let address = Kinds(rawValue: 4)

    init(rawValue: UInt8) { self.rawValue = rawValue }

    fileprivate init(_ kind: Block.Span.Kind) {
      switch kind {
      case .link: self = .link
      case .code: self = .code
      case .address: self = .address
      case .strong: self = []
      }
    }
  }

  /// By byte; empty where the block has no spans.
  private var kinds: [Kinds] = []

  init(_ block: Block) {
    if block.spans.isEmpty { return }
    kinds = Array(repeating: [], count: block.text.utf8.count)
    for kind in [Kinds.link, .code, .address] {
      // How many spans more begin at each byte than end there.
      var changes = [Int32](repeating: 0, count: kinds.count + 1)
      for span in block.spans where Kinds(span.kind) == kind {
        changes[span.range.lowerBound] += 1
        changes[span.range.upperBound] -= 1
      }
      var depth: Int32 = 0
      for byte in kinds.indices {
        depth += changes[byte]
        if depth > 0 { kinds[byte].insert(kind) }
      }
    }
  }

  /// The kinds of all spans that overlap a range.
  func kinds(in range: Range<Int>) -> Kinds {
    kinds.isEmpty ? [] : kinds[range].reduce(into: []) { $0.formUnion($1) }
  }
}
