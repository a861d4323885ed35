internal import Drafts
internal import SourceText

/// The blocks of a WordPress post that have no text in the file, because the server fills them in.
struct DynamicBlocks {
  /// In source order; what stands in a listing is a part of it.
  private(set) var unread: [UnreadBlock] = []
  /// From the first comment of each listing to its last, in source order.
  private var listings: [ByteRange] = []
  private let source: [UInt8]

  init(among comments: [BlockComment], in source: [UInt8]) {
    self.source = source
    guard !comments.isEmpty else { return }
    let comments = Self.inOrder(comments)
    let ends = Self.ends(of: comments)
    var offset = 0
    for (index, comment) in comments.enumerated()
    where comment.kind != .closing && comment.range.start >= offset {
      let end = ends[index].map { comments[$0].range }
      switch BlockKind(comment.name) {
      case .saved: break
      case .listing:
        add(comment, to: end)
        guard let end else { break }
        listings.append(comment.range.union(end))
        offset = end.end
      case .shortcode:
        guard let end else { break }
        if isShortcode(comment.range.end..<end.start) { add(comment, to: end) }
        offset = end.end
      case .fields: add(comment, to: end.flatMap { isBlank(comment, upTo: $0) ? $0 : nil })
      case .dynamic:
        if comment.kind == .whole {
          add(comment, to: nil)
        } else if let end, isBlank(comment, upTo: end) {
          add(comment, to: end)
        }
      }
    }
  }

  /// Blocks with the templates of listings outside the main content.
  func movingListingsOut(of blocks: [Block]) -> [Block] {
    guard !listings.isEmpty else { return blocks }
    return blocks.map { block in
      let next = listings.partitioningIndex { $0.end > block.range.start }
      guard next < listings.count, listings[next].start <= block.range.start else { return block }
      return block.outsideMainContent()
    }
  }

  private mutating func add(_ comment: BlockComment, to end: ByteRange?) {
    unread.append(
      UnreadBlock(
        name: comment.name, range: end.map(comment.range.union) ?? comment.range,
        mayHoldText: BlockKind(comment.name) != .listing && comment.isMainContent))
  }

  private func isBlank(_ comment: BlockComment, upTo end: ByteRange) -> Bool {
    source[comment.range.end..<end.start].allSatisfy(\.isMarkupSpace)
  }

  /// Whether nothing but brackets stands in a range: no text that a shortcode encloses.
  ///
  /// WordPress' own shortcodes show pictures, sound and film, and no text.
  private func isShortcode(_ range: Range<Int>) -> Bool {
    var rest = source[range].drop(while: \.isMarkupSpace)
    var isKnown = true
    while rest.first == UInt8(ascii: "["), let end = rest.firstIndex(of: UInt8(ascii: "]")) {
      let name = rest.dropFirst().drop { $0 == UInt8(ascii: "/") }.prefix {
        $0.isLetter || $0.isDigit || $0 == UInt8(ascii: "_") || $0 == UInt8(ascii: "-")
      }
      isKnown = isKnown && Self.media.contains(String(decoding: name, as: UTF8.self))
      rest = rest[(end + 1)...].drop(while: \.isMarkupSpace)
    }
    return rest.isEmpty && !isKnown
  }

  /// Source: developer.wordpress.org/plugins/shortcodes.
  private static let media: Set<String> = [
    "audio", "caption", "embed", "gallery", "playlist", "video",
  ]

  /// Comments in source order, each once.
  private static func inOrder(_ comments: [BlockComment]) -> [BlockComment] {
    var ordered: [BlockComment] = []
    for comment in comments.sorted(by: { $0.range < $1.range })
    where comment.range.start >= ordered.last?.range.end ?? 0 {
      ordered.append(comment)
    }
    return ordered
  }

  /// For each comment that opens a block, the index of the one that closes it; `nil` where there is none.
  private static func ends(of comments: [BlockComment]) -> [Int?] {
    var ends = [Int?](repeating: nil, count: comments.count)
    var open: [Int] = []
    var counts: [String: Int] = [:]
    for (index, comment) in comments.enumerated() {
      switch comment.kind {
      case .whole: break
      case .opening:
        open.append(index)
        counts[comment.name, default: 0] += 1
      case .closing:
        // What was opened later and not closed ends here too, as WordPress has it.
        while counts[comment.name, default: 0] > 0, let last = open.popLast() {
          counts[comments[last].name, default: 0] -= 1
          if comments[last].name == comment.name {
            ends[last] = index
            break
          }
        }
      }
    }
    return ends
  }
}
