internal import Outcomes
internal import SourceText

/// The lines of a text report, drawn from the top.
struct Canvas {
  /// The columns of a line.
  let width: Int
  private let usesColor: Bool
  /// What has been drawn, up to `count`; what is behind that is not read.
  private var bytes: [UInt8]
  private var count: Int
  /// Where the line at hand ends but for what nobody sees at its end.
  private var seenEnd = 0
  /// The spaces between what has been drawn and what comes next on the line at hand.
  private var gap = 0
  /// The items beside each other that are being drawn.
  private var flow = Flow(indent: 0, left: 0, gap: 0)

  /// - Parameter utf8: what stands above.
  init(_ options: RenderOptions, below utf8: [UInt8] = []) {
    bytes = utf8
    count = utf8.count
    width = options.width
    usesColor = options.usesColor
  }

  /// What has been drawn.
  var utf8: [UInt8] { Array(bytes[..<count]) }

  mutating func blank() {
    // One blank line at most, and none at the top.
    if count > 0, !bytes[..<count].endsWithBlankLine { line { _ in } }
  }

  /// Draws a line of the spans that `content` adds, without blank ones at its end.
  mutating func line(indent: Int = 0, _ content: (inout Canvas) -> Void) {
    begin(indent: indent)
    content(&self)
    end()
  }

  /// Draws spans next to each other.
  mutating func line(indent: Int = 0, _ spans: Span...) {
    begin(indent: indent)
    for span in spans { add(span) }
    end()
  }

  /// Draws a text over as many lines as it needs.
  /// - Parameter hanging: further columns before all lines but the first.
  mutating func paragraph(
    indent: Int, hanging: Int = 0, _ text: String, _ tone: Tone = .plain
  ) {
    let lines = TextWrapper.lines(Span(text, tone), columns: width - indent, hanging: hanging)
    for index in lines.indices {
      begin(indent: indent + (index == 0 ? 0 : hanging))
      add(lines[index])
      end()
    }
  }

  /// Draws the items that `content` adds side by side over as many lines as they need.
  mutating func flow(indent: Int, gap: Int = 2, _ content: (inout Canvas) -> Void) {
    labelled("", indent: indent, columns: 0, gap: gap, content)
  }

  /// Draws a label and beside it the items that `content` adds, over as many lines as they need; nothing without
  /// an item.
  /// - Parameter columns: the columns of the widest label; 0 for none.
  mutating func labelled(
    _ label: String, indent: Int = 2, columns: Int, gap: Int = 2,
    _ content: (inout Canvas) -> Void
  ) {
    let start = count
    flow = Flow(indent: indent, left: columns == 0 ? 0 : columns + 2, gap: gap)
    begin(indent: indent)
    add(Span(label, .faint).padded(to: flow.left))
    content(&self)
    if flow.used == nil { count = start } else { end() }
  }

  /// Adds spans that stay together to the flow at hand.
  mutating func item(_ first: Span, _ second: Span, _ third: Span? = nil) {
    makeRoom(forItemOf: first.columns + second.columns + (third?.columns ?? 0))
    add(first)
    add(second)
    if let third { add(third) }
  }

  /// The same; a long item of one span is broken.
  mutating func item(_ spans: [Span]) {
    if spans.count == 1 { return item(spans[0]) }
    makeRoom(forItemOf: spans.columns)
    for span in spans { add(span) }
  }

  /// The same.
  mutating func item(_ span: Span) {
    let room = width - flow.indent - flow.left
    if span.columns <= room {
      makeRoom(forItemOf: span.columns)
      add(span)
      return
    }
    for line in TextWrapper.lines(span, columns: room) {
      makeRoom(forItemOf: line.columns)
      add(line)
    }
  }

  /// Begins a line for the next item of the flow where the one at hand has no room for it.
  private mutating func makeRoom(forItemOf size: Int) {
    let room = width - flow.indent - flow.left
    guard let used = flow.used else {
      flow.used = size
      return
    }
    if used + flow.gap + size <= room {
      add(Span(spaces: flow.gap))
      flow.used = used + flow.gap + size
    } else {
      end()
      begin(indent: flow.indent)
      add(Span(spaces: flow.left, .faint))
      flow.used = size
    }
  }

  /// The columns of the widest label.
  static func columns(of labels: [String]) -> Int {
    labels.reduce(0) { max($0, Span($1).columns) }
  }

  /// Draws a span behind what the line at hand has.
  mutating func add(_ span: Span) {
    let (tone, columns) = (span.tone, span.columns)
    if span.text.isEmpty {
      if tone == .plain {
        gap += max(0, columns)
      } else if columns > 0 {
        add(tone, atMost: columns) { $0.append(spaces: columns) }
      }
      return
    }
    // Nothing is copied of a text that is UTF-8, as nearly all are.
    let isDrawn: Void? = span.text.utf8.withContiguousStorageIfAvailable { add($0, tone) }
    if isDrawn != nil { return }
    var text = span.text
    text.withUTF8 { add($0, tone) }
  }

  private mutating func add(_ text: UnsafeBufferPointer<UInt8>, _ tone: Tone) {
    add(tone, atMost: text.count) { $0.append(text) }
    // Of most texts the first character is seen.
    if text.contains(where: { $0 != UInt8(ascii: " ") }) { seenEnd = count }
  }

  /// Draws in a tone what `body` writes, which is no more than so many bytes.
  @inline(__always)
  private mutating func add(_ tone: Tone, atMost most: Int, _ body: (inout LineBytes) -> Void) {
    let sequence = usesColor ? tone.sequence : nil
    let gap = gap
    self.gap = 0
    write(atMost: gap + most + Tone.longestSequences) { line in
      line.append(spaces: gap)
      if let sequence { sequence.withUTF8Buffer { line.append($0) } }
      body(&line)
      if sequence != nil { Tone.end.withUTF8Buffer { line.append($0) } }
    }
  }

  private mutating func begin(indent: Int) {
    seenEnd = count
    gap = indent
  }

  private mutating func end() {
    count = seenEnd
    write(atMost: 1) { $0.append(Self.lineFeed) }
  }

  /// Writes no more than so many bytes behind what has been drawn.
  @inline(__always)
  private mutating func write(atMost most: Int, _ body: (inout LineBytes) -> Void) {
    if bytes.count - count < most { makeRoom(for: most) }
    let place = count
    count = bytes.withUnsafeMutableBufferPointer { bytes in
      guard let start = bytes.baseAddress else { return place }
      var line = LineBytes(at: start + place)
      body(&line)
      return line.end - start
    }
  }

  @inline(never)
  private mutating func makeRoom(for size: Int) {
    let more = max(size, bytes.count, Self.leastRoom)
    bytes.append(contentsOf: repeatElement(0, count: more))
  }

  /// In bytes.
  private static let leastRoom = 1 << 12
  private static let lineFeed = UInt8(ascii: "\n")
}

/// Items beside each other over as many lines as they need.
private struct Flow {
  let indent: Int
  /// The columns for a label before the items.
  let left: Int
  /// The columns between them.
  let gap: Int
  /// The columns that those on the line at hand take; `nil` before the first.
  var used: Int?
}

/// The end of what has been drawn, with room behind it.
private struct LineBytes {
  private(set) var end: UnsafeMutablePointer<UInt8>

  init(at start: UnsafeMutablePointer<UInt8>) { end = start }

  @inline(__always)
  mutating func append(_ byte: UInt8) {
    end.pointee = byte
    end += 1
  }

  @inline(__always)
  mutating func append(spaces: Int) {
    end.initialize(repeating: UInt8(ascii: " "), count: spaces)
    end += spaces
  }

  @inline(__always)
  mutating func append(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard let start = bytes.baseAddress else { return }
    // No bytes that are written lie among those that are read.
    end.initialize(from: start, count: bytes.count)
    end += bytes.count
  }
}

extension RandomAccessCollection<UInt8> {
  /// How many line feeds there are.
  var lineCount: Int { count { $0 == UInt8(ascii: "\n") } }

  /// Whether they end with two line feeds.
  var endsWithBlankLine: Bool { suffix(2).elementsEqual("\n\n".utf8) }
}
