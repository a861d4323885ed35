internal import Outcomes
internal import SourceText

/// The lines of a text report, drawn from the top.
struct Canvas {
  /// The columns of a line.
  let width: Int
  private let usesColor: Bool
  /// What has been drawn.
  private(set) var utf8: [UInt8]

  /// - Parameter utf8: what stands above.
  init(_ options: RenderOptions, below utf8: [UInt8] = []) {
    self.utf8 = utf8
    width = options.width
    usesColor = options.usesColor
  }

  mutating func blank() {
    // One blank line at most, and none at the top.
    if !utf8.isEmpty, !utf8.endsWithBlankLine { utf8.append(Self.lineFeed) }
  }

  /// Draws spans next to each other.
  mutating func line(indent: Int = 0, _ spans: Span...) { line(indent: indent, spans) }

  mutating func line(indent: Int = 0, _ spans: [Span]) {
    let shown = spans.prefix((spans.lastIndex { !$0.isBlank } ?? -1) + 1)
    let room = shown.reduce(indent + 1) { $0 + $1.room(inColor: usesColor) }
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: room) { bytes in
      guard let start = bytes.baseAddress else { return }
      var line = LineBytes(at: start)
      if !shown.isEmpty { line.append(spaces: indent) }
      for span in shown { line.append(span, inColor: usesColor) }
      line.append(Self.lineFeed)
      utf8.append(contentsOf: bytes[..<(line.end - start)])
    }
  }

  /// Draws a text over as many lines as it needs.
  /// - Parameter hanging: further columns before all lines but the first.
  mutating func paragraph(
    indent: Int, hanging: Int = 0, _ text: String, _ tone: Tone = .plain
  ) {
    let lines = TextWrapper.lines(Span(text, tone), columns: width - indent, hanging: hanging)
    for (index, piece) in lines.enumerated() {
      line(indent: indent + (index == 0 ? 0 : hanging), piece)
    }
  }

  /// Draws pieces side by side over as many lines as they need; a long piece of one span is broken.
  mutating func flow(indent: Int, gap: Int = 2, _ items: [[Span]]) {
    labelled("", indent: indent, columns: 0, gap: gap, items)
  }

  /// Draws a label and beside it pieces that flow over as many lines as they need.
  /// - Parameter columns: the columns of the widest label; 0 for none.
  mutating func labelled(
    _ label: String, indent: Int = 2, columns: Int, gap: Int = 2, _ items: [[Span]]
  ) {
    let left = columns == 0 ? 0 : columns + 2
    let room = width - indent - left
    var row = [Span(label, .faint).padded(to: left)]
    var used = 0
    func add(_ item: [Span]) {
      let size = item.columns
      if row.count > 1, used + gap + size > room {
        line(indent: indent, row)
        row = [Span(spaces: left, .faint)]
        used = 0
      }
      if row.count > 1 {
        row.append(Span(spaces: gap))
        used += gap
      }
      used += size
      row += item
    }
    for item in items {
      if item.count == 1, item[0].columns > room {
        for line in TextWrapper.lines(item[0], columns: room) { add([line]) }
      } else {
        add(item)
      }
    }
    if row.count > 1 { line(indent: indent, row) }
  }

  /// The columns of the widest label.
  static func columns(of labels: [String]) -> Int {
    labels.reduce(0) { max($0, DisplayWidth.columns(of: $1)) }
  }

  mutating func table(indent: Int, _ table: Table) {
    for row in table.lines(columns: width - indent) { line(indent: indent, row) }
  }

  private static let lineFeed = UInt8(ascii: "\n")
}

/// The bytes of a line, in room that is enough for it.
private struct LineBytes {
  private(set) var end: UnsafeMutablePointer<UInt8>

  init(at start: UnsafeMutablePointer<UInt8>) { end = start }

  mutating func append(_ byte: UInt8) {
    end.initialize(to: byte)
    end += 1
  }

  mutating func append(spaces: Int) {
    end.initialize(repeating: UInt8(ascii: " "), count: spaces)
    end += spaces
  }

  mutating func append(_ span: Span, inColor usesColor: Bool) {
    let sequence = usesColor && span.room(inColor: false) > 0 ? span.tone.sequence : nil
    if let sequence { sequence.withUTF8Buffer { append($0) } }
    if span.text.isEmpty {
      append(spaces: span.columns)
    } else {
      var text = span.text
      text.withUTF8 { append($0) }
    }
    if sequence != nil { Tone.end.withUTF8Buffer { append($0) } }
  }

  private mutating func append(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard let start = bytes.baseAddress else { return }
    end.initialize(from: start, count: bytes.count)
    end += bytes.count
  }
}

extension Span {
  /// The most bytes that it takes.
  fileprivate func room(inColor usesColor: Bool) -> Int {
    (text.isEmpty ? columns : text.utf8.count) + (usesColor ? Tone.longestSequences : 0)
  }
}

extension [UInt8] {
  /// How many line feeds there are.
  var lineCount: Int { count { $0 == UInt8(ascii: "\n") } }

  /// Whether they end with two line feeds.
  var endsWithBlankLine: Bool {
    let lineFeed = UInt8(ascii: "\n")
    return count > 1 && self[count - 1] == lineFeed && self[count - 2] == lineFeed
  }
}
