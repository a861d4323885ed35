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
    if let last = spans.lastIndex(where: { !$0.isBlank }) {
      drawSpaces(indent)
      for span in spans[...last] { draw(span) }
    }
    utf8.append(Self.lineFeed)
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
    var first = Span(label, .faint).padded(to: left)
    for row in rows(of: items, columns: width - indent - left, gap: gap) {
      line(indent: indent, [first] + row)
      first = Span(spaces: left, .faint)
    }
  }

  /// The columns of the widest label.
  static func columns(of labels: [String]) -> Int {
    labels.reduce(0) { max($0, DisplayWidth.columns(of: $1)) }
  }

  private func rows(of items: [[Span]], columns: Int, gap: Int) -> [[Span]] {
    var rows: [[Span]] = []
    var row: [Span] = []
    var used = 0
    func add(_ item: [Span]) {
      let size = item.columns
      if !row.isEmpty, used + gap + size > columns {
        rows.append(row)
        row = []
        used = 0
      }
      if !row.isEmpty, gap > 0 { row.append(Span(spaces: gap)) }
      used += size + (row.isEmpty ? 0 : gap)
      row += item
    }
    for item in items {
      if item.count == 1, item[0].columns > columns {
        for line in TextWrapper.lines(item[0], columns: columns) { add([line]) }
      } else {
        add(item)
      }
    }
    return row.isEmpty ? rows : rows + [row]
  }

  mutating func table(indent: Int, _ table: Table) {
    for row in table.lines(columns: width - indent) { line(indent: indent, row) }
  }

  private mutating func draw(_ span: Span) {
    let sequence = usesColor && span.columns + span.text.utf8.count > 0 ? span.tone.sequence : nil
    if let sequence { draw(sequence) }
    if span.text.isEmpty {
      drawSpaces(span.columns)
    } else {
      var text = span.text
      text.withUTF8 { utf8.append(contentsOf: $0) }
    }
    if sequence != nil { draw(Tone.end) }
  }

  private mutating func draw(_ sequence: StaticString) {
    sequence.withUTF8Buffer { utf8.append(contentsOf: $0) }
  }

  private mutating func drawSpaces(_ count: Int) {
    utf8.append(contentsOf: repeatElement(UInt8(ascii: " "), count: count))
  }

  private static let lineFeed = UInt8(ascii: "\n")
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
