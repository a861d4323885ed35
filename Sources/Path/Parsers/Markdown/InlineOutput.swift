internal import Drafts
internal import SourceText

/// The text, spans and images that come out of a Markdown block's inline content.
struct InlineOutput {
  struct Image {
    let text: MappedText
    let range: ByteRange
  }

  let excerpt: Excerpt
  private var block: BlockText
  private var alternative: BlockText
  /// The offsets at which the images start that are being read, one within the other.
  private var imageStarts: [Int] = []
  private var html = InlineHTML()
  private(set) var images: [Image] = []
  /// The places of comments.
  private(set) var comments: [ByteRange] = []

  init(_ excerpt: Excerpt, source: [UInt8]) {
    self.excerpt = excerpt
    block = BlockText(source: source)
    alternative = BlockText(source: source)
  }

  mutating func append(_ fragments: [DecodedText.Fragment], of literal: [UInt8]) {
    for fragment in fragments {
      if fragment.isVerbatim {
        append(verbatim: fragment.raw)
      } else {
        append(literal[fragment.text], standingFor: fragment.raw)
      }
    }
  }

  mutating func append(verbatim range: Range<Int>) {
    if html.isSuppressing { return }
    if imageStarts.isEmpty {
      block.append(range, of: excerpt)
    } else {
      alternative.append(range, of: excerpt)
    }
  }

  mutating func append(_ text: ArraySlice<UInt8>, standingFor range: Range<Int>?) {
    if html.isSuppressing { return }
    let source = range.map(excerpt.sourceRange)
    if imageStarts.isEmpty {
      block.append(text, standingFor: source)
    } else {
      alternative.append(text, standingFor: source)
    }
  }

  mutating func openSpan(_ kind: Block.Span.Kind) {
    if imageStarts.isEmpty, !html.isSuppressing { block.openSpan(kind) }
  }

  mutating func closeSpan(_ kind: Block.Span.Kind) {
    if imageStarts.isEmpty { block.closeSpan(kind) }
  }

  mutating func startImage(at offset: Int) {
    imageStarts.append(offset)
  }

  /// Ends an image; one that stands in another's alternative text is a part of that text.
  mutating func endImage(at offset: Int) {
    guard let start = imageStarts.popLast(), imageStarts.isEmpty else { return }
    let text = alternative.take().text
    if html.isSuppressing { return }
    if text.isEmpty, isTracking(start..<max(start, offset)) { return }
    let range = excerpt.sourceRange(of: start..<max(start, offset))
    images.append(Image(text: text, range: range))
  }

  /// Whether an image without an alternative text, `![](address)`, only counts visits.
  private func isTracking(_ range: Range<Int>) -> Bool {
    let image = excerpt.bytes[range.clamped(to: 0..<excerpt.bytes.count)]
    guard image.starts(with: "![](".utf8) else { return false }
    let address = image.dropFirst(4).drop { $0.isMarkupSpace || $0 == .less }
      .prefix { !$0.isMarkupSpace && $0 != .greater && $0 != UInt8(ascii: ")") }
    return TrackingImage.isTracking(
      address: String(decoding: address.map(\.lowercased), as: UTF8.self))
  }

  /// Takes an HTML tag that stands at a range.
  mutating func append(tag: [UInt8], at range: Range<Int>) {
    if tag.starts(with: Directives.opening) { comments.append(excerpt.sourceRange(of: range)) }
    switch html.read(tag) {
    case .lineBreak: append(LineBreaking.separator[...], standingFor: range)
    case .openSpan(let kind): openSpan(kind)
    case .closeSpan(let kind): closeSpan(kind)
    case .image:
      let source = block.source
      let image = HTMLFragment.image(
        in: excerpt.excerpt(of: range, source: source), source: source)
      if let image { images.append(image) }
    case .nothing: break
    }
  }

  mutating func take() -> (text: MappedText, spans: [Block.Span]) { block.take() }
}
