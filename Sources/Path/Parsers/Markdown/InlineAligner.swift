internal import Drafts
internal import SourceText

/// Finds the source bytes of a Markdown block's inline content.
///
/// The columns that cmark reports are wrong for escapes, entities, autolinks, lazy lines and table
/// cells, so none of them is used. One cursor walks over the block's own bytes while the events
/// come in: delimiters are stepped over, and a text is accepted only where the bytes decode to it.
/// Where they do not, the text is looked for further on; failing that its place is unknown.
struct InlineAligner {
  struct Result {
    let text: MappedText
    let spans: [Block.Span]
    let images: [InlineOutput.Image]
    let comments: [ByteRange]
  }

  private enum LinkForm { case bracket, angle, bare }

  private let bytes: [UInt8]
  /// Whether to look no further where an event does not stand at the cursor.
  private let mustBeExact: Bool
  private var cursor: Int
  private var isExact = true
  private var failedSearches = 0
  private var output: InlineOutput
  private var links: [LinkForm] = []
  private var tildes: [Int] = []

  /// Aligns an excerpt's bytes from `start` on.
  ///
  /// - Parameters:
  ///   - mustBeExact: Whether to give up where an event is not found at once.
  ///   - isTail: Whether the bytes left over may end the block.
  static func align(
    _ events: [InlineEvent], with excerpt: Excerpt, from start: Int = 0, source: [UInt8],
    mustBeExact: Bool = false,
    isTail: (ArraySlice<UInt8>) -> Bool = { $0.allSatisfy(\.isMarkupSpace) }
  ) -> Result? {
    var aligner = InlineAligner(
      bytes: excerpt.bytes, mustBeExact: mustBeExact, cursor: start,
      output: InlineOutput(excerpt, source: source))
    for event in events {
      aligner.read(event)
      if mustBeExact, !aligner.isExact { return nil }
    }
    if mustBeExact, !isTail(aligner.rest) { return nil }
    let gathered = aligner.output.take()
    return Result(
      text: gathered.text, spans: gathered.spans, images: aligner.output.images,
      comments: aligner.output.comments)
  }

  private init(bytes: [UInt8], mustBeExact: Bool, cursor: Int, output: InlineOutput) {
    self.bytes = bytes
    self.mustBeExact = mustBeExact
    self.cursor = cursor
    self.output = output
  }

  private var rest: ArraySlice<UInt8> { bytes[min(cursor, bytes.count)...] }

  private mutating func read(_ event: InlineEvent) {
    switch event.kind {
    case .text: readText(event.literal)
    case .code: readCode(event.literal)
    case .html: readHTML(event.literal)
    case .softBreak: readBreak(isHard: false)
    case .hardBreak: readBreak(isHard: true)
    case .footnoteReference: stepOverFootnoteReference()
    case .enter(let mark): enter(mark)
    case .exit(let mark): exit(mark)
    }
  }
}

// Texts.
extension InlineAligner {
  private mutating func readText(_ literal: [UInt8]) {
    // cmark keeps the indentation of some lazy lines.
    let isAtLineStart = cursor > 0 && cursor <= bytes.count && bytes[cursor - 1].isLineEnd
    let literal = isAtLineStart ? Array(literal.drop(while: \.isBlank)) : literal
    if !find(literal, match: Self.matchText), !readCutMarks(in: literal) { appendUnplaced(literal) }
  }

  private static func matchText(
    _ literal: [UInt8], in bytes: [UInt8], at offset: Int
  ) -> (fragments: [DecodedText.Fragment], end: Int)? {
    // The text of an autolink stands as it is, without escapes and entities.
    for syntax in [DecodedText.Syntax.markdown, .markdownVerbatim] {
      let decoded = DecodedText(literal, in: bytes, from: offset, upTo: bytes.count, syntax: syntax)
      if let decoded { return (decoded.fragments, decoded.end) }
    }
    return nil
  }

  /// Reads a text with footnotes' marks that were cut short as the source has it. Whether it is one.
  private mutating func readCutMarks(in literal: [UInt8]) -> Bool {
    guard !mustBeExact, let marks = CutFootnoteMarks(in: literal, source: bytes, from: cursor)
    else { return false }
    for piece in marks.pieces {
      switch piece {
      case .text(let text, let fragments): output.append(fragments, of: text)
      case .mark(let range): readMark(range)
      }
    }
    cursor = marks.offset
    let rest = Array(marks.rest)
    if !find(rest, match: Self.matchText) { appendUnplaced(rest) }
    return true
  }

  private mutating func readMark(_ range: Range<Int>) {
    cursor = range.lowerBound
    while cursor < range.upperBound {
      if bytes[cursor].isLineEnd {
        readBreak(isHard: false)
        cursor += rest.prefix(while: \.isBlank).count
      } else {
        let line = bytes[cursor..<range.upperBound].prefix { !$0.isLineEnd }.indices
        output.append(verbatim: line)
        cursor = line.upperBound
      }
    }
  }

  /// Appends a text whose place is unknown.
  private mutating func appendUnplaced(_ literal: [UInt8]) {
    if mustBeExact { return }
    output.append(literal.withoutCutCharacters[...], standingFor: nil)
  }

  private mutating func readCode(_ literal: [UInt8]) {
    output.openSpan(.code)
    if !find(literal, match: CodeSpan.match) { appendUnplaced(literal) }
    output.closeSpan(.code)
  }

  /// Appends a text where `match` finds it. Whether it does.
  private mutating func find(
    _ literal: [UInt8],
    match: ([UInt8], [UInt8], Int) -> (fragments: [DecodedText.Fragment], end: Int)?
  ) -> Bool {
    guard !literal.isEmpty else { return true }
    guard let found = search(for: { match(literal, $0, $1) }) else { return false }
    output.append(found.0, of: literal)
    return true
  }

  /// What `match` finds at the cursor or further on, and where; the cursor then stands behind it.
  private mutating func search<Found>(
    for match: ([UInt8], Int) -> (Found, end: Int)?
  ) -> (Found, Range<Int>)? {
    // A bound on hopeless searches, so that no input takes quadratic time.
    let isPatient = !mustBeExact && failedSearches < 64
    let last = min(bytes.count, isPatient ? bytes.count : cursor + 1)
    for offset in cursor..<max(cursor, last) {
      guard let (found, end) = match(bytes, offset) else { continue }
      if offset > cursor { isExact = false }
      cursor = end
      return (found, offset..<end)
    }
    isExact = false
    failedSearches += 1
    return nil
  }

  /// A hard break becomes a line separator, for readers see it; a soft one is the end of a source line.
  private mutating func readBreak(isHard: Bool) {
    let text: ArraySlice<UInt8> = isHard ? LineBreaking.separator[...] : [.lineFeed]
    var offset = rest.firstIndex { !$0.isBlank } ?? bytes.count
    if offset < bytes.count, bytes[offset] == .backslash { offset += 1 }
    if offset >= bytes.count || !bytes[offset].isLineEnd {
      isExact = false
      guard let next = rest.firstIndex(where: \.isLineEnd) else {
        output.append(text, standingFor: nil)
        return
      }
      offset = next
    }
    cursor = offset + bytes.lineBreakLength(at: offset)
    if bytes[offset] == .lineFeed, !isHard {
      output.append(verbatim: offset..<cursor)
    } else {
      output.append(text, standingFor: offset..<cursor)
    }
  }

  private mutating func readHTML(_ literal: [UInt8]) {
    let found = search { bytes, offset in
      Self.end(of: literal, in: bytes, at: offset).map { ((), end: $0) }
    }
    if let found { output.append(tag: literal, at: found.1) }
  }

  /// Where HTML ends that stands at an offset; `nil` where it does not. To cmark every line ends with a line feed.
  private static func end(of literal: [UInt8], in bytes: [UInt8], at start: Int) -> Int? {
    var offset = start
    for byte in literal {
      guard offset < bytes.count else { return nil }
      if byte == .lineFeed, bytes[offset] == .carriageReturn {
        offset += bytes.lineBreakLength(at: offset)
      } else if bytes[offset] == byte {
        offset += 1
      } else {
        return nil
      }
    }
    return offset
  }
}

// Markup.
extension InlineAligner {
  private mutating func enter(_ mark: InlineEvent.Mark) {
    switch mark {
    case .emphasis: step(1, over: "*_")
    case .strong:
      step(2, over: "*_")
      output.openSpan(.strong)
    case .strikethrough:
      let run = rest.prefix { $0 == UInt8(ascii: "~") }.count
      tildes.append(run)
      step(max(run, 1), over: "~")
    case .link:
      let form = linkForm
      links.append(form)
      if form != .bare { cursor += 1 }
      output.openSpan(.link)
    case .image:
      output.startImage(at: min(cursor, bytes.count))
      step(1, over: "!")
      step(1, over: "[")
    }
  }

  private mutating func exit(_ mark: InlineEvent.Mark) {
    switch mark {
    case .emphasis: step(1, over: "*_")
    case .strong:
      step(2, over: "*_")
      output.closeSpan(.strong)
    case .strikethrough: step(tildes.popLast() ?? 1, over: "~")
    case .link:
      switch links.popLast() ?? .bare {
      case .bracket: stepOverLinkTail()
      case .angle: step(1, over: ">")
      case .bare: break
      }
      output.closeSpan(.link)
    case .image:
      stepOverLinkTail()
      output.endImage(at: min(cursor, bytes.count))
    }
  }

  private var linkForm: LinkForm {
    switch rest.first {
    case UInt8(ascii: "["): .bracket
    case UInt8.less: .angle
    default: .bare
    }
  }

  private mutating func stepOverLinkTail() {
    if let end = LinkTail.end(in: bytes, at: cursor) { cursor = end } else { isExact = false }
  }

  private mutating func stepOverFootnoteReference() {
    guard rest.starts(with: "[^".utf8), let close = rest.firstIndex(of: UInt8(ascii: "]"))
    else {
      isExact = false
      return
    }
    cursor = close + 1
  }

  private mutating func step(_ count: Int, over expected: StaticString) {
    let isExpected = rest.prefix(count).allSatisfy { byte in
      expected.withUTF8Buffer { $0.contains(byte) }
    }
    if isExpected, rest.count >= count { cursor += count } else { isExact = false }
  }
}
