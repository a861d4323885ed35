internal import Auditing
internal import Drafts
internal import Measures
internal import Phrases
internal import Rules
internal import SourceText
internal import Vocabulary
internal import Words

extension ContentReport {
  init(_ evidence: Evidence) {
    let uses = Dictionary(grouping: evidence.matched.occurrences, by: \.block)
    let topic = Set(evidence.measures.phrases.flatMap(\.topicWords))
    self.init(
      blocks: evidence.draft.blocks.indices.map { index in
        BlockReport(index, of: evidence, uses: uses[index] ?? [], topic: topic)
      })
  }
}

extension BlockReport {
  fileprivate init(
    _ index: Int, of evidence: Evidence, uses: [Occurrence], topic: Set<String>
  ) {
    let block = evidence.draft.blocks[index]
    let segmented = evidence.matched.segmented.blocks[index]
    let source = evidence.draft.source
    let offsets = ScalarOffsets(block.text.utf8)
    let start = source.position(at: block.range.start)
    let end = source.position(at: block.range.end)
    self.init(
      kind: BlockKind(block.role), level: block.headingLevel, row: block.row,
      exclusion: block.isHidden ? .hidden : block.isMainContent ? nil : .outsideMainContent,
      text: block.text.string, line: start.line, column: start.column, endLine: end.line,
      endColumn: end.column, pieces: Self.pieces(of: block.text, offsets, source))
    spans = block.spans.compactMap { span in
      SpanKind(span.kind).map {
        Span(kind: $0, start: offsets[span.range.lowerBound], end: offsets[span.range.upperBound])
      }
    }
    self.uses = uses.map { use in
      let range = segmented.text.textRange(of: use.range)
      return Use(
        term: evidence.matched.phrases.terms[use.term].text, kind: use.kind,
        exclusion: use.exclusion, start: offsets[range.lowerBound], end: offsets[range.upperBound])
    }
    guard block.isProse, block.isMainContent, !topic.isEmpty else { return }
    topicWords = segmented.words.indices.compactMap { index in
      guard segmented.words[index].isWord else { return nil }
      let whole = segmented.wholeRange(ofWord: index)
      guard topic.contains(segmented.text.string(whole)) else { return nil }
      let range = segmented.text.textRange(of: whole)
      return Stretch(start: offsets[range.lowerBound], end: offsets[range.upperBound])
    }
  }

  /// The pieces of a text, those that run over several lines of the source one by one.
  private static func pieces(
    of text: MappedText, _ offsets: ScalarOffsets, _ source: SourceFile
  ) -> [Piece] {
    var pieces: [Piece] = []
    func add(_ start: Int, _ place: Int?) {
      let position = place.map(source.position)
      pieces.append(Piece(start: offsets[start], line: position?.line, column: position?.column))
    }
    for piece in text.pieces {
      add(piece.start, piece.source?.start)
      guard piece.isVerbatim, let range = piece.source else { continue }
      for place in range.start..<range.end
      where source.utf8[place] == UInt8(ascii: "\n") && place + 1 < range.end {
        add(piece.start + place + 1 - range.start, place + 1)
      }
    }
    return pieces
  }
}

/// How many Unicode scalars stand before each byte of a text.
private struct ScalarOffsets {
  private var counts: [Int] = [0]

  init(_ utf8: TextBytes) {
    counts.reserveCapacity(utf8.count + 1)
    var count = 0
    for byte in utf8 {
      // A scalar ends where no continuation byte follows; within it the count is that of its start.
      if byte & 0xC0 != 0x80 { count += 1 }
      counts.append(count)
    }
  }

  /// - Parameter byte: an offset at which a scalar starts or the text ends.
  subscript(byte: Int) -> Int { counts[byte] }
}

extension BlockKind {
  fileprivate init(_ role: Block.Role) {
    self =
      switch role {
      case .title: .title
      case .description: .description
      case .slug: .slug
      case .heading: .heading
      case .paragraph: .paragraph
      case .listItem: .listItem
      case .tableCell: .tableCell
      case .quotation: .quotation
      case .code: .code
      case .image: .image
      }
  }
}

extension SpanKind {
  /// `nil` for an address, which readers see as it is.
  fileprivate init?(_ kind: Block.Span.Kind) {
    switch kind {
    case .link: self = .link
    case .strong: self = .strong
    case .code: self = .code
    case .address: return nil
    }
  }
}
