/// Goes over Markdown before cmark makes a tree of it, and counts what would take cmark the square of
/// its time or memory.
///
/// It knows paragraphs only as what stands between blank lines, and nothing of code: it counts too
/// much rather than too little.
struct MarkdownShape {
  private let bytes: UnsafeBufferPointer<UInt8>
  private var excess: LimitExcess?
  /// The columns at which the lists begin that are open.
  private var lists: [Int] = []
  private var table = TableShape()
  private var marks: InlineShape
  private var reread = 0
  private var paragraphStart: Int?

  /// The first place at which a text goes beyond a limit.
  /// - Parameter start: where the Markdown begins.
  static func excess(of bytes: [UInt8], from start: Int) -> LimitExcess? {
    bytes.withUnsafeBufferPointer { bytes in
      var shape = MarkdownShape(bytes)
      shape.read(from: start)
      guard shape.excess == nil, shape.marks.mayDefine else { return shape.excess }
      return ReferenceShape.excess(of: bytes, from: start)
    }
  }

  private init(_ bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
    marks = InlineShape(bytes)
  }

  private mutating func read(from start: Int) {
    var start = start
    while start < bytes.count, excess == nil {
      let end = bytes.lineEnd(from: start)
      read(MarkdownLine(start..<end, of: bytes))
      start = MarkdownLine.next(after: end, in: bytes)
    }
    endParagraph(at: bytes.count)
  }

  private mutating func read(_ line: MarkdownLine) {
    if !line.isBlank || line.markers > 0 {
      note(.containers, containers(of: line), at: line.range.lowerBound)
    }
    if line.isBlank {
      endParagraph(at: line.range.lowerBound)
    } else {
      paragraphStart = paragraphStart ?? line.range.lowerBound
      reread += table.read(line, of: bytes)
      note(.tableColumns, table.columns, at: line.range.lowerBound)
      note(.missingCells, table.missingCells, at: line.range.lowerBound)
      marks.read(line.text)
      note(.rereadBytes, reread + marks.reread, at: line.range.lowerBound)
    }
  }

  private mutating func endParagraph(at offset: Int) {
    table.endParagraph(at: offset)
    marks.endParagraph(at: offset)
    note(.rereadBytes, reread + marks.reread, at: paragraphStart ?? offset)
    paragraphStart = nil
  }

  private mutating func note(_ limit: DraftLimit, _ count: Int, at offset: Int) {
    guard count > limit.most, excess == nil else { return }
    excess = LimitExcess(limit: limit, offset: offset)
  }

  /// How many quotations and lists a line stands in.
  private mutating func containers(of line: MarkdownLine) -> Int {
    while let last = lists.last, last >= line.column { lists.removeLast() }
    let outer = lists.count
    if line.listMarkers > 0 { lists.append(line.column) }
    return outer + line.markers
  }
}

/// A line of Markdown, and what stands before its text.
struct MarkdownLine {
  let range: Range<Int>
  /// The text after the marks of quotations.
  let content: Range<Int>
  /// The text after the marks of quotations and lists.
  let text: Range<Int>
  /// The bytes before the first mark of a list, or before the text.
  let column: Int
  private(set) var listMarkers = 0
  private(set) var markers = 0

  var isBlank: Bool { content.isEmpty }

  init(_ range: Range<Int>, of bytes: UnsafeBufferPointer<UInt8>) {
    self.range = range
    let end = range.upperBound
    func skipBlanks(_ offset: Int) -> Int {
      var offset = offset
      while offset < end, bytes[offset].isBlank { offset += 1 }
      return offset
    }
    var offset = skipBlanks(range.lowerBound)
    while offset < end, bytes[offset] == .greater {
      markers += 1
      offset = skipBlanks(offset + 1)
    }
    content = offset..<end
    column = offset - range.lowerBound
    let first = offset < end ? bytes[offset] : 0
    var isRule = first == UInt8(ascii: "-") || first == UInt8(ascii: "*")
    while offset < end {
      let next = Self.endOfMarker(at: offset, end, bytes)
      guard next > offset else { break }
      if bytes[offset] != .greater { listMarkers += 1 }
      markers += 1
      isRule = isRule && bytes[offset] == first
      offset = skipBlanks(next)
    }
    // `* * *` is a rule.
    if isRule, offset == end { (listMarkers, markers) = (0, 0) }
    text = offset..<end
  }

  /// Where the line begins that follows one.
  static func next(after end: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Int {
    let isPair =
      end + 1 < bytes.count && bytes[end] == .carriageReturn && bytes[end + 1] == .lineFeed
    return end + (isPair ? 2 : 1)
  }

  private static func endOfMarker(
    at start: Int, _ end: Int, _ bytes: UnsafeBufferPointer<UInt8>
  ) -> Int {
    var offset = start
    switch bytes[offset] {
    case .greater: return offset + 1
    case UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "*"): break
    case UInt8(ascii: "0")...UInt8(ascii: "9"):
      while offset < end, offset < start + 9, bytes[offset].isDigit { offset += 1 }
      guard offset < end, bytes[offset] == UInt8(ascii: ".") || bytes[offset] == UInt8(ascii: ")")
      else { return start }
    default: return start
    }
    offset += 1
    return offset == end || bytes[offset].isBlank ? offset : start
  }
}
